import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agreeSocialClause } from './support/clauses.mjs'
import { ask, BASE, becomes, browser, paramsOf, show, unharmed } from './support/browser.mjs'
import { ids, said } from './support/portfolio.mjs'

const { open } = browser()

test('check 10: a day before something was known it is not there, and "came later" names it', async () => {
  const page = await open('/portefolje?somkendt=2017-10-13')
  const then = await ids(page)
  assert.ok(then.includes('aarhus-boegeskovhus'))
  assert.match(await said(page), new RegExp(`^${then.length} kontrakt`))
  await page.getByText('Som kendt 13. oktober 2017').waitFor()
  await show(page, '/portefolje?somkendt=2017-10-12')
  await page.getByText('Som kendt 12. oktober 2017').waitFor()
  assert.deepEqual(await ids(page), then.filter((slug) => slug !== 'aarhus-boegeskovhus'))
  assert.match(await said(page), new RegExp(`^${then.length - 1} kontrakt`))
  const later = page.locator('details', { hasText: 'Kom til senere' })
  await later.locator('summary').click()
  await later.getByRole('link', { name: /Bøgeskovhus/ }).waitFor()
  await page.getByRole('link', { name: 'Se, hvad der er kendt i dag' }).click()
  await page.waitForURL(`${BASE}/portefolje`)
  unharmed(page)
})

test('the day as known on is asked for in words that a Dane writes, and refused when it never was', async () => {
  const page = await open('/portefolje')
  await page.getByText('Som kendt …').click()
  await page.getByLabel('Dag', { exact: true }).fill('32')
  await page.getByLabel('Måned').fill('13')
  await page.getByLabel('År', { exact: true }).fill('2017')
  await page.getByRole('button', { name: 'Vis den dag' }).click()
  await page.getByText('Skriv en dag, der har været').waitFor()
  assert.equal(await page.getByLabel('Dag', { exact: true }).inputValue(), '32')
  await page.getByLabel('Dag', { exact: true }).fill('13')
  await page.getByLabel('Måned').fill('10')
  await page.getByRole('button', { name: 'Vis den dag' }).click()
  await page.waitForURL(/somkendt=2017-10-13/)
  unharmed(page)
})

test('check 11: on the slider an arrow goes to the next day on which something became known, and Back returns', async () => {
  const { contracts } = await ask('{ contracts(first: 100) { nodes { timeline(includeExpected: false) { knownFrom } } } }')
  const dayOf = (instant) => new Date(instant).toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' })
  const days = [...new Set(contracts.nodes.flatMap(({ timeline }) => timeline.flatMap(({ knownFrom }) => (knownFrom ? [dayOf(knownFrom)] : []))))].toSorted()
  const page = await open(`/portefolje?somkendt=${days[0]}`)
  await page.getByText('Som kendt …').click()
  await page.getByRole('slider', { name: 'Eller gå fra hændelse til hændelse' }).focus()
  const knownOn = async () => (await paramsOf(page)).get('somkendt')
  for (let step = 1; step <= 5; step++) {
    await page.keyboard.press('ArrowRight')
    await becomes(knownOn, days[step])
    await page.locator(`[type=range][aria-valuetext*="${step + 1} af"]`).waitFor()
  }
  await page.waitForSelector('.portfolio-shown[aria-busy=false]')
  await page.goBack()
  await becomes(knownOn, days[4])
  await page.goBack()
  await becomes(knownOn, days[3])
  unharmed(page)
})

test('the last place of the slider is today', async () => {
  const page = await open('/portefolje?somkendt=2026-09-01')
  await page.getByText('Som kendt …').click()
  await page.getByRole('slider').focus()
  await page.keyboard.press('End')
  await page.waitForURL(`${BASE}/portefolje`)
  await page.locator('.known-banner').waitFor({ state: 'detached' })
  unharmed(page)
})

test('rows stay where they are when one is changed elsewhere, until the reader asks for the new order', async () => {
  const page = await open('/portefolje?sort=navn&g=ingen')
  await page.getByText('Live', { exact: true }).waitFor()
  const before = await ids(page)
  const { contract } = await ask('{ contract(slug: "vejen-elis-vask") { slug title { da } } }')
  await page.route(/\/graphql(\?|$)/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replaceAll(JSON.stringify(contract.title.da), '"Aaa: sidst af alle"') })
  })
  await agreeSocialClause()
  await page.getByText('Aaa: sidst af alle').waitFor()
  assert.deepEqual(await ids(page), before)
  await page.getByRole('button', { name: 'Opdatér rækkefølge' }).click()
  await becomes(async () => (await ids(page)).at(-1), contract.slug)
  await page.getByRole('button', { name: 'Opdatér rækkefølge' }).waitFor({ state: 'detached' })
  unharmed(page)
})
