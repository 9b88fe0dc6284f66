import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { BASE, browser, connectedAgain, show, unharmed } from './support/browser.mjs'
import { clicksOf, journey } from './support/journey.mjs'

const MODEL = 'Modelberegning, ikke målt effekt'
const VEJEN = '/beregner?kommune=0575&opgave=vej_park'
const PUBLISHED = '/beregner?opgave=vej_park&tal=kendte-kommuner&tal=landstal&aar=2022&definition=pli&maalestok=GIVEN&andel=74.1'
const OTHERS = ['0101', '0147', '0151', '0153', '0661']
const READY = '.total'
const { open } = browser()

test('journey B2: the calculator, one’s municipality and a task are three clicks from the front', async () => {
  const page = await journey(open)
  await page.getByRole('link', { name: 'Beregner' }).first().click()
  await page.getByLabel('Kommune', { exact: true }).selectOption('0575')
  await page.getByLabel('Opgave', { exact: true }).selectOption('vej_park')
  await page.waitForSelector(READY)
  assert.equal(await clicksOf(page), 3)
  assert.match(await page.locator('main').innerText(), /Vej- og parkdrift i Vejen[\s\S]*mellem 0 kr\. og 12,9 mio\. kr\. om året/)
  unharmed(page)
})

test('check 30: range and formula follow the assumption, and the same address gives the same numbers', async () => {
  const page = await open(`${VEJEN}${OTHERS.map((code) => `&mod=${code}`).join('')}`, { ready: READY })
  assert.match(await gain(page), /mellem 0 kr\. og 12,9 mio\. kr\./)
  assert.match(await step(page, 'gain'), /× 0 \/ 5,5 \/ 15 pct\. = 0 \/ 4,7 \/ 12,9 mio\. kr\./)
  await page.getByLabel('Hvad udbud siges at spare').selectOption('DI_10_15')
  await page.getByText('8,6 mio. kr. og 12,9 mio. kr.').first().waitFor()
  assert.match(await step(page, 'gain'), /× 10 \/ midt imellem \/ 15 pct\. = 8,6 \/ 10,7 \/ 12,9 mio\. kr\./)
  const gap = await step(page, 'gap')
  await page.getByLabel('Målestok', { exact: true }).selectOption('MEDIAN')
  await page.waitForURL(/maalestok=MEDIAN/)
  await page.waitForFunction((before) => document.querySelector('[data-step=gap]').innerText !== before, gap)
  const told = await numbers(page)
  const again = await open(await page.evaluate(() => location.pathname + location.search), { ready: READY })
  assert.deepEqual(await numbers(again), told)
  unharmed(page)
  unharmed(again)
})

test('check 30: a sixth municipality is refused in words, whether it is chosen or stands in the address', async () => {
  const page = await open(`${VEJEN}${OTHERS.map((code) => `&mod=${code}`).join('')}`, { ready: READY })
  await page.getByLabel('Sammenlign med').selectOption('0710')
  const refused = page.getByRole('alert').getByText('højst sammenligne med 5 andre')
  await refused.waitFor()
  assert.ok(!(await page.evaluate(() => location.search)).includes('0710'))
  await page.getByRole('button', { name: 'Fjern København' }).click()
  await refused.waitFor({ state: 'detached' })
  await page.getByLabel('Sammenlign med').selectOption('0710')
  await page.getByRole('button', { name: 'Fjern Favrskov' }).waitFor()
  const six = await open(`${VEJEN}${[...OTHERS, '0710'].map((code) => `&mod=${code}`).join('')}`, { ready: READY })
  await six.getByRole('alert').getByText('højst sammenligne med 5 andre').waitFor()
  unharmed(page)
  unharmed(six)
})

test('what is made up is said to be, and a model’s number is never called an effect', async () => {
  const page = await open(VEJEN, { ready: READY })
  assert.equal(await page.locator('[data-illustrative]').count(), 1)
  assert.ok((await page.locator('main').innerText()).includes(MODEL))
  unharmed(page)
})

test('Holstebro at 86 per cent has nothing to gain, and never less', async () => {
  const page = await open(`${PUBLISHED}&kommune=0661`, { ready: READY })
  assert.match(await gain(page), /Modellen finder intet at vinde/)
  assert.match(await step(page, 'share'), /86 pct\./)
  assert.match(await step(page, 'gap'), /afstanden er 0/)
  assert.equal(await page.locator('[data-illustrative]').count(), 0)
  unharmed(page)
})

test('what is not known has no number, but a reason', async () => {
  const page = await open(`${PUBLISHED}&kommune=0575`, { ready: READY })
  assert.match(await gain(page), /Der er intet samlet tal: Ingen af rækkerne kan regnes/)
  assert.match(await step(page, 'share'), /ikke kendt/)
  assert.match(await page.locator('main').innerText(), /Regnes ikke med: Regnskabet har ingen række/)
  assert.doesNotMatch(await page.locator('.total').innerText(), /0 kr\./)
  unharmed(page)
})

test('DI’s figure of the whole country comes out as it was published', async () => {
  const page = await open('/beregner?kommune=DK&opgave=vej_park&tal=landstal&aar=2022&definition=pli&maalestok=GIVEN&andel=74.1&sats=DI_10_15&metode=DI_2023', { ready: READY })
  assert.match(await gain(page), /mellem 354,5 mio\. kr\. og 531,8 mio\. kr\. om året/)
  assert.match(await step(page, 'volume'), /31,1 pct\. af 11\.400 mio\. kr\. = 3\.545 mio\. kr\./)
  assert.equal(await page.locator('[data-step=transaction]').count(), 0)
  unharmed(page)
})

test('a task that the accounts do not show takes a typed amount, and refuses what is no number at the field', async () => {
  const page = await open('/beregner?kommune=0575&opgave=rengoering')
  const field = page.getByLabel('Hvad opgaven koster om året')
  await field.fill('ti millioner')
  await field.press('Tab')
  await page.getByRole('alert').getByText('Skriv et beløb i kroner').waitFor()
  assert.equal(await field.getAttribute('aria-invalid'), 'true')
  await field.fill('10.000.000')
  await field.press('Tab')
  await page.waitForSelector(READY)
  assert.match(await step(page, 'gain'), /10 mio\. kr\. × 5 \/ 10 \/ 20 pct\. = 0,5 \/ 1 \/ 2 mio\. kr\./)
  unharmed(page)
})

test('hostile addresses show how to begin, and nothing is executed', async () => {
  const page = await open('/beregner?kommune=%3Csvg%20onload%3Dalert(1)%3E&opgave=__proto__&maalestok=constructor&andel=1e9&tal=..%2F..&gang=-1')
  await page.getByText('Vælg en kommune og en opgave ovenfor').waitFor()
  unharmed(page)
})

test('each picture says its finding and has its numbers as a table', async () => {
  const page = await open(`${VEJEN}&mod=0661`, { ready: READY })
  await page.locator('figure').nth(2).waitFor()
  for (const figure of await page.locator('figure').all()) {
    assert.ok((await figure.locator('figcaption').innerText()).length > 10)
    assert.ok((await figure.locator('details table tbody tr').count()) > 0)
  }
  assert.equal(await page.locator('figure').nth(1).locator('tbody tr').count(), 98)
  unharmed(page)
})

test('who is not signed in is told who may save, and by which way', async () => {
  const page = await open(VEJEN, { ready: READY })
  await page.getByText('Giv den et navn, og gem den').click()
  const link = page.getByRole('region', { name: 'Gem beregningen' }).getByRole('link')
  assert.match(await link.getAttribute('href'), /^\/log-ind\?tilbage=/)
  assert.equal(await page.getByRole('button', { name: 'Gem beregningen' }).count(), 0)
  unharmed(page)
})

test('whoever may saves the calculation under a name that can be cited', async () => {
  const page = await open(null)
  await page.addInitScript((key) => sessionStorage.setItem('samspil-key', key), process.env.SAMSPIL_ANALYST)
  await show(page, VEJEN, READY)
  const slug = `proeve-${randomUUID().slice(0, 8)}`
  await page.getByText('Giv den et navn, og gem den').click()
  await page.getByLabel('Titel').fill('Vej og park i Vejen, prøve')
  await page.getByLabel('Navn i adressen').fill(slug)
  await page.getByRole('button', { name: 'Gem beregningen' }).click()
  const kept = page.getByRole('status').getByRole('link', { name: 'Vej og park i Vejen, prøve' })
  await kept.waitFor()
  assert.equal(await kept.getAttribute('href'), `/beregninger/${slug}`)
  await page.locator(`ul a[href="/beregninger/${slug}"]`).waitFor()
  await kept.click()
  await page.getByText('Hvad der blev frosset').waitFor()
  unharmed(page)
})

test('every table that it leads to is handed out', async () => {
  const page = await open(VEJEN, { ready: READY })
  const links = await page.locator('a[href^="/export/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  assert.equal(links.length, 2)
  for (const link of links) assert.equal((await fetch(BASE + link)).status, 200, link)
  unharmed(page)
})

test('without a connection it says so, and calculates when there is one', async () => {
  const page = await open(null)
  await connectedAgain(page, VEJEN)
  await page.waitForSelector(READY)
  assert.match(await gain(page), /12,9 mio\. kr\./)
})

const gain = (page) => page.locator(READY).innerText()
const step = (page, name) => page.locator(`[data-step=${name}]`).innerText()
const numbers = async (page) => [await gain(page), ...(await page.locator('[data-step]').allInnerTexts())]
