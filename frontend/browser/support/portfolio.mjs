// What the tests of the portfolio ask of its page.
import { paramsOf } from './browser.mjs'

export const grid = (page) => page.locator('[role=treegrid]')
export const said = (page) => page.locator('main [role=status]').first().innerText()
export const ids = (page) => page.locator('[data-contract]').evaluateAll((rows) => rows.map((row) => row.dataset.contract))
export const groupNames = (page) => page.locator('[role=row][aria-expanded]').evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')))
export const focusedRow = (page) => page.evaluate(() => Number(document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex')))
export const rowOf = (page, slug) => page.locator('[role=row]', { has: page.locator(`a[href^="/kontrakter/${slug}"]`) })

export async function walk(page, key, expected) {
  await page.keyboard.press(key)
  await page.waitForFunction((row) => document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex') === String(row), expected)
}

export async function range(page) {
  const params = await paramsOf(page)
  return { from: Date.parse(params.get('fra')), until: Date.parse(params.get('til')) }
}

export async function span(page) {
  const { from, until } = await range(page)
  return (until - from) / 86_400_000
}
