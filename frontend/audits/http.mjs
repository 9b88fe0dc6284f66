import assert from 'node:assert/strict'
import { test } from 'node:test'
import { serverAudits } from 'graphql-http'
import { GRAPHQL } from './support/probe.mjs'

for (const { id, name, fn } of serverAudits({ url: GRAPHQL, fetchFn: fetch })) {
  test(`GraphQL over HTTP ${id}: a server ${name}`, async () => {
    const { status, reason } = await fn()
    assert.equal(status, 'ok', reason)
  })
}
