import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, browser, connectedAgain, show, unharmed } from './support/browser.mjs'

const SHARES = '/kommuner?vis=andel&saet=kendte-kommuner&def=iku_2016&aar=2022'
const { open } = browser()

test('check 32: the map and the list say the same by pointer, click and keyboard, of all 98', async () => {
  const page = await open('/kommuner')
  const map = page.locator('svg[role=img].country')
  await map.waitFor()
  const codes = await map.locator('path[data-code]').evaluateAll((all) => [...new Set(all.map((path) => path.dataset.code))])
  const { municipalities } = await ask('{ municipalities(first: 100) { nodes { code } } }')
  assert.deepEqual(codes.sort(), municipalities.nodes.map(({ code }) => code).sort())
  assert.equal(await page.locator('tr[data-code]').count(), 98)
  const saidOf = async (code) => (await page.locator(`tr[data-code="${code}"] td`).innerText()).trim()
  const [said, aarhus] = [await saidOf('0575'), await saidOf('0751')]

  await map.locator('> path[data-code="0575"]').hover()
  assert.equal(await page.locator('.map-one').innerText(), `Vejen: ${said}`)
  await map.locator('> path[data-code="0751"]').click()
  assert.match(await page.locator('.map-one').innerText(), new RegExp(`^Aarhus: ${aarhus}`))
  await page.mouse.move(0, 0)
  await page.locator('tr[data-code="0575"] a').focus()
  assert.match(await page.locator('.map-one').innerText(), new RegExp(`^Vejen: ${said}`))
  assert.match(await map.locator('> path[data-code="0575"]').getAttribute('class'), /country-shown/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Vejen Kommune' }).waitFor()
  unharmed(page)
})

test('when the outlines do not come the page says so, the list stands, and they can be asked for again', async () => {
  const page = await open(null)
  const outlines = /\/assets\/outlines-[^/]+\.json$/
  await page.route(outlines, (route) => route.abort())
  await show(page, '/kommuner')
  await page.locator('.map-country').getByRole('alert').waitFor()
  assert.equal(await page.locator('tr[data-code]').count(), 98)
  await page.unroute(outlines)
  await page.locator('.map-country').getByRole('button', { name: 'Prøv igen' }).click()
  await page.locator('svg[role=img].country').waitFor()
})

test('check 32: a municipality without a number is hatched, and is never nought', async () => {
  const page = await open(SHARES)
  const map = page.locator('svg[role=img].country')
  await map.waitFor()
  const without = page.locator('tr[data-code]').filter({ hasText: 'ingen tal' })
  assert.ok((await without.count()) > 0)
  assert.equal(await map.locator('> path.country-none').count(), await without.count())
  for (const fill of await map.locator('> path.country-none').evaluateAll((all) => all.map((path) => path.getAttribute('fill')))) assert.match(fill, /^url\(#.+-none\)$/)
  unharmed(page)
})

test('shares are those of the accounts, and invented accounts say that they are', async () => {
  const page = await open(SHARES)
  assert.equal(await page.getByText('Illustrative tal – opdigtede').count(), 0)
  await page.getByLabel('Regnskabstal').selectOption('illustrativt-regnskab')
  await page.waitForURL(/saet=illustrativt-regnskab/)
  await page.getByRole('heading', { name: 'Illustrative tal – opdigtede' }).waitFor()
  unharmed(page)
})

test('the list is sorted by name in Danish order, and by number with what has none last', async () => {
  const page = await open(SHARES)
  await page.getByRole('button', { name: 'Sortér efter kommune' }).click()
  const names = await page.locator('tr[data-code] th').allInnerTexts()
  assert.equal(names.at(-1).trim(), 'Aarhus')
  assert.ok(names.findIndex((name) => name.trim() === 'Faaborg-Midtfyn') > names.findIndex((name) => name.trim() === 'Furesø'))
  await page.getByRole('button', { name: 'Sortér efter tal' }).click()
  assert.match(await page.locator('tr[data-code] td').last().innerText(), /ingen tal/)
  unharmed(page)
})

test('one municipality has its contracts, its cases, and ways on to effects and the calculator', async () => {
  const page = await open('/kommuner/0575')
  await page.getByRole('heading', { level: 1, name: 'Vejen Kommune' }).waitFor()
  assert.match(await page.locator('[data-contract=vejen-elis-vask]').innerText(), /Elis Danmark A\/S/)
  assert.equal(await page.getByRole('link', { name: 'Regn på Vejen' }).getAttribute('href'), '/beregner?kommune=0575')
  await page.getByRole('link', { name: 'Se effekterne, hvem der siger det, og hvor godt de er dokumenteret' }).click()
  await page.waitForURL(/\/effekter\?kommune=0575/)
  unharmed(page)
})

test('free choice is told with what is known, and a year that is not stated says so', async () => {
  const page = await open('/kommuner/0360')
  const choices = page.locator('section[aria-labelledby=choices-title]')
  assert.match(await choices.innerText(), /Frit valg af hjemmehjælp i Lolland Kommune/)
  assert.match(await choices.innerText(), /år ikke oplyst/)
  unharmed(page)
})

test('a code that no municipality has is told in words', async () => {
  const page = await open('/kommuner/9999')
  await page.getByText('Vi fandt ikke kommunen').first().waitFor()
  await show(page, '/kommuner/%3Csvg%3E')
  await page.getByText('Vi fandt ikke kommunen').first().waitFor()
  unharmed(page)
})

test('without a connection the page of municipalities says so, and tries again when asked', async () => {
  const page = await open(null)
  await connectedAgain(page, '/kommuner')
  await page.locator('tr[data-code="0575"]').waitFor()
})
