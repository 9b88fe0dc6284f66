import { authorization } from '../viewer/key'
import { reader } from './events'

interface Follower<Value> {
  opened: () => void
  next: (value: Value) => void
  /** It was cut, refused, or is complete. */
  ended: () => void
}

/** Follows a subscription as server-sent events, one connection to each (graphql-sse), until it ends or is left. */
export function follow<Value>(request: object, { opened, next, ended }: Follower<Value>): () => void {
  const leaving = new AbortController()
  void hear<Value>(request, leaving.signal, opened, next)
    .catch(() => undefined)
    .then(ended)
  return () => leaving.abort()
}

async function hear<Value>(request: object, signal: AbortSignal, opened: () => void, next: (value: Value) => void) {
  const headers = { 'content-type': 'application/json', accept: 'text/event-stream', ...authorization() }
  const { ok, body } = await fetch('/graphql/stream', { method: 'POST', headers, body: JSON.stringify(request), signal })
  if (!ok || !body) return
  opened()
  const parts = body.pipeThrough(new TextDecoderStream()).getReader()
  const read = reader()
  for (;;) {
    const { done, value } = await parts.read()
    if (done) return
    for (const { event, data } of read(value)) {
      if (event === 'complete') return void parts.cancel()
      if (event === 'next') next(JSON.parse(data) as Value)
    }
  }
}
