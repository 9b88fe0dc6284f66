import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BASE, browser, connectedAgain, unharmed } from './support/browser.mjs'
import { clicksOf, journey } from './support/journey.mjs'

const { open } = browser()

test('journey to Vejen’s laundry, check 8: it is opened by search in one click, and its page says what is known of its dates and its weights', async () => {
  const page = await journey(open)
  await page.getByRole('searchbox').fill('vask Vejen')
  await page.locator('[data-kind=CONTRACT]').getByRole('link', { name: 'Vask og håndtering af arbejdsbeklædning i Vejen' }).click()
  await page.waitForURL(`${BASE}/kontrakter/vejen-elis-vask`)
  await page.getByRole('heading', { level: 1, name: 'Vask og håndtering af arbejdsbeklædning i Vejen' }).waitFor()
  assert.equal(await clicksOf(page), 1)
  const text = await page.locator('main').innerText()
  for (const words of ['2026 (dag ukendt)', 'aktiv eller udløbet: dagen kendes ikke']) assert.ok(text.includes(words), words)
  const rows = await page.locator('main').evaluate((main) => [...main.querySelectorAll('table tr')].map((row) => row.textContent.replace(/\s+/g, ' ').trim()))
  for (const [name, weight] of [['ervice', '30 %'], ['valitet', '30 %'], ['konomi', '40 %']]) assert.ok(rows.some((row) => row.includes(name) && row.includes(weight)), `${name}: ${rows}`)
  unharmed(page)
})

test('journey to Vejen’s laundry: it is found by the button of the search too, in two clicks at most', async () => {
  const page = await journey(open)
  await page.getByRole('searchbox').fill('vask Vejen')
  await page.getByRole('button', { name: 'Søg', exact: true }).click()
  await page.locator('[data-kind=CONTRACT]').getByRole('link').first().click()
  await page.waitForURL(`${BASE}/kontrakter/vejen-elis-vask`)
  assert.equal(await clicksOf(page), 2)
  unharmed(page)
})

test('the address carries the search, the hits are marked, and Back leads to the front page again', async () => {
  const page = await open('/')
  await page.getByRole('link', { name: 'langtidsledige', exact: true }).click()
  await page.getByRole('heading', { name: 'Resultater for »langtidsledige«' }).waitFor()
  await page.waitForURL(`${BASE}/?q=langtidsledige`)
  await page.locator('mark').first().waitFor()
  await page.reload()
  await page.getByRole('heading', { name: 'Resultater for »langtidsledige«' }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { name: 'Fem temaer' }).waitFor()
  assert.equal(await page.getByRole('searchbox').inputValue(), '')
  unharmed(page)
})

for (const path of ['/', '/portefolje', '/cases', '/leverandoerer']) {
  test(`whoever rests after a space goes on with the next word: ${path}`, async () => {
    const page = await open(path)
    const field = page.locator('main').getByRole('searchbox')
    await field.pressSequentially('vask ')
    await page.waitForURL(/q=vask$/)
    await field.pressSequentially('Vejen')
    await page.waitForURL(/q=vask\+Vejen$/)
    assert.equal(await field.inputValue(), 'vask Vejen')
    unharmed(page)
  })
}

test('only one kind of hit is shown when it is chosen, and the status says how many', async () => {
  const page = await open('/?q=vejen')
  const all = await page.locator('[data-kind]').count()
  await page.getByRole('navigation', { name: 'Vis kun' }).getByRole('link', { name: 'Cases' }).click()
  await page.waitForURL(`${BASE}/?q=vejen&slags=cases`)
  await page.locator('[data-kind=CASE]').first().waitFor()
  await page.waitForFunction(() => [...document.querySelectorAll('[data-kind]')].every(({ dataset }) => dataset.kind === 'CASE'))
  const cases = await page.locator('[data-kind]').count()
  assert.ok(cases > 0 && cases < all)
  assert.equal(await page.locator('.hits-count').innerText(), `${cases} resultater`)
  unharmed(page)
})

test('a search that finds nothing says so and how to go on', async () => {
  const page = await open('/?q=zzzzzz&slags=effekter')
  await page.getByRole('heading', { name: 'Vi fandt ikke noget' }).waitFor()
  await page.getByRole('link', { name: 'Søg i alt i stedet' }).click()
  await page.waitForURL(`${BASE}/?q=zzzzzz`)
  await page.getByRole('link', { name: 'Ryd søgningen' }).click()
  await page.getByRole('heading', { name: 'Fem temaer' }).waitFor()
  unharmed(page)
})

test('the front page tells what must be decided, what is new, and the five themes with their stories', async () => {
  const page = await open('/')
  const decisions = page.getByRole('region', { name: 'Det skal afgøres snart' })
  assert.match(await decisions.innerText(), /Vejen · mellem 1\. januar 2025 og 31\. december 2025 · Overskredet/)
  assert.match(await decisions.innerText(), /Eksempel – opdigtet/)
  assert.ok((await page.getByRole('region', { name: 'Nyt i registret' }).getByRole('link').count()) >= 3)
  const themes = page.getByRole('region', { name: 'Fem temaer' })
  assert.equal(await themes.getByRole('heading', { level: 3 }).count(), 5)
  assert.equal(await themes.locator('ul ul a').count(), 13)
  await decisions.locator('a[href="/beslutninger"]').click()
  await page.waitForURL(`${BASE}/beslutninger`)
  unharmed(page)
})

test('on a phone the menu opens, leads to a page, and is closed there', async () => {
  const page = await open('/om', { width: 390 })
  const menu = page.getByRole('navigation', { name: 'Hovedmenu' })
  await menu.getByText('Menu').click()
  await menu.getByRole('link', { name: 'Cases' }).click()
  await page.waitForURL(`${BASE}/cases`)
  await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor()
  assert.equal(await page.locator('details.site-menu').evaluate((details) => details.open), false)
  unharmed(page)
})

test('without a connection the front page says so, and asks again when told to', async () => {
  const page = await open(null)
  await connectedAgain(page, '/')
  await page.getByRole('heading', { name: 'Fem temaer' }).waitFor()
})
