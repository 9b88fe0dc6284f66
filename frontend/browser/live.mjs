import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BASE, browser, show, unharmed } from './support/browser.mjs'
import { agreeSocialClause, SLUG } from './support/clauses.mjs'
import { correctEnd, registered } from './support/contracts.mjs'
import { wire } from './support/wire.mjs'

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
  const page = await open('/portefolje')
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
  const page = await open('/portefolje?v=tabel')
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

test('check 12: a correction made elsewhere stands on the live page within two seconds; the frozen page stays as it was and says that it came', async () => {
  const path = `/kontrakter/${await registered()}`
  const live = await open(path)
  await live.getByText('Live', { exact: true }).waitFor()
  await live.evaluate(() => (window.unbroken = true))
  const frozen = await open(await live.getByRole('link', { name: 'Link der aldrig ændrer sig' }).getAttribute('href'))
  await frozen.getByText('Der er ikke kommet noget til siden.').waitFor()
  const before = await told(frozen)
  await correctEnd(path.split('/').at(-1), '2028-02-29')
  await within(2000, live.getByText('29. februar 2028').first().waitFor())
  assert.equal(await live.evaluate(() => window.unbroken), true)
  await show(frozen, new URL(frozen.url()).pathname)
  await frozen.getByText('Senere rettet. Senere hændelser: 1.').waitFor()
  assert.equal(await told(frozen), before)
  assert.doesNotMatch(before, /29\. februar 2028/)
  for (const page of [live, frozen]) unharmed(page)
})

test('check 33: with the network cut the page says "not live", comes back by itself with what it missed, and what was typed is still there', async () => {
  const line = await wire()
  const page = await open(null)
  await page.goto(`${line.base}/kontrakter/${SLUG}`)
  await page.getByText('Live', { exact: true }).waitFor()
  await page.getByText('Som kendt …').click()
  await page.getByLabel('År', { exact: true }).fill('2022')
  line.cut()
  await page.getByText('Ikke live', { exact: true }).waitFor()
  const clause = await agreeSocialClause()
  assert.equal(await page.getByLabel('År', { exact: true }).inputValue(), '2022')
  line.mend()
  await page.getByText('Live', { exact: true }).waitFor({ timeout: 30_000 })
  await page.getByText(clause, { exact: true }).first().waitFor()
  assert.equal(await page.getByLabel('År', { exact: true }).inputValue(), '2022')
  assert.deepEqual(page.wrong.filter((wrong) => wrong.startsWith('exception')), [])
  line.close()
})

/** All that a frozen page tells of its contract: without what it says of itself. */
const told = (page) =>
  page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true)
    for (const part of copy.querySelectorAll('.frozen, .came-later')) part.remove()
    return copy.textContent.replace(/\s+/g, ' ')
  })

async function within(ms, promise) {
  const start = performance.now()
  await promise
  const took = performance.now() - start
  assert.ok(took <= ms, `it took ${Math.round(took)} ms`)
}
