import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BASE, browser, connectedAgain, unharmed } from './support/browser.mjs'

const PAGE = '/beslutninger?on=2025-01-15'
const { open } = browser()

test('seen from 15 January 2025 Vejen is possibly overdue, and the page says why', async () => {
  const page = await open(PAGE)
  const vejen = page.getByRole('region', { name: /^Måske overskredet/ }).locator('[data-decision=vejen-elis-vask]')
  const text = await vejen.innerText()
  assert.match(text, /mellem 1\. januar 2025 og 31\. december 2025/)
  assert.match(text, /2026 \(dag ukendt\)/)
  assert.match(text, /udbudstid 1 år/)
  assert.match(text, /Elis Danmark A\/S/)
  assert.ok((await vejen.locator('li').count()) >= 3)
  unharmed(page)
})

test('what cannot be calculated stands there with its reason, and the coverage adds up', async () => {
  const page = await open(PAGE)
  const missing = page.getByRole('region', { name: /^Kan ikke beregnes/ })
  const aarhus = await missing.locator('[data-missing=aarhus-forenede-service-rengoering]').innerText()
  assert.match(aarhus, /Aarhus/)
  assert.ok(aarhus.split('\n').at(-1).trim().length > 10)
  const [, n, total] = /beregnet for ([\d.]+) af ([\d.]+) kontrakter/.exec(await missing.innerText()) ?? []
  assert.equal(await page.locator('[data-decision]').count(), Number(n))
  assert.equal(await missing.locator('li').count(), Number(total) - Number(n))
  unharmed(page)
})

test('the illustrative contract says in the list that it is made up', async () => {
  const page = await open(PAGE)
  await page.locator('[data-decision=eksempel-rengoering]').getByText('Eksempel – opdigtet').waitFor()
  unharmed(page)
})

test('another day is chosen with the keyboard, stands in the address, and Back undoes it', async () => {
  const page = await open('/beslutninger')
  await page.getByText('Set fra 21. november 2026').waitFor()
  const group = page.getByRole('group', { name: 'Set fra dagen' })
  await group.getByLabel('Dag', { exact: true }).fill('15')
  await group.getByLabel('Måned').fill('1')
  await group.getByLabel('År').fill('2025')
  await page.keyboard.press('Enter')
  await page.waitForURL(`${BASE}${PAGE}`)
  await page.getByText('Set fra 15. januar 2025').waitFor()
  await page.goBack()
  await page.getByText('Set fra 21. november 2026').waitFor()
  unharmed(page)
})

test('a day that does not exist is refused at the field, and nothing is lost', async () => {
  const page = await open('/beslutninger')
  const group = page.getByRole('group', { name: 'Set fra dagen' })
  await group.getByLabel('Dag', { exact: true }).fill('32')
  await group.getByRole('button').click()
  await group.getByText('Skriv en dag, der findes').waitFor()
  assert.equal(await group.getByLabel('Dag', { exact: true }).inputValue(), '32')
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'day')
  unharmed(page)
})

test('one municipality has only its own decisions', async () => {
  const page = await open(PAGE)
  await page.getByLabel('Kommune').selectOption({ label: 'Vejen' })
  await page.waitForURL(/kommune=0575/)
  await page.waitForSelector('[data-decision=eksempel-rengoering]', { state: 'detached' })
  await page.waitForSelector('[data-decision=vejen-elis-vask]')
  for (const text of await page.locator('[data-decision]').allInnerTexts()) assert.match(text, /Vejen/)
  unharmed(page)
})

test('a row leads to the contract, Back to the same decisions, which belong to the tasks in the menu', async () => {
  const page = await open(PAGE)
  await page.locator('[data-decision=vejen-elis-vask] a').click()
  await page.getByRole('heading', { level: 1, name: 'Vask' }).waitFor()
  await page.goBack()
  await page.waitForURL(`${BASE}${PAGE}`)
  await page.locator('[data-decision=vejen-elis-vask]').waitFor()
  assert.equal(await page.getByRole('navigation').getByRole('link', { name: 'Opgaver', exact: true }).getAttribute('aria-current'), 'true')
  unharmed(page)
})

test('as known on a day before anything was told there is nothing to decide', async () => {
  const page = await open('/beslutninger?somkendt=1999-12-31')
  await page.getByText('Som kendt 31. december 1999').waitFor()
  await page.getByRole('heading', { name: 'Der er ingen beslutninger at tage' }).waitFor()
  unharmed(page)
})

test('on a telephone the rows are cards, and nothing is wider than the screen', async () => {
  const page = await open(PAGE, { width: 390, height: 844 })
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
  await page.locator('[data-decision=vejen-elis-vask]').getByText('Sidste dag for beslutningen').waitFor()
  unharmed(page)
})

test('without a connection the page says so, and tries again when asked', async () => {
  const page = await open(null)
  await connectedAgain(page, PAGE)
  await page.locator('[data-decision=vejen-elis-vask]').waitFor()
})
