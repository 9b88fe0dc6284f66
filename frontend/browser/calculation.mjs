import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { axe } from './support/axe.mjs'
import { ask, BASE, browser, connectedAgain, unharmed } from './support/browser.mjs'

const PAGE = '/beregninger/di-vej-park-2022'
const MODEL = 'Modelberegning, ikke målt effekt'
const { open } = browser()
let madeUp
let retracted

before(async () => {
  madeUp = await save('Tre kommuner på opdigtede tal', {
    accounts: ['illustrativt-regnskab'],
    definition: 'iku_2016',
    year: 2023,
    municipalities: ['0575', '0661', '0710'],
  })
  retracted = await save('Vej og park med en anden sats', {
    accounts: ['landstal'],
    areas: ['vej_park'],
    benchmark: { kind: 'GIVEN', share: '74.1' },
    definition: 'pli',
    year: 2022,
    evidence: 'RESEARCH',
  })
  const mutation = 'mutation ($input: RetractCalculationInput!) { retractCalculation(input: $input) { userErrors { code } } }'
  const input = { calculation: retracted.id, on: '2026-11-20', why: 'Satsen var læst forkert.' }
  await ask(mutation, { input }, token())
})

test('DI’s figure of roads and parks stands as a range in figures and words, and as no measured effect', async () => {
  const page = await open(PAGE)
  const text = await page.locator('main').innerText()
  for (const words of [MODEL, '354,5 mio. kr.', '443,2 mio. kr.', '531,8 mio. kr.', 'mellem 354,5 mio. kr. og 531,8 mio. kr. om året']) assert.ok(text.includes(words), words)
  assert.equal(await page.locator('[data-illustrative]').count(), 0)
  unharmed(page)
})

test('what was frozen is named: year, definition, method, benchmark, evidence with its grade, round and data', async () => {
  const page = await open(PAGE)
  const text = await page.getByRole('region', { name: 'Hvad der blev frosset' }).innerText()
  for (const words of ['2022', 'PLI', 'DI_2023', 'Givet: 74,1 pct.', 'DI: 10–15 pct.', 'D – ', 'første udbud', 'landstal, version 1', '28. august 2023']) assert.ok(text.includes(words), words)
  unharmed(page)
})

test('each area is a row with base, share, benchmark, gap and range', async () => {
  const page = await open(PAGE)
  const cells = await page.locator('[data-row=vej_park] td').allInnerTexts()
  assert.deepEqual(cells.map((text) => text.trim()), ['11.400', '43', '74,1', '31,1', '354,5 – 531,8'])
  unharmed(page)
})

test('the reservations stand with their names, and who disputes the rates is heard', async () => {
  const page = await open(PAGE)
  assert.match(await page.locator('[data-note=DISPUTED]').innerText(), /Bestridt[\s\S]*3F, HK og FOA/i)
  assert.match(await page.locator('[data-note=GROSS]').innerText(), /Brutto/i)
  unharmed(page)
})

test('then and today stand beside each other, with the difference split in data, parameters and method', async () => {
  const page = await open(PAGE)
  const { calculation } = await ask('{ calculation(slug: "di-vej-park-2022") { today { then { net { central { amount } } } now { net { central { amount } } } difference { method { net { central { amount } } } } } } }')
  const { then, now, difference } = calculation.today
  assert.equal(Number(now.net.central.amount) - Number(then.net.central.amount), Number(difference.method.net.central.amount))
  for (const [part, amount] of [['then', then], ['method', difference.method], ['now', now]]) {
    const shown = await page.locator(`[data-part=${part}] td`).last().innerText()
    assert.ok(Math.abs(Number(shown.replace('−', '-').replace(',', '.')) - Number(amount.net.central.amount) / 1e6) <= 0.05, `${part}: ${shown}`)
  }
  assert.equal(await page.locator('[data-part]').count(), 5)
  unharmed(page)
})

test('every table that it leads to is handed out', async () => {
  for (const path of [PAGE, `/en/calculations/${madeUp.slug}`]) {
    const page = await open(path)
    const links = await page.locator('a[href^="/export/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    assert.equal(links.length, 6)
    for (const link of links) assert.equal((await fetch(BASE + link)).status, 200, link)
    unharmed(page)
  }
})

test('a calculation on invented accounts says so over the number and in every row', async () => {
  const page = await open(`/beregninger/${madeUp.slug}`)
  await page.locator('[data-illustrative]').getByText('Illustrative tal – opdigtede').waitFor()
  const rows = page.locator('[data-row]')
  assert.equal(await rows.count(), 18)
  assert.equal(await rows.filter({ hasText: 'Illustrativt – opdigtet' }).count(), 18)
  await page.getByText(MODEL).first().waitFor()
  unharmed(page)
})

test('of many rows the first are shown, and whoever asks for the rest stands at the first of it', async () => {
  const many = await save('Alle kommuner på opdigtede tal', { accounts: ['illustrativt-regnskab'], definition: 'iku_2016', year: 2023, everyMunicipality: true })
  const page = await open(`/beregninger/${many.slug}`)
  assert.equal(await page.locator('[data-row]').count(), 30)
  await page.getByRole('button', { name: 'Vis alle 588 rækker' }).click()
  await page.waitForFunction(() => document.activeElement?.tagName === 'TH')
  assert.equal(await page.locator('[data-row]').count(), 588)
  assert.equal(await page.evaluate(() => [...document.querySelectorAll('[data-row] th')].indexOf(document.activeElement)), 30)
  unharmed(page)
})

test('a retracted calculation can be read, with why it was retracted', async () => {
  const page = await open(`/beregninger/${retracted.slug}`)
  await page.getByText('Beregningen er trukket tilbage (20. november 2026)').waitFor()
  await page.getByText('Satsen var læst forkert.').waitFor()
  unharmed(page)
})

test('the other language has the same page under its own address', async () => {
  const page = await open(PAGE)
  await page.getByRole('link', { name: 'English' }).click()
  await page.waitForURL(`${BASE}/en/calculations/di-vej-park-2022`)
  await page.getByRole('heading', { level: 1, name: 'Roads and parks 2022' }).waitFor()
  await page.getByText('A model calculation, not a measured effect').first().waitFor()
  assert.match(await page.locator('main').innerText(), /between 354\.5 million DKK and 531\.8 million DKK/)
  unharmed(page)
})

test('a name that no calculation has is told, and leads on', async () => {
  const page = await open('/beregninger/findes-ikke')
  await page.getByRole('heading', { level: 1, name: 'Vi fandt ikke beregningen' }).waitFor()
  await page.getByText('»findes-ikke«').waitFor()
  assert.match(await page.title(), /^Vi fandt ikke beregningen/)
  unharmed(page)
})

test('without a connection the page says so, and tries again when asked', async () => {
  const page = await open(null)
  await connectedAgain(page, PAGE)
  await page.getByRole('heading', { level: 1, name: 'Vej og park 2022' }).waitFor()
})

for (const [what, pathOf] of [
  ['an invented', () => `/beregninger/${madeUp.slug}`],
  ['a retracted', () => `/beregninger/${retracted.slug}`],
  ['an unknown', () => '/beregninger/findes-ikke'],
]) {
  test(`axe finds nothing on ${what} calculation, and nothing is wider than the screen`, async () => {
    const page = await open(pathOf())
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      assert.deepEqual(await axe(page), [])
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
    }
    unharmed(page)
  })
}

test('on a telephone an area is a card in which every number has its name', async () => {
  const page = await open(PAGE, { width: 390, height: 844 })
  assert.match(await page.locator('[data-row=vej_park]').innerText(), /Grundlag \(mio\. kr\.\)\s+11\.400\s+Andel \(pct\.\)\s+43\s/)
  unharmed(page)
})

function token() {
  assert.ok(process.env.SAMSPIL_ANALYST, 'SAMSPIL_ANALYST holds the bearer token of an analyst')
  return process.env.SAMSPIL_ANALYST
}

/** Saves a calculation as an analyst does. */
async function save(title, input) {
  const mutation = 'mutation ($input: SaveCalculationInput!) { saveCalculation(input: $input) { calculation { id slug } userErrors { code } } }'
  const slug = `browser-${randomUUID().slice(0, 8)}`
  const { saveCalculation } = await ask(mutation, { input: { slug, title: { da: title }, on: '2026-11-20', input } }, token())
  assert.deepEqual(saveCalculation.userErrors, [])
  return saveCalculation.calculation
}
