// What another user does while a page is shown.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { ask } from './browser.mjs'

export const SLUG = 'vejen-elis-vask'

/** Another user agrees a clause with words of its own, so that it is new however often the tests run. */
export async function agreeSocialClause() {
  const token = process.env.SAMSPIL_TOKEN
  assert.ok(token, 'SAMSPIL_TOKEN holds the bearer token of a procurement unit of Vejen')
  const { contract } = await ask('query ($slug: String!) { contract(slug: $slug) { id } }', { slug: SLUG })
  const text = `Prøve i browseren ${randomUUID()}`
  const input = { contract: contract.id, clause: { kind: 'OTHER', text } }
  const mutation = 'mutation ($input: AgreeSocialClauseInput!) { agreeSocialClause(input: $input) { position userErrors { code message } } }'
  const { agreeSocialClause: answer } = await ask(mutation, { input }, token)
  assert.deepEqual(answer.userErrors, [])
  assert.ok(answer.position)
  return text
}
