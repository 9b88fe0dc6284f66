// How writers fare, and how much memory it takes, while readers follow all that happens and take in nothing:
// half over server-sent events, half over WebSockets. The server must be one that may be written into, best a new demo.
//   SAMSPIL_TOKEN=<an analyst's> node benches/slow.mjs http://127.0.0.1:8080 <process id> [readers]
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'

const [base, id, told = '200'] = process.argv.slice(2)
const token = process.env.SAMSPIL_TOKEN
const { hostname, port } = new URL(base)
const WRITES = 200
const TURNS = 3
const MUCH = Array.from({ length: 24 }, (_, index) => `a${index}: case { id slug title { da en } summary { da en } }`).join(' ')
const QUERY = `subscription { happenings(after: "0") { position ${MUCH} } }`
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const memory = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))[1]) / 1024

/** A reader that asks, and then leaves all that comes lying. */
function reader(index) {
  const socket = connect(Number(port), hostname)
  const one = { socket, closed: false }
  socket.on('close', () => (one.closed = true)).on('error', () => {})
  socket.write(index % 2 ? overSocket() : overEvents())
  socket.pause()
  return one
}

function overEvents() {
  const body = JSON.stringify({ query: QUERY })
  return `POST /graphql/stream HTTP/1.1\r\nhost: ${hostname}:${port}\r\naccept: text/event-stream\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`
}

function overSocket() {
  const head = `GET /graphql/ws HTTP/1.1\r\nhost: ${hostname}:${port}\r\nconnection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: c2Ftc3BpbHNhbXNwaWwxMg==\r\nsec-websocket-protocol: graphql-transport-ws\r\n\r\n`
  const said = [{ type: 'connection_init' }, { type: 'subscribe', id: '1', payload: { query: QUERY } }]
  return Buffer.concat([Buffer.from(head), ...said.map((message) => frame(JSON.stringify(message)))])
}

/** A text in one frame, masked by zeros. */
function frame(text) {
  const length = Buffer.from([0x81, 0xfe, text.length >> 8, text.length & 255, 0, 0, 0, 0])
  return Buffer.concat([length, Buffer.from(text)])
}

let written = 0
async function write() {
  const slug = `bench-${process.pid}-${written++}`
  const words = { da: 'Et vaskeri, fortalt for at blive målt. '.repeat(8) }
  const input = { slug, title: words, summary: words, theme: 'EFFICIENT_OPERATIONS', source: { publisher: 'bench', title: 'bench' } }
  const query = 'mutation ($input: PublishCaseInput!) { publishCase(input: $input) { position userErrors { code } } }'
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  const answer = await fetch(`${base}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables: { input } }) })
  const { data } = await answer.json()
  if (!data?.publishCase?.position) throw new Error('a case was not published')
}

async function writes() {
  const all = []
  for (let index = 0; index < WRITES; index++) {
    const began = performance.now()
    await write()
    all.push(performance.now() - began)
  }
  all.sort((one, other) => one - other)
  return { p50: all[WRITES / 2], p99: all[Math.floor(WRITES * 0.99)], most: all.at(-1) }
}

const line = (what, { p50, p99, most }) => console.log(`${what}: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, most ${most.toFixed(1)} ms, memory ${memory().toFixed(0)} MB`)

await writes()
console.log(`memory before: ${memory().toFixed(0)} MB`)
for (let turn = 1; turn <= TURNS; turn++) {
  line(`turn ${turn}, nobody reads`, await writes())
  const readers = Array.from({ length: Number(told) }, (_, index) => reader(index))
  await pause(1_000)
  line(`turn ${turn}, ${told} readers take in nothing`, await writes())
  const began = performance.now()
  for (const { socket } of readers) socket.resume()
  while (readers.some(({ closed }) => !closed) && performance.now() - began < 60_000) await pause(100)
  const cut = readers.filter(({ closed }) => closed).length
  for (const { socket } of readers) socket.destroy()
  console.log(`turn ${turn}: ${cut} of ${told} were cut, memory ${memory().toFixed(0)} MB`)
}
