/** Where the schema of things that go wrong listens: crates/server/examples/probe.rs. */
export const BASE = process.env.PROBE_URL ?? 'http://127.0.0.1:8099'
export const GRAPHQL = `${BASE}/graphql`
export const STREAM = `${BASE}/graphql/stream`
export const SOCKET = `${BASE.replace('http', 'ws')}/graphql/ws`

const JSON_TYPE = { 'content-type': 'application/json' }

/** One request, with how long it took; a connection that is cut has the status 0. */
export async function send({ body, method = 'POST', url = GRAPHQL, headers = JSON_TYPE }) {
  const began = performance.now()
  try {
    const answer = await fetch(url, { method, headers, body, signal: AbortSignal.timeout(15_000) })
    const text = await answer.text()
    return { status: answer.status, headers: answer.headers, text, json: read(text), ms: performance.now() - began }
  } catch (error) {
    return { status: 0, text: String(error.cause?.code ?? error.name), ms: performance.now() - began }
  }
}

export const ask = (query, variables, more = {}) => send({ body: JSON.stringify({ query, variables }), ...more })

export const get = (parameters, more = {}) => send({ method: 'GET', url: `${GRAPHQL}?${new URLSearchParams(parameters)}`, headers: {}, ...more })

/** Nothing was executed, and the caller learns why by a code. */
export function isRefused({ json }) {
  return (json?.data ?? null) === null && json?.errors?.length > 0 && json.errors.every((error) => /^[A-Z_]+$/.test(error.extensions?.code))
}

function read(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
