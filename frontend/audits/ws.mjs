import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createClient } from 'graphql-ws'
import WebSocket from 'ws'
import { SOCKET } from './support/probe.mjs'
import { Socket } from './support/socket.mjs'

const COUNT = 'subscription { counter(to: 3) }'
const ENDLESS = 'subscription { counter(to: 1000000, everyMs: 20) }'
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** What is said to a greeted socket, and the code that it is closed with. */
const CLOSING = [
  ['a second greeting', 4429, (socket) => socket.say({ type: 'connection_init' })],
  ['what is no JSON', 4400, (socket) => socket.say('{nonsense')],
  ['a type that is not known', 4400, (socket) => socket.say({ type: 'nonsense' })],
  [
    'an id that is in use',
    4409,
    async (socket) => {
      socket.follow('1', ENDLESS)
      await socket.until(() => socket.of('next'))
      socket.follow('1', ENDLESS)
    },
  ],
]
for (const [what, code, say] of CLOSING) {
  test(`${what} closes the socket with ${code}`, async () => {
    const socket = await Socket.greeted()
    await say(socket)
    assert.equal(await socket.until(() => socket.closed), code)
  })
}

test('following before the greeting closes the socket with 4401', async () => {
  const socket = await Socket.open()
  socket.follow('1', '{ __typename }')
  assert.equal(await socket.until(() => socket.closed), 4401)
})

test('a client that does not greet is closed with 4408', async () => {
  const socket = await Socket.open()
  assert.equal(await socket.until(() => socket.closed, 15_000), 4408)
})

test('the subprotocol is graphql-transport-ws, and no other', async () => {
  const socket = await Socket.greeted()
  assert.equal(socket.socket.protocol, 'graphql-transport-ws')
  socket.end()
  for (const protocols of ['nonsense', 'graphql-ws']) {
    const other = await Socket.open({ protocols })
    assert.equal(other.closed, 'HTTP 400')
  }
})

test('a ping is answered by a pong', async () => {
  const socket = await Socket.greeted()
  socket.say({ type: 'ping' })
  assert.ok(await socket.until(() => socket.of('pong')))
  socket.end()
})

test('each value is a next, and the end is a complete', async () => {
  const socket = await Socket.greeted()
  socket.follow('a', COUNT)
  await socket.until(() => socket.of('complete'))
  const types = socket.heard.filter(({ id }) => id === 'a').map(({ type }) => type)
  assert.deepEqual(types, ['next', 'next', 'next', 'complete'])
  socket.end()
})

test('a query runs over the socket', async () => {
  const socket = await Socket.greeted()
  socket.follow('q', '{ __typename }')
  const { payload } = await socket.until(() => socket.of('next'))
  assert.deepEqual(payload.data, { __typename: 'Query' })
  socket.end()
})

test('a query that takes too long is given up', async () => {
  const socket = await Socket.greeted()
  socket.follow('s', '{ probe { slow(ms: 14000) } }')
  const { payload } = await socket.until(() => socket.of('error'), 12_000)
  assert.equal(payload[0].extensions.code, 'TIMEOUT')
  socket.end()
})

test('mutations are done in the order they were sent', async () => {
  const socket = await Socket.greeted()
  const ids = Array.from({ length: 20 }, (_, index) => `m${index}`)
  for (const id of ids) socket.follow(id, 'mutation { touch { done } }')
  await socket.until(() => socket.heard.filter(({ type }) => type === 'complete').length === ids.length)
  const heard = socket.heard.filter(({ type }) => type === 'next')
  const done = ids.map((id) => heard.find((message) => message.id === id).payload.data.touch.done)
  assert.deepEqual(done, Array.from(ids, (_, index) => done[0] + index))
  socket.end()
})

test('a request that is wrong is an error, and no next', async () => {
  const socket = await Socket.greeted()
  socket.follow('e', '{ nonsense }')
  const { type, payload } = await socket.until(() => socket.heard.find(({ id }) => id === 'e'))
  assert.equal(type, 'error')
  assert.equal(payload[0].extensions.code, 'GRAPHQL_VALIDATION_FAILED')
  socket.end()
})

test('complete stops what is followed', async () => {
  const socket = await Socket.greeted()
  socket.follow('s', ENDLESS)
  await socket.until(() => socket.of('next'))
  socket.say({ type: 'complete', id: 's' })
  await pause(300)
  const heard = socket.heard.length
  await pause(400)
  assert.equal(socket.heard.length, heard)
  socket.end()
})

test('a page of another site is refused', async () => {
  const socket = await Socket.open({ headers: { origin: 'https://evil.example' } })
  assert.equal(socket.closed, 'HTTP 403')
})

test('a message of 4 MB is refused', async () => {
  const socket = await Socket.greeted()
  socket.say({ type: 'ping', payload: { x: 'x'.repeat(4_000_000) } })
  assert.ok(await socket.until(() => socket.closed))
  assert.equal(socket.of('pong'), undefined)
})

test('one socket follows so much and no more', async () => {
  const socket = await Socket.greeted()
  for (let index = 0; index < 60; index++) socket.follow(`x${index}`, ENDLESS)
  assert.ok(await socket.until(() => socket.heard.filter(({ type }) => type === 'error').length === 10))
  socket.end()
})

test('all that one socket follows goes on', async () => {
  const socket = await Socket.greeted()
  for (let index = 0; index < 20; index++) socket.follow(`f${index}`, ENDLESS)
  await pause(2_500)
  const counts = Array.from({ length: 20 }, (_, index) => socket.heard.filter(({ type, id }) => type === 'next' && id === `f${index}`).length)
  assert.ok(Math.min(...counts) * 3 > Math.max(...counts), `${counts}`)
  socket.end()
})

test('the client graphql-ws follows to the end', async () => {
  const client = createClient({ url: SOCKET, webSocketImpl: WebSocket, retryAttempts: 0 })
  const heard = []
  await new Promise((complete, error) => client.subscribe({ query: COUNT }, { next: ({ data }) => heard.push(data.counter), error, complete }))
  await client.dispose()
  assert.deepEqual(heard, [1, 2, 3])
})
