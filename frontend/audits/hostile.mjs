import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, get, GRAPHQL, isRefused, send } from './support/probe.mjs'

const doubling = (times) =>
  `{ ...F0 } ${Array.from({ length: times }, (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`).join(' ')} fragment F${times} on Query { __typename }`
const nested = (open, close, times) => `${open.repeat(times)}${close.repeat(times)}`

const TOO_MUCH = {
  'a thousand aliases': `{ ${Array.from({ length: 1000 }, (_, index) => `a${index}: __typename`).join(' ')} }`,
  'one field five hundred times': `{ ${'__typename '.repeat(500)} }`,
  'two hundred directives': `{ __typename ${'@include(if: true) '.repeat(200)} }`,
  'directives that nobody knows': `{ __typename ${'@aa '.repeat(200)} }`,
  'a schema that is asked of itself in circles': `{ __schema { types { ${'fields { type { '.repeat(9)} name ${'} }'.repeat(9)} } } }`,
  'a fragment that leads back to itself': '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
  'fragments that double twenty times': doubling(20),
  'fragments that double a hundred times': doubling(100),
  'two thousand fragments in each other': `{ ${nested('...{', '}', 2000).replace('{}', '{ __typename }')} }`,
  'twenty thousand fields in each other': `{ ${'a{'.repeat(20_000)}a${'}'.repeat(20_000)} }`,
  'a list in a list in a list': `{ __typename @x(a: ${nested('[', ']', 50_000)}) }`,
  'an object in an object': `{ __typename @x(a: ${'{a:'.repeat(30_000)}1${'}'.repeat(30_000)}) }`,
  'a type of lists of lists': `query ($a: ${nested('[', ']', 50_000).replace('[]', '[Int]')}) { __typename }`,
  'two thousand operations': Array.from({ length: 2000 }, (_, index) => `query Q${index} { __typename }`).join(' '),
  'a megabyte of tokens': `{ ${'__typename '.repeat(95_000)} }`,
  'a list of four billion lists': '{ probe { many(first: 4294967295) { many(first: 4294967295) { ok } } } }',
  'a list of lists over the cost': '{ probe { many(first: 100) { many(first: 100) { ok } } } }',
  'lists that hide behind an interface': '{ probe { any { many(first: 100) { many(first: 100) { id } } } } }',
  'two fields of one name below others': '{ thing(id: "1") { x: title } thing(id: "1") { x: id } }',
  'an input with one key twice': '{ pick(by: { id: "1", id: "2" }) }',
  'two of what may be one': '{ pick(by: { id: "1", number: "2" }) }',
}
for (const [what, query] of Object.entries(TOO_MUCH)) {
  test(`${what}: refused with a code, and soon`, async () => {
    const answer = await ask(query)
    assert.ok(isRefused(answer), answer.text.slice(0, 200))
    assert.ok(answer.ms < 1_000, `${answer.ms} ms`)
    assert.equal((await ask('{ __typename }')).json.data.__typename, 'Query')
  })
}

test('variables that nest without end are refused', async () => {
  const answer = await send({ body: `{"query":"{__typename}","variables":{"a":${nested('[', ']', 20_000)}}}` })
  assert.ok(isRefused(answer), answer.text)
})

test('a list of requests is refused', async () => {
  assert.ok(isRefused(await send({ body: JSON.stringify(Array(100).fill({ query: '{ __typename }' })) })))
})

test('no field is suggested', async () => {
  assert.doesNotMatch((await ask('{ __typenam }')).text, /did you mean/i)
})

test('what a page of another site can send without asking is refused', async () => {
  const body = JSON.stringify({ query: '{ __typename }' })
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
    assert.equal((await send({ body, headers: { 'content-type': type } })).status, 415)
  }
  const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }
  assert.equal((await send({ body, headers: { 'content-type': 'application/json', ...foreign } })).status, 403)
  const answer = await get({ query: '{ __typename }' }, { headers: foreign })
  assert.equal(answer.status, 403)
  assert.equal(answer.headers.get('access-control-allow-origin'), null)
})

test('GET chooses the operation by its name', async () => {
  const { json } = await get({ operationName: 'B', query: 'query A { a: __typename } query B { b: __typename }' })
  assert.deepEqual(json.data, { b: 'Query' })
})

test('GET does nothing', async () => {
  const answer = await get({ query: 'mutation { touch { done } }' })
  assert.equal(answer.status, 405)
  assert.equal(answer.headers.get('allow'), 'POST')
})

test('other methods are not answered', async () => {
  for (const method of ['DELETE', 'PUT', 'PATCH']) assert.equal((await send({ method, url: GRAPHQL, body: '{}' })).status, 405)
})

test('an operation may be described, and letters written as numbers', async () => {
  assert.ok((await ask('"what it is for" query A { __typename }')).json.data)
  assert.deepEqual((await ask('{ pick(by: { number: "\\ud83d\\ude00" }) }')).json.data, { pick: '😀' })
})

test('what stands under one key of a mutation is done once', async () => {
  // What is counted here stands in no log: asked by the same words it would be found again.
  const done = async (name) => (await ask(`query ${name} { done }`)).json.data.done
  const before = await done('Before')
  assert.deepEqual((await ask('mutation { touch { done } touch { other } }')).json.data, { touch: { done: before + 1, other: 0 } })
  assert.equal(await done('After'), before + 1)
})

const COMPLETED = {
  'a field that failed and may be null is null': ['{ probe { ok failsNullable } }', { probe: { ok: 1, failsNullable: null } }],
  'a field that failed and may not be null nulls what it stands in': ['{ thing(id: "1") { id } probe { ok failsNonNull } }', null],
  'keys stand in the order of the document': ['{ probe { a: slow(ms: 60) b: slow(ms: 30) ok c: slow(ms: 1) } }', { probe: { a: 60, b: 30, ok: 1, c: 1 } }],
}
for (const [what, [query, data]] of Object.entries(COMPLETED)) {
  test(what, async () => {
    const { json, text } = await ask(query)
    assert.equal(JSON.stringify(json.data), JSON.stringify(data))
    assert.doesNotMatch(text, /secret/)
  })
}

test('a resolver that breaks down is an error with the id of the request', async () => {
  const { status, json } = await ask('{ probe { breaks } }')
  assert.equal(status, 500)
  assert.equal(json.errors[0].extensions.code, 'INTERNAL_SERVER_ERROR')
  assert.match(json.errors[0].extensions.requestId, /^[0-9a-f]{32}$/)
})

test('an answer that takes too long is given up', async () => {
  const { status, json, ms } = await ask('{ probe { slow(ms: 14000) } }')
  assert.equal(status, 504)
  assert.equal(json.errors[0].extensions.code, 'TIMEOUT')
  assert.ok(ms < 12_000, `${ms} ms`)
})
