import assert from 'node:assert/strict'
import { test } from 'node:test'
import { axe, sound, tooWide } from './support/axe.mjs'
import { browser, show, unharmed } from './support/browser.mjs'

/** Pages in other states. */
const STATES = [
  '/portefolje?somkendt=2017-10-13',
  '/portefolje?q=zzzzzz',
  '/beslutninger?on=2025-01-15',
  '/en/decisions?on=2025-01-15',
  '/kontrakter/findes-ikke',
  '/en/examples#B5',
]
const { open } = browser()

for (const path of STATES) {
  test(`checks 2 and 4: axe finds nothing on ${path}, wide, narrow and in forced colours, and nothing is wider than the screen`, () => sound(open, path))
}

test('check 2: axe finds nothing in an open card, the help and the day as known on', async () => {
  const page = await open('/portefolje')
  await page.getByText('Som kendt …').click()
  await page.getByRole('slider').waitFor()
  await page.locator('[data-contract]').first().focus()
  await page.keyboard.press(' ')
  await page.getByRole('region', { name: 'Kort om kontrakten' }).getByRole('link', { name: 'Åbn kontrakten' }).waitFor()
  assert.deepEqual(await axe(page), [])
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Tastatur på tidslinjen' }).waitFor()
  assert.deepEqual(await axe(page), [])
  unharmed(page)
})

test('check 4: nothing is wider than the screen on a telephone that opens the page so, in the table and in the timeline', async () => {
  const page = await open('/portefolje', { width: 320, height: 640 })
  assert.deepEqual(await page.evaluate(tooWide), [])
  await show(page, '/portefolje?v=tabel')
  assert.deepEqual(await page.evaluate(tooWide), [])
  unharmed(page)
})

test('less motion and forced colours leave the bars standing, and draw the line of today thicker', async () => {
  const page = await open(null)
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' })
  await show(page, '/portefolje', '[data-contract] rect')
  assert.ok((await page.locator('[data-contract] rect').count()) > 3)
  assert.equal(await page.locator('.tl-today').evaluate((line) => getComputedStyle(line).borderLeftWidth), '3px')
  unharmed(page)
})

for (const path of ['/', '/kontrakter/eksempel-rengoering', '/beregner?kommune=0575&opgave=vej_park']) {
  test(`check 29: with text twice as large nothing on ${path} is wider than the screen or than what it stands in`, async () => {
    const page = await open(path, { width: 1280 })
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '20px', 'important'))
    assert.deepEqual(await page.evaluate(tooWide), [])
    const beyond = await page.locator('main :is(h2, h3, .lanes-lane, .theme-cards li, .assumptions):not(.sr-only)').evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent.trim().slice(0, 40)))
    assert.deepEqual(beyond, [])
    unharmed(page)
  })
}
