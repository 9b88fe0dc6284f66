import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, BASE, browser, show, unharmed } from './support/browser.mjs'
import { grid, ids, rowOf, said } from './support/portfolio.mjs'

const { open } = browser()

test('the portfolio shows every contract as a row, and none is lost', async () => {
  const { contracts } = await ask('{ contracts(first: 100) { totalCount nodes { slug } } }')
  const page = await open('/portefolje')
  const rows = await ids(page)
  assert.equal(rows.length, contracts.totalCount)
  assert.deepEqual(rows.toSorted(), contracts.nodes.map(({ slug }) => slug).toSorted())
  assert.match(await said(page), new RegExp(`^${contracts.totalCount} kontrakter`))
  assert.equal(Number(await grid(page).getAttribute('aria-rowcount')), 1 + (await page.locator('[role=row][aria-level]').count()))
  unharmed(page)
})

test('the same page has its own address too', async () => {
  const page = await open('/portefolje')
  assert.equal(await page.title(), 'Kontraktportefølje – Samspil')
  unharmed(page)
})

test('Vejen runs to a day in 2026 that nobody knows, and the row says so', async () => {
  const page = await open('/portefolje')
  const row = page.locator('[role=row]', { has: page.locator('a[href="/kontrakter/vejen-elis-vask"]') })
  const name = await row.getAttribute('aria-label')
  assert.match(name, /Vejen, Elis Danmark A\/S: start ukendt, slut i 2026, dag ukendt; status: aktiv eller udløbet/)
  const stripes = row.locator('rect[mask="url(#tl-m-stripes)"]')
  assert.equal(await stripes.count(), 1)
  await show(page, '/portefolje?q=arbejdsbekl&fra=2020-01-01&til=2030-01-01')
  const { x, width } = await page.locator('.tl-grid rect[mask="url(#tl-m-stripes)"]').boundingBox()
  const lane = await page.locator('.tl-row .tl-lane').last().boundingBox()
  const day = (pixels) => (pixels / lane.width) * 3653
  assert.ok(Math.abs(day(x - lane.x) - 2192) < 4, 'the stripes begin on 1 January 2026')
  assert.ok(Math.abs(day(width) - 365) < 4, 'and end on 31 December')
  unharmed(page)
})

test('a contract of which only the length is known is an outline, one without dates a row without a bar', async () => {
  const page = await open('/portefolje')
  const holstebro = page.locator('[role=row][aria-label*="Kaj Bech"]')
  assert.match(await holstebro.locator('svg').first().textContent(), /ca\. 23 år/)
  assert.equal(await holstebro.locator('.tl-outline').count(), 1)
  const undated = page.locator('[role=row][aria-level="2"]', { hasText: 'ingen datoer oplyst' })
  const count = await undated.count()
  assert.ok(count > 0)
  await page.getByText(`${count} uden datoer`).waitFor()
  unharmed(page)
})

test('contracts without a municipality stand last, in a group of their own', async () => {
  const page = await open('/portefolje')
  const groups = await page.locator('[role=row][aria-level="1"]').evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')))
  assert.match(groups.at(-1), /^Uden kommune, /)
  assert.match(groups.at(-2), /^Aarhus, 2 kontrakter/)
  unharmed(page)
})

test('check 9: every contract of the seed is a row, those without dates are counted, and nothing is lost', async () => {
  const { contracts } = await ask('{ contracts(first: 100) { totalCount nodes { cases { slug } } } }')
  const page = await open('/portefolje')
  const undated = await page.locator('[data-contract]', { hasText: 'ingen datoer oplyst' }).count()
  const barred = await page.locator('[data-contract]:has(.tl-bar > *)').count()
  assert.equal(barred + undated, contracts.totalCount)
  await page.getByText(`${undated} uden datoer`).waitFor()
  assert.equal(new Set(contracts.nodes.flatMap(({ cases }) => cases.map(({ slug }) => slug))).size, 13)
  unharmed(page)
})

test('a decision stands under the bar: a window where its day is not known, filled where it is over', async () => {
  const page = await open('/portefolje?q=arbejdsbekl&fra=2020-01-01&til=2030-01-01')
  const due = rowOf(page, 'vejen-elis-vask').locator('.tl-due')
  assert.match(await due.locator('title').textContent(), /beslutning senest en dag mellem 1. januar 2025 og 31. december 2025, overskredet/)
  const window = await due.locator('rect').boundingBox()
  const lane = await page.locator('.tl-row .tl-lane').last().boundingBox()
  assert.ok(Math.abs((window.width / lane.width) * 3653 - 365) < 6, 'the window is the year 2025')
  assert.equal(await page.locator('.tl-grid .tl-due-passed').count(), 1)
  assert.match(await rowOf(page, 'vejen-elis-vask').getAttribute('aria-label'), /Beslutning senest en dag mellem/)
  unharmed(page)
})

test('a closed group shows how many run and how many it has', async () => {
  const page = await open('/portefolje')
  await page.locator('[role=row][aria-expanded]', { hasText: 'Aarhus' }).click()
  const group = page.locator('[role=row][aria-expanded=false]')
  assert.match(await group.innerText(), /Aarhus\s+2 kontrakter/)
  assert.match(await group.locator('.tl-sure').getAttribute('d'), /^M0 24V/)
  unharmed(page)
})

test('the red line of today stands on 21 November 2026', async () => {
  const page = await open('/portefolje?fra=2026-01-01&til=2027-01-01')
  const lane = await page.locator('.tl-head .tl-lane').boundingBox()
  const line = await page.locator('.tl-today').boundingBox()
  const days = ((line.x + 1 - lane.x) / lane.width) * 365
  assert.ok(Math.abs(days - 324.5) < 1, `${days}`)
  await page.getByText('i dag', { exact: true }).waitFor()
  unharmed(page)
})

test('no connection is said, and trying again brings the timeline', async () => {
  const page = await open(null)
  await page.route(/\/graphql(\?|$)/, (route) => route.abort())
  await page.goto(`${BASE}/portefolje`)
  await page.getByRole('alert').getByText('Vi kunne ikke hente oplysningerne').waitFor()
  await page.unroute(/\/graphql(\?|$)/)
  await page.getByRole('button', { name: 'Prøv igen' }).click()
  await page.waitForSelector('[data-contract]')
})
