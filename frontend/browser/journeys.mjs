// Journeys that no page has to itself; the others stand with the tests of their pages: `grep "journey " browser/*.mjs`.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BASE, browser, unharmed } from './support/browser.mjs'
import { clicksOf, hit, journey, openedByKeys } from './support/journey.mjs'

const { open } = browser()

test('journey A1: what must be decided within 12 months is one click away', async () => {
  const page = await journey(open)
  await page.getByRole('link', { name: 'Opgaver' }).first().click()
  const vejen = page.locator('[data-work=decisions] [data-contract=vejen-elis-vask]')
  await vejen.waitFor()
  assert.match(await page.locator('[data-work=decisions]').innerText(), /12 måneder/)
  assert.match(await vejen.innerText(), /verskredet: mellem 1\. januar 2025 og 31\. december 2025/)
  assert.equal(await clicksOf(page), 1)
  unharmed(page)
})

test('journey A4: how far the changes of a contract have come is one click away', async () => {
  const page = await journey(open)
  await (await hit(page, 'Eksempel rengøring', 'eksempel-rengoering')).click()
  const changes = page.getByRole('region', { name: 'Ændringer' })
  await changes.getByText(/§ 180/).first().waitFor()
  assert.match(await changes.innerText(), /\d+(,\d+)? (%|pct)/)
  assert.equal(await clicksOf(page), 1)
  unharmed(page)
})

test('journey C1: what was known on 11 October 2017 is three clicks away', async () => {
  const page = await journey(open)
  await (await hit(page, 'Bøgeskovhus', 'aarhus-boegeskovhus')).click()
  await page.locator('summary', { hasText: 'Som kendt …' }).click()
  for (const [label, value] of [['Dag', '11'], ['Måned', '10'], ['År', '2017']]) await page.getByLabel(label, { exact: true }).fill(value)
  await page.getByRole('button', { name: 'Vis den dag' }).click()
  await page.waitForURL(`${BASE}/kontrakter/aarhus-boegeskovhus?somkendt=2017-10-11`)
  await page.getByRole('heading', { level: 1, name: 'Kontrakten var ikke kendt den dag' }).waitFor()
  await page.getByRole('paragraph').filter({ hasText: '13. oktober 2017' }).waitFor()
  assert.equal(await clicksOf(page), 3)
  unharmed(page)
})

test('journey C5: who says so is one click from the number', async () => {
  const page = await journey(open)
  await openedByKeys(page, 'Favrskov', 'favrskov-siemens-skoler')
  const told = page.locator('.effect article', { has: page.locator('.effect-size') }).first()
  await told.waitFor()
  const [publishers, quote] = [await told.locator('dd[lang=da], dd [lang=da]').allInnerTexts(), await told.locator('blockquote').innerText()]
  await told.locator('.effect-size a').click()
  const source = page.locator('#sources-title ~ ul > li:target')
  await source.waitFor()
  assert.ok(publishers.includes(await source.locator('.source-name b').innerText()), publishers.join())
  assert.ok((await source.innerText()).includes(quote.replace(/[»«]/g, '')))
  assert.equal(await source.evaluate((item) => item === document.activeElement), true)
  assert.equal(await clicksOf(page), 1)
  unharmed(page)
})

test('journey C9: a link that never changes is one click away', async () => {
  const page = await journey(open)
  await openedByKeys(page, 'vask Vejen', 'vejen-elis-vask')
  await page.getByRole('link', { name: 'Link der aldrig ændrer sig' }).click()
  await page.waitForURL(/\/kontrakter\/vejen-elis-vask@\d+$/)
  await page.getByText('En fastholdt udgave, der aldrig ændrer sig').waitFor()
  assert.equal(await clicksOf(page), 1)
  unharmed(page)
})
