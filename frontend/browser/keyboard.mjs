import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser, unharmed, whole } from './support/browser.mjs'
import { PAGES } from './support/pages.mjs'
import { stopsOf, wanting } from './support/stops.mjs'

const { open } = browser()

for (const path of [...PAGES.flat(), '/beslutninger?on=2025-01-15', '/kontrakter/findes-ikke']) {
  test(`check 3: Tab goes through ${path} without a trap, every stop is named, seen and ringed, and the first leads to the content`, async () => {
    const page = await open(path)
    await whole(page)
    const { stops, trap } = await stopsOf(page)
    assert.equal(trap, null)
    assert.ok(stops.length > 5)
    assert.deepEqual(wanting(stops), [])
    assert.equal(stops[0].href, '#main-content')
    await page.locator('.skipnav').focus()
    await page.keyboard.press('Enter')
    assert.equal(await page.evaluate(() => document.activeElement.closest('main') !== null), true)
    unharmed(page)
  })
}
