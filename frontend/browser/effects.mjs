import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { ask, BASE, browser, connectedAgain, show, unharmed } from './support/browser.mjs'
import { clicksOf, journey } from './support/journey.mjs'

const { open } = browser()

test('check 31: a sum of unlike things is refused with its reason and its code, and no number stands in its place', async () => {
  const page = await open('/effekter')
  const answer = page.getByRole('region', { name: 'Lagt sammen' }).locator('[data-refusal]')
  const text = await answer.innerText()
  assert.match(text, /Kan ikke lægges sammen: tallene måler forskellige ting/)
  assert.match(text, /UNLIKE_INDICATORS/)
  assert.doesNotMatch(text, /\d/)
  await page.getByRole('combobox', { name: 'Læg sammen pr.' }).selectOption({ label: 'kommune' })
  await page.waitForURL(/pr=kommune/)
  const row = page.locator('tr').filter({ hasText: 'Kerteminde' })
  await row.waitFor()
  assert.match(await row.locator('td').first().innerText(), /Kan ikke lægges sammen/)
  assert.doesNotMatch(await row.locator('td').first().innerText(), /\d/)
  unharmed(page)
})

test('journey B3 and journey B10: the distribution of a measure is two clicks from the front page, and the same as CSV one more', async () => {
  const page = await journey(open)
  await page.getByRole('link', { name: 'Effekter', exact: true }).first().click()
  await page.getByRole('link', { name: 'Ændring i årligt plejebehov pr. borger' }).click()
  await page.waitForURL(/indikator=care\.need\.change/)
  await page.getByText('3 tal, fra ca. −75 timer om året til −27 timer om året').first().waitFor()
  assert.equal(await clicksOf(page), 2)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Hent CSV' }).click()])
  const csv = readFileSync(await download.path(), 'utf8')
  assert.equal(csv.trim().split(/\r?\n/).length, 4)
  assert.equal(await clicksOf(page), 3)
  unharmed(page)
})

test('every number of the picture stands in its table, with who says it and how well it is shown', async () => {
  const page = await open('/effekter?indikator=care.need.change')
  await page.getByText('Vis tallene som tabel').click()
  const rows = page.locator('figure tbody tr')
  assert.equal(await rows.count(), 3)
  assert.equal(await page.locator('figure g[data-grade=D]').count(), 4)
  assert.match(await rows.nth(2).innerText(), /−27 timer om året/)
  assert.match(await rows.nth(2).innerText(), /D: et tal, som ingen undersøgelse har fundet/)
  unharmed(page)
})

test('journey B5: it is two clicks to where sources disagree, all statements side by side', async () => {
  const page = await journey(open)
  await page.getByRole('link', { name: 'Effekter', exact: true }).first().click()
  await page.getByRole('link', { name: /^Uenighed \(\d+\)/ }).click()
  await page.waitForURL(/uenighed=ja/)
  const effect = page.locator('[data-effect="care.need.change"]')
  await effect.first().waitFor()
  const text = await effect.first().innerText()
  for (const said of ['−27 timer om året', 'ca. −75 timer om året', 'KL Videncenter']) assert.ok(text.includes(said), said)
  assert.equal(await clicksOf(page), 2)
  unharmed(page)
})

test('what is chosen stands in the address, one at a time is taken away, and hostile values are ignored', async () => {
  const page = await open('/effekter')
  await page.getByLabel('Mindst så godt dokumenteret').selectOption('C')
  await page.waitForURL(/grad=C/)
  await page.getByRole('status').getByText('1 effekt.').waitFor()
  await page.getByRole('button', { name: /^Fjern Mindst så godt dokumenteret/ }).click()
  await page.waitForURL(`${BASE}/effekter`)
  await show(page, '/effekter?indikator=%3Csvg%3E&kommune=9999&opgave=findes_ikke&tema=__proto__')
  const { effects } = await ask('{ effects(first: 1) { totalCount } }')
  await page.getByRole('status').getByText(`${effects.totalCount} effekter.`).waitFor()
  unharmed(page)
})

test('what is copied is a document that the register answers with the same effects', async () => {
  const page = await open('/effekter?kommune=0661')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Kopiér GraphQL' }).click()
  await page.getByText('Forespørgslen er kopieret').waitFor()
  const { effects } = await ask(await page.evaluate(() => navigator.clipboard.readText()))
  await page.getByRole('status').getByText(`${effects.totalCount} effekter.`).waitFor()
  unharmed(page)
})

test('where the browser does not copy, the query stands to be copied by hand', async () => {
  const page = await open('/effekter')
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'))
  })
  await page.getByRole('button', { name: 'Kopiér GraphQL' }).click()
  assert.match(await page.getByLabel('Browseren lod os ikke kopiere.').inputValue(), /^\{\s+effects\(first: 100\)/)
  unharmed(page)
})

test('what contracts lack says whom to call', async () => {
  const page = await open('/effekter?kommune=0575')
  const gap = page.locator('[data-gap=VALUE]')
  await gap.locator('summary').click()
  assert.match(await gap.innerText(), /Ring til: Vejen/)
  unharmed(page)
})

test('a choice that no effect has says so without a nought', async () => {
  const page = await open('/effekter?grad=A')
  await page.getByRole('heading', { name: 'Ingen effekter passer til det, du har valgt' }).waitFor()
  unharmed(page)
})

test('without a connection the page of effects says so, and tries again when asked', async () => {
  const page = await open(null)
  await connectedAgain(page, '/effekter')
  await page.locator('[data-refusal]').waitFor()
})
