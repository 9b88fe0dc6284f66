// What axe finds wrong on a page.
import { AxeBuilder } from '@axe-core/playwright'
import assert from 'node:assert/strict'
import { unharmed, whole } from './browser.mjs'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules that look at colours: what else they see is the same whichever colours are forced. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/** Checks 2 and 4 of a page: wide, narrow and in forced colours axe finds nothing, and nothing is wider than the screen. */
export async function sound(open, path) {
  const page = await open(path)
  await whole(page)
  const wrong = { forced: await axeOfForcedColours(page) }
  for (const width of [1280, 375]) {
    await page.setViewportSize({ width, height: 900 })
    wrong[width] = await axe(page)
  }
  for (const width of [1440, 768, 375, 320]) {
    await page.setViewportSize({ width, height: 900 })
    wrong[`wider than ${width}`] = await page.evaluate(tooWide)
  }
  assert.deepEqual(Object.entries(wrong).filter(([, all]) => all.length > 0), [])
  unharmed(page)
}

export const axe = async (page) => found(await builder(page).withTags(TAGS).analyze())

/** What is wrong in the colours that a user forces on every page. */
async function axeOfForcedColours(page) {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.evaluate(tellDrawnColour)
  const result = await builder(page).withRules(OF_COLOURS).analyze()
  await page.emulateMedia({ forcedColors: 'none' })
  return found(result)
}

// No page holds a frame of another, so that one script for the page itself is enough.
const builder = (page) => new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })

const found = ({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)

/** Chromium tells the colour of letters as the page wanted it, though it draws the forced one, which it tells as `color`. */
function tellDrawnColour() {
  const real = (window.realPropertyValue ??= CSSStyleDeclaration.prototype.getPropertyValue)
  CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
    return real.call(this, name === '-webkit-text-fill-color' && matchMedia('(forced-colors: active)').matches ? 'color' : name)
  }
}

export function tooWide() {
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= width) return []
  return [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > width + 1).map((element) => `${element.tagName}.${element.className}`)
}
