import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { ask, BASE, browser, unharmed } from './support/browser.mjs'

const SLUG = 'vejen-elis-vask'
const { open } = browser()

test('a change made elsewhere stands on the contract’s page within two seconds, without a reload', async () => {
  const page = await open(`/kontrakter/${SLUG}`)
  await page.getByText('Live', { exact: true }).waitFor()
  await page.evaluate(() => (window.unbroken = true))
  const clause = await agreeSocialClause()
  await within(2000, page.locator('section', { hasText: 'Sociale klausuler' }).getByText(clause, { exact: true }).first().waitFor())
  await page.getByText('Kontrakten er ændret. Siden viser det nyeste.').waitFor()
  assert.equal(await page.evaluate(() => window.unbroken), true)
  unharmed(page)
})

test('a change made elsewhere is said on the portfolio within two seconds, and the row is marked', async () => {
  const page = await open('/')
  await page.getByText('Live', { exact: true }).waitFor()
  await page.evaluate(() => (window.unbroken = true))
  const before = await page.locator('[data-contract]').count()
  await agreeSocialClause()
  await within(2000, page.getByText('1 kontrakt ændret').waitFor())
  assert.equal(await page.locator('.tl-changed a').getAttribute('href'), `/kontrakter/${SLUG}`)
  assert.equal(await page.locator('[data-contract]').count(), before)
  assert.equal(await page.evaluate(() => window.unbroken), true)
  unharmed(page)
})

test('the table says it too', async () => {
  const page = await open('/?v=tabel')
  await page.getByText('Live', { exact: true }).waitFor()
  await agreeSocialClause()
  await within(2000, page.getByText('1 kontrakt ændret').waitFor())
  unharmed(page)
})

test('cut off from what happens the page says "not live", and catches up by itself on what it missed', async () => {
  const page = await open(null)
  await page.route('**/graphql/stream', (route) => route.abort())
  await page.goto(`${BASE}/kontrakter/${SLUG}`)
  await page.getByText('Ikke live', { exact: true }).waitFor()
  const clause = await agreeSocialClause()
  await page.unroute('**/graphql/stream')
  await page.getByText('Live', { exact: true }).waitFor()
  await page.getByText(clause, { exact: true }).first().waitFor()
})

/** Another user agrees a clause with words of its own, so that it is new however often the tests run. */
async function agreeSocialClause() {
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

async function within(ms, promise) {
  const start = performance.now()
  await promise
  const took = performance.now() - start
  assert.ok(took <= ms, `it took ${Math.round(took)} ms`)
}
