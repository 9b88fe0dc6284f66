import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, BASE, browser, connectedAgain, unharmed } from './support/browser.mjs'

const { open } = browser()

test('what must be decided within 12 months stands first, and each row says what, when and why', async () => {
  const page = await open('/opgaver')
  const vejen = work(page, 'decisions').locator('[data-contract=vejen-elis-vask]')
  const text = await vejen.innerText()
  assert.match(text, /Vejen · Elis Danmark A\/S/)
  assert.match(text, /Tag stilling: sæt i udbud igen/)
  assert.match(text, /Overskredet: mellem 1\. januar 2025 og 31\. december 2025|Måske overskredet: mellem/)
  assert.match(text, /Udløber 2026 \(kun året er kendt\)/)
  unharmed(page)
})

test('the counts are those of the register, and none is made up where nothing can be told', async () => {
  const page = await open('/opgaver')
  const { decisions, obligations, contracts } = await ask(COUNTS, { on: '2026-11-21', until: '2027-11-21' })
  assert.equal(await count(page, 'decisions'), decisions.totalCount)
  assert.equal(await count(page, 'reports'), obligations.totalCount)
  assert.equal(await count(page, 'unowned'), contracts.totalCount)
  const unknown = decisions.coverage.total - decisions.coverage.n
  await work(page, 'decisions').getByText(`For ${unknown} kontrakter kan sidste dag ikke beregnes`).waitFor()
  unharmed(page)
})

test('one kind and one municipality stand in the address, and Back undoes the choice', async () => {
  const page = await open('/opgaver')
  await page.getByRole('navigation', { name: 'Vælg opgaver' }).getByRole('link', { name: 'Mangler oplysninger' }).click()
  await page.waitForURL(`${BASE}/opgaver?slags=mangler`)
  assert.equal(await page.locator('[data-work]').count(), 1)
  await page.getByLabel('Kommune').selectOption({ label: 'Vejen' })
  await page.waitForURL(`${BASE}/opgaver?kommune=0575&slags=mangler`)
  await page.getByRole('heading', { level: 1, name: 'Opgaver for Vejen' }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'Opgaver', exact: true }).waitFor()
  unharmed(page)
})

test('a code that no municipality has shows the tasks of all of them', async () => {
  const page = await open('/opgaver?kommune=9999')
  await page.getByRole('heading', { level: 1, name: 'Opgaver', exact: true }).waitFor()
  await work(page, 'decisions').locator('[data-contract=vejen-elis-vask]').waitFor()
  assert.equal(await page.getByRole('alert').count(), 0)
})

test('what is missing unfolds into the contracts that lack it', async () => {
  const page = await open('/opgaver?kommune=0575&slags=mangler')
  const value = page.locator('[data-gap=VALUE]')
  await value.getByText(/mangler for \d/).click()
  await value.getByRole('link', { name: /Vask og håndtering/ }).click()
  await page.waitForURL(`${BASE}/kontrakter/vejen-elis-vask`)
  unharmed(page)
})

test('a municipality for which nothing waits says so in words', async () => {
  const page = await open('/opgaver?kommune=0741')
  await page.getByText('Ingen beslutninger inden for 12 måneder.').waitFor()
  await page.getByText('Alle løbende kontrakter har en ansvarlig enhed.').waitFor()
  unharmed(page)
})

test('who may not write is offered no command, and the unit only those on its own contracts', async () => {
  const page = await open('/opgaver?slags=uden-ansvarlig')
  await work(page, 'unowned').locator('[data-contract]').first().waitFor()
  assert.equal(await page.getByRole('link', { name: 'Giv ansvar' }).count(), 0)
  await signIn(page)
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Opgaver for Vejen' }).waitFor()
  await page.getByText('Du hører til Vejen').waitFor()
  const row = work(page, 'unowned').locator('[data-contract=vejen-elis-vask]')
  await row.waitFor()
  const others = await work(page, 'unowned').locator('.work-parties span:first-child').allInnerTexts()
  assert.deepEqual([...new Set(others)], ['Vejen'])
  await row.getByRole('link', { name: 'Giv ansvar' }).click()
  await page.waitForURL(`${BASE}/kontrakter/vejen-elis-vask/aendr/ejer`)
  unharmed(page)
})

test('without a connection the page says so, and tries again when asked', async () => {
  const page = await open(null)
  await connectedAgain(page, '/opgaver?slags=beslutning')
  await page.locator('[data-contract=vejen-elis-vask]').waitFor()
})

const COUNTS = `query ($on: Date!, $until: Date!) {
  decisions(on: $on, until: $until) { totalCount coverage { n total } }
  obligations(on: $on, standing: [NOT_REPORTED, AWAITING_REVIEW, NOT_MET, PARTLY_MET, NOT_DUE]) { totalCount }
  contracts(filter: { runsWithin: { from: $on }, hasOwner: false }) { totalCount }
}`

const work = (page, kind) => page.locator(`[data-work=${kind}]`)

const count = async (page, kind) => Number((await page.locator(`[data-kind=${kind}] b`).innerText()).replace('.', ''))

const signIn = (page) => page.evaluate((key) => sessionStorage.setItem('samspil-key', key), process.env.SAMSPIL_TOKEN)
