import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createClient } from 'graphql-sse'
import { STREAM } from './support/probe.mjs'

const COUNT = 'subscription { counter(to: 3) }'

const post = (query, headers = {}, more = {}) =>
  fetch(STREAM, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers }, body: JSON.stringify({ query }), ...more })

const events = (text) =>
  text
    .split('\n\n')
    .filter((block) => block && !block.startsWith(':'))
    .map((block) => /^event:\s?(.*)$/m.exec(block)?.[1])

test('a subscription is answered as a stream of events that nobody keeps', async () => {
  const answer = await post(COUNT)
  await answer.text()
  assert.equal(answer.status, 200)
  assert.match(answer.headers.get('content-type'), /^text\/event-stream/)
  assert.match(answer.headers.get('cache-control'), /no-(cache|store)/)
})

test('each value is a next, and the end is a complete', async () => {
  assert.deepEqual(events(await (await post(COUNT)).text()), ['next', 'next', 'next', 'complete'])
})

test('a query is one next and a complete', async () => {
  assert.deepEqual(events(await (await post('{ __typename }')).text()), ['next', 'complete'])
})

test('a request that is wrong is refused before the stream begins', async () => {
  const answer = await post('{ nothingOfTheKind }', { accept: 'text/event-stream, application/graphql-response+json' })
  assert.equal(answer.status, 400)
  assert.equal((await answer.json()).errors[0].extensions.code, 'GRAPHQL_VALIDATION_FAILED')
})

test('an EventSource may ask, and may not change anything', async () => {
  const asking = (query) => fetch(`${STREAM}?${new URLSearchParams({ query })}`, { headers: { accept: 'text/event-stream' } })
  const answer = await asking(COUNT)
  assert.equal(answer.status, 200)
  assert.deepEqual(events(await answer.text()).at(-1), 'complete')
  const refused = await asking('mutation { touch { done } }')
  assert.equal(refused.status, 405)
})

test('the first event comes before the stream ends', async () => {
  const controller = new AbortController()
  const answer = await post('subscription { counter(to: 1000000, everyMs: 20) }', {}, { signal: controller.signal })
  const { value } = await answer.body.getReader().read()
  controller.abort()
  assert.match(new TextDecoder().decode(value), /"counter":1/)
})

test('text/plain, which a form of another site could send, is refused', async () => {
  const answer = await post(COUNT, { 'content-type': 'text/plain' })
  assert.equal(answer.status, 415)
})

test('a query that takes too long is given up', async () => {
  const began = performance.now()
  const text = await (await post('{ probe { slow(ms: 14000) } }')).text()
  assert.ok(performance.now() - began < 12_000, `${performance.now() - began} ms`)
  assert.deepEqual(events(text), ['next', 'complete'])
  assert.match(text, /"code":"TIMEOUT"/)
})

test('the client graphql-sse follows to the end', async () => {
  const client = createClient({ url: STREAM, retryAttempts: 0 })
  const heard = []
  await new Promise((complete, error) => client.subscribe({ query: COUNT }, { next: ({ data }) => heard.push(data.counter), error, complete }))
  client.dispose()
  assert.deepEqual(heard, [1, 2, 3])
})
