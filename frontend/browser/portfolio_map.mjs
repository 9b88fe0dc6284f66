import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, browser, connectedAgain, show, unharmed } from './support/browser.mjs'
import { ids, said } from './support/portfolio.mjs'

const { open } = browser()
const country = 'svg[role=img].country'

test('check 18: the map counts the contracts of the table, municipality by municipality, under the same filter', async () => {
  const page = await open('/portefolje?v=tabel&tema=groen')
  const [count, slugs] = [await said(page), await ids(page)]
  assert.ok(slugs.length > 0)
  const expected = await municipalitiesOf(slugs)
  await page.getByRole('button', { name: 'Kort', exact: true }).click()
  await page.locator(country).waitFor()
  await page.waitForURL(/v=kort/)
  await page.waitForURL(/tema=groen/)
  assert.equal(await said(page), count)
  const rows = await page.locator('tr[data-code]').evaluateAll((all) => all.map((row) => [row.dataset.code, Number.parseInt(row.cells[1].textContent, 10) || 0]))
  assert.equal(rows.length, 98)
  assert.deepEqual(Object.fromEntries(rows.filter(([, n]) => n > 0)), expected.counts)
  assert.equal(await page.locator('[data-nowhere]').count(), expected.nowhere > 0 ? 1 : 0)
  unharmed(page)
})

test('contracts without a municipality are counted in words, and lead to themselves', async () => {
  const page = await open('/portefolje?v=tabel')
  const { nowhere } = await municipalitiesOf(await ids(page))
  assert.ok(nowhere > 0, 'the demo has contracts without a municipality')
  await show(page, '/portefolje?v=kort')
  const told = page.locator('[data-nowhere]')
  assert.equal(await told.getAttribute('data-nowhere'), String(nowhere))
  await told.getByRole('link').click()
  await page.waitForURL(/kommune=ingen/)
  await page.locator('[data-contract]').first().waitFor()
  assert.equal((await ids(page)).length, nowhere)
  unharmed(page)
})

test('a municipality of the map leads to its contracts under the same filter, and Back to the map', async () => {
  const page = await open('/portefolje?v=kort&tema=groen')
  await page.locator(`${country} > path[data-code="0575"]`).click()
  assert.match(await page.locator('.map-one').innerText(), /^Vejen: 1 kontrakt/)
  await page.locator('.map-one a').click()
  await page.waitForURL((url) => url.searchParams.get('kommune') === '0575' && url.searchParams.get('tema') === 'groen' && !url.searchParams.has('v'))
  await page.locator('[data-contract="vejen-elis-vask"]').waitFor()
  await page.goBack()
  await page.locator(country).waitFor()
  unharmed(page)
})

test('a municipality that has none of the contracts leads nowhere', async () => {
  const page = await open('/portefolje?v=kort&kommune=0575')
  await page.locator(country).waitFor()
  const without = page.locator('tr[data-code="0751"]')
  assert.match(await without.innerText(), /ingen/)
  assert.equal(await without.getByRole('link').count(), 0)
  assert.equal(await page.locator('tr[data-code] a').count(), 1)
  unharmed(page)
})

test('check 25: the map is the same map in English', async () => {
  const page = await open('/en/portfolio?v=kort')
  await page.locator(country).waitFor()
  const danish = await open('/portefolje?v=kort')
  await danish.locator(country).waitFor()
  const numbers = (shown) => shown.locator('tr[data-code]').evaluateAll((all) => all.map((row) => `${row.dataset.code} ${Number.parseInt(row.cells[1].textContent, 10) || 0}`))
  assert.deepEqual(await numbers(page), await numbers(danish))
  assert.match(await page.locator('figcaption').innerText(), /contracts in \d+ of the 98 municipalities/)
  unharmed(page)
})

test('the map of an earlier day shows what was known then', async () => {
  const page = await open('/portefolje?v=kort&somkendt=2017-10-13')
  await page.locator(country).waitFor()
  assert.match(await page.locator('.chart-about').innerText(), /som det var kendt 13\. oktober 2017/)
  const count = Number.parseInt(await said(page), 10)
  await show(page, '/portefolje?v=tabel&somkendt=2017-10-13')
  assert.equal((await ids(page)).length, count)
  unharmed(page)
})

test('without a connection the map says so, and tries again when asked', async () => {
  const page = await open(null)
  await connectedAgain(page, '/portefolje?v=kort')
  await page.locator('tr[data-code="0575"]').waitFor()
})

async function municipalitiesOf(slugs) {
  const one = 'query ($slug: String!) { contract(slug: $slug) { municipalities { code } } }'
  const answers = await Promise.all(slugs.map((slug) => ask(one, { slug })))
  const counts = {}
  for (const { contract } of answers) for (const { code } of contract.municipalities) counts[code] = (counts[code] ?? 0) + 1
  return { counts, nowhere: answers.filter(({ contract }) => contract.municipalities.length === 0).length }
}
