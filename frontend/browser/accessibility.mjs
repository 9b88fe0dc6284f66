import { AxeBuilder } from '@axe-core/playwright'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser, unharmed } from './support/browser.mjs'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const PAGES = [
  '/',
  '/en',
  '/?v=tabel',
  '/en?v=tabel',
  '/?somkendt=2017-10-13',
  '/?q=zzzzzz',
  '/beslutninger',
  '/beslutninger?on=2025-01-15',
  '/en/decisions?on=2025-01-15',
  '/kontrakter/vejen-elis-vask',
  '/kontrakter/eksempel-rengoering',
  '/en/contracts/vejen-elis-vask',
  '/kontrakter/findes-ikke',
  '/eksempler',
  '/en/examples#B5',
]
const { open } = browser()

for (const path of PAGES) {
  for (const width of [1280, 375]) {
    test(`axe finds nothing on ${path} at ${width} px`, async () => {
      const page = await open(path, { width })
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`), [])
      unharmed(page)
    })
  }

  test(`nothing is wider than a screen of 320 px on ${path}`, async () => {
    const page = await open(path, { width: 320, height: 800 })
    assert.deepEqual(await page.evaluate(tooWide), [])
    unharmed(page)
  })
}

test('axe finds nothing in an open card, the help and the day as known on', async () => {
  const page = await open('/')
  await page.getByText('Som kendt …').click()
  await page.locator('[data-contract]').first().focus()
  await page.keyboard.press(' ')
  await axe(page)
  await page.keyboard.press('?')
  await axe(page)
  unharmed(page)
})

for (const path of ['/', '/en', '/beslutninger?on=2025-01-15', '/kontrakter/vejen-elis-vask', '/beregninger/di-vej-park-2022', '/eksempler']) {
  test(`Tab reaches every stop with a name and a ring on ${path}, the first leads to the content`, async () => {
    const page = await open(path)
    const stops = []
    for (let step = 0; step < 80; step++) {
      await page.keyboard.press('Tab')
      const stop = await page.evaluate(focused)
      if (!stop || stops.some(({ id }) => id === stop.id)) break
      stops.push(stop)
    }
    assert.ok(stops.length > 5)
    assert.deepEqual(stops.filter((stop) => !stop.name || !stop.ring || !stop.seen), [])
    assert.equal(stops[0].href, '#main-content')
    unharmed(page)
  })
}

test('less motion and forced colours leave the bars standing', async () => {
  const page = await open(null)
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' })
  await page.goto(`${process.env.BASE_URL ?? 'http://127.0.0.1:8080'}/`)
  await page.waitForSelector('[data-contract] rect')
  assert.ok((await page.locator('[data-contract] rect').count()) > 3)
  assert.equal(await page.locator('.tl-today').evaluate((line) => getComputedStyle(line).borderLeftWidth), '2px')
  unharmed(page)
})

async function axe(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)}`), [])
}

function tooWide() {
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= width) return []
  return [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > width + 1).map((element) => `${element.tagName}.${element.className}`)
}

/** What a keyboard user has at the element with focus. */
function focused() {
  const element = document.activeElement
  if (!element || element === document.body) return null
  window.stops ??= new Map()
  if (!window.stops.has(element)) window.stops.set(element, window.stops.size)
  const box = element.getBoundingClientRect()
  const style = getComputedStyle(element)
  const labels = [...(element.labels ?? [])].map((label) => label.textContent).join(' ')
  const labelled = document.getElementById(element.getAttribute('aria-labelledby'))?.textContent
  return {
    id: window.stops.get(element),
    href: element.getAttribute('href'),
    name: (element.getAttribute('aria-label') || labelled || labels || element.textContent).trim().slice(0, 60),
    ring: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== 'none',
    seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
  }
}
