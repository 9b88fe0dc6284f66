// The portfolio over a register with 5,000 invented contracts beside the 13 cases.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, browser, show, unharmed } from '../browser/support/browser.mjs'
import { cpuOf } from './support/cpu.mjs'

const ROWS = '[role=treegrid] [role=row]'
const FIRST = `${ROWS}[aria-level]`
const SCROLLED = 60
const { open } = browser()

/** Kilobytes on the wire. */
const MOST_DATA = 60

// The first of all: what a browser has already is not sent again.
test('check 5: what the usual days need travels in few kilobytes, and what lies outside them is counted', async (t) => {
  const page = await open(null)
  const sizes = []
  page.on('response', (response) => {
    if (new URL(response.url()).pathname === '/graphql') sizes.push(response.headerValue('content-length').then((bytes) => Number(bytes) / 1000))
  })
  await show(page, '/portefolje', FIRST)
  const all = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  t.diagnostic(`data: ${all.toFixed(1)} kB`)
  assert.ok(all > 0 && all <= MOST_DATA, `${all.toFixed(1)} kB`)
  assert.equal(await said(page), (await ask('{ contracts { totalCount } }')).contracts.totalCount)
  unharmed(page)
})

test('check 6: of 5,000 contracts the treegrid knows every row, and no more than 120 are in the document', async () => {
  const page = await open('/portefolje', { ready: FIRST })
  assert.ok(Number(await page.locator('[role=treegrid]').getAttribute('aria-rowcount')) > 1500)
  assert.ok((await page.locator(ROWS).count()) <= 120)
  await page.locator(`${ROWS}[tabindex="0"]`).focus()
  for (const key of ['End', 'PageUp', 'Home', 'PageDown']) {
    await page.keyboard.press(key)
    await page.waitForTimeout(200)
    assert.ok((await page.locator(ROWS).count()) <= 120, key)
  }
  unharmed(page)
})

test('check 6: the first rows take at most 600 ms of the main thread', async (t) => {
  const page = await open(null)
  const cpu = await cpuOf(page)
  await show(page, '/portefolje', FIRST)
  const taken = await cpu()
  t.diagnostic(`first rows: ${Math.round(taken)} ms`)
  assert.ok(taken <= 600, `${taken} ms`)
  unharmed(page)
})

test('check 6: a step of zooming takes at most 50 ms of the main thread, and a step of scrolling 25 ms', async (t) => {
  const page = await open('/portefolje', { ready: FIRST })
  await page.waitForTimeout(1000)
  await page.locator(`${ROWS}[tabindex="0"]`).focus()
  const cpu = await cpuOf(page)
  const keys = ['+', '+', '+', '-', '-', '-']
  for (const key of keys) {
    await page.keyboard.press(key)
    await drawn(page)
  }
  const zoom = (await cpu()) / keys.length
  await page.mouse.move(640, 600)
  for (let step = 0; step < SCROLLED; step += 1) {
    await page.mouse.wheel(0, 120)
    await drawn(page)
  }
  const scroll = (await cpu()) / SCROLLED
  t.diagnostic(`zoom: ${zoom.toFixed(1)} ms, scroll: ${scroll.toFixed(1)} ms`)
  assert.ok(zoom <= 50, `zoom: ${zoom} ms`)
  assert.ok(scroll <= 25, `scroll: ${scroll} ms`)
  unharmed(page)
})

test('what has come is not asked for again while the reader moves within the days that are there', async () => {
  const page = await open('/portefolje', { ready: FIRST })
  await page.waitForTimeout(500)
  const asked = []
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/graphql')) asked.push(request.url())
  })
  await page.locator(`${ROWS}[tabindex="0"]`).focus()
  for (const key of ['+', '+', 'Shift+ArrowRight', '-']) {
    await page.keyboard.press(key)
    await drawn(page)
  }
  await page.waitForTimeout(500)
  assert.deepEqual(asked, [])
  unharmed(page)
})

test('check 21: the arrow goes down 200 rows, each time by one, and the row with the focus is always in view', async () => {
  const page = await open('/portefolje', { ready: FIRST })
  await page.locator(`${ROWS}[tabindex="0"]`).focus()
  let before = (await focused(page)).row
  for (let step = 1; step <= 200; step += 1) {
    await page.keyboard.press('ArrowDown')
    await page.waitForFunction((last) => Number(document.activeElement?.getAttribute('aria-rowindex')) > last, before)
    const { row, inView } = await focused(page)
    assert.equal(row, before + 1)
    assert.ok(inView, `row ${row}`)
    before = row
  }
  unharmed(page)
})

test('what lies outside the usual days comes once it is asked for', async () => {
  const { contracts } = await ask('{ contracts { totalCount } }')
  const page = await open('/portefolje?fra=2000-01-01&til=2045-01-01', { ready: FIRST })
  assert.equal(await said(page), contracts.totalCount)
  await show(page, '/portefolje?v=tabel', 'table')
  assert.equal(await said(page), contracts.totalCount)
  unharmed(page)
})

const drawn = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))

/** The row that has the focus, and whether it lies whole between the axis and the lower edge. */
const focused = (page) =>
  page.evaluate(() => {
    const row = document.activeElement?.closest('[role=row]')
    const box = row?.getBoundingClientRect()
    const grid = row?.closest('[role=treegrid]')?.getBoundingClientRect()
    const inView = Boolean(box && grid && box.top >= Math.max(0, grid.top) && box.bottom <= Math.min(innerHeight, grid.bottom) + 1)
    return { row: Number(row?.getAttribute('aria-rowindex')), inView }
  })

/** How many contracts the page says there are. */
async function said(page) {
  const status = page.locator('main [role=status]').filter({ hasText: /kontrakt/ }).first()
  return Number((await status.innerText()).replace(/[^\d]/g, ''))
}
