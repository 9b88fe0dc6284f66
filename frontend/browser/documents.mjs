import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BASE } from './support/browser.mjs'

test('the register knows every document that the pages ask', async () => {
  const ids = Object.keys(await (await fetch(`${BASE}/documents.json`)).json())
  assert.ok(ids.length > 5)
  for (const documentId of ids) {
    const answer = await fetch(`${BASE}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ documentId }) })
    const code = (await answer.json()).errors?.[0]?.extensions?.code
    // They lack their variables, or are followed elsewhere; but they are known.
    assert.ok([undefined, 'BAD_USER_INPUT', 'BAD_REQUEST'].includes(code), `${documentId}: ${code}`)
  }
})
