// Measures what the web client weighs and how long it works, against a register with 5,000 contracts at BASE_URL, and prints a table in Markdown.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { cpuOf, tasksOf } from '../many/support/cpu.mjs'

const BASE = process.env.BASE_URL ?? 'http://127.0.0.1:8080'
const PORTFOLIO = '/portefolje'
const OTHERS = ['/', '/kontrakter/vejen-elis-vask', '/opgaver', '/beregner', '/effekter', '/kommuner', '/cases']
const ROWS = '[role=treegrid] [role=row]'
const FIRST = `${ROWS}[aria-level]`
const TURNS = 5
const SLOWER = 4
/** Longer tasks make a reader wait, in milliseconds. */
const LONG = 50
/** As browser/budget.mjs counts, and when the page has come to rest. */
const [STANDING, LATER] = [300, 4000]
const TEXT = ['document', 'script', 'stylesheet', 'image', 'fetch', 'xhr']

const rows = []
const frames = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const profile = mkdtempSync(join(tmpdir(), 'samspil-budgets-'))
const context = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  locale: 'da-DK',
  viewport: { width: 1280, height: 900 },
})
try {
  await weights()
  await work()
  await experience()
} finally {
  await context.close()
  rmSync(profile, { recursive: true, force: true })
}
print()

/** What a first visit brings, text as gzip makes it. */
async function weights() {
  const portfolio = await visit(PORTFOLIO, FIRST)
  const rested = await visit(PORTFOLIO, FIRST, LATER)
  add('Script, portfolio, until the first view stands', portfolio.script, 70, 'kB gz')
  add('Script, portfolio, with what comes by itself after that', rested.script, 70, 'kB gz')
  const others = []
  for (const path of OTHERS) others.push((await visit(path, 'main h1')).script)
  add('Script, other pages, the heaviest', Math.max(...others), 67, 'kB gz')
  add('CSS', portfolio.stylesheet, 25, 'kB gz')
  add('Fonts', portfolio.font, 40, 'kB')
  add('First visit in all, without data', portfolio.all, 150, 'kB gz')
  add('Data of the default view', portfolio.fetch, 60, 'kB gz')
}

/** What comes until the page stands, or some milliseconds later. */
async function visit(path, ready, later = STANDING) {
  const page = await context.newPage()
  const answers = []
  page.on('response', (response) => answers.push(measured(response)))
  await page.goto(BASE + path)
  await page.waitForSelector(ready)
  await page.waitForSelector('.skeleton', { state: 'detached' })
  await page.waitForTimeout(later)
  const sizes = { script: 0, stylesheet: 0, font: 0, fetch: 0, all: 0 }
  for (const answer of (await Promise.all(answers)).filter(Boolean)) {
    if (answer.kind in sizes) sizes[answer.kind] += answer.size / 1000
    if (answer.kind !== 'fetch') sizes.all += answer.size / 1000
  }
  await page.close()
  return sizes
}

async function measured(response) {
  const kind = response.request().resourceType()
  // What happens in the register is told in an answer that never ends.
  const endless = response.headers()['content-type']?.startsWith('text/event-stream')
  if (endless || response.status() !== 200 || ![...TEXT, 'font'].includes(kind)) return null
  const body = await response.body().catch(() => null)
  return body && { kind, size: kind === 'font' ? body.length : gzipSync(body, { level: 9 }).length }
}

/** How long the main thread works, in its own time; the median of some turns. */
async function work() {
  const [first, zoom, scroll] = [[], [], []]
  let drawn = 0
  for (let turn = 0; turn < TURNS; turn += 1) {
    const page = await context.newPage()
    const cpu = await cpuOf(page)
    await page.goto(BASE + PORTFOLIO)
    await page.waitForSelector(FIRST)
    first.push(await cpu())
    await page.waitForTimeout(1000)
    await page.locator(`${ROWS}[tabindex="0"]`).focus()
    await cpu()
    for (const key of ['+', '+', '+', '-', '-', '-']) {
      await page.keyboard.press(key)
      await frames(page)
    }
    zoom.push((await cpu()) / 6)
    await page.mouse.move(640, 600)
    for (let step = 0; step < 60; step += 1) {
      await page.mouse.wheel(0, 120)
      await frames(page)
      drawn = Math.max(drawn, await page.locator(ROWS).count())
    }
    scroll.push((await cpu()) / 60)
    await page.close()
  }
  add('First rows, CPU of the main thread', median(first), 600, 'ms')
  add('A step of zooming, CPU', median(zoom), 50, 'ms')
  add('A step of scrolling, CPU', median(scroll), 25, 'ms')
  add('Rows in the document, at most', drawn, 120, '')
}

/** What a reader with a processor four times as slow sees and waits for; the median of some turns. */
async function experience() {
  const all = []
  for (let turn = 0; turn < TURNS; turn += 1) {
    const page = await context.newPage()
    await page.addInitScript(observe)
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    await page.goto(BASE + PORTFOLIO)
    await page.waitForSelector(FIRST)
    await page.waitForTimeout(3000)
    all.push(await page.evaluate(() => window.observed))
    await page.close()
  }
  const of = (name) => median(all.map((one) => one[name]))
  add('Largest contentful paint, CPU 4 times slower', of('paint') / 1000, 2.5, 's')
  add('Cumulative layout shift, CPU 4 times slower', of('shift'), 0.1, '')
  add('Total blocking time, CPU 4 times slower, with what else the machine does', of('blocked'), 300, 'ms')
  add('Total blocking time, CPU 4 times slower, by its own time', await blocked(), 300, 'ms')
}

/** The same, but for other work on the machine: how far its tasks, each in the main thread's own time, would be too long if all took four times as long. */
async function blocked() {
  const all = []
  for (let turn = 0; turn < TURNS; turn += 1) {
    const page = await context.newPage()
    const tasks = await tasksOf(page)
    await page.goto(BASE + PORTFOLIO)
    await page.waitForSelector(FIRST)
    await page.waitForTimeout(3000)
    all.push((await tasks()).reduce((sum, task) => sum + Math.max(0, task * SLOWER - LONG), 0))
    await page.close()
  }
  return median(all)
}

function observe() {
  window.observed = { paint: 0, shift: 0, blocked: 0 }
  const watch = (type, heard) => new PerformanceObserver((list) => list.getEntries().forEach(heard)).observe({ type, buffered: true })
  watch('largest-contentful-paint', ({ startTime }) => (window.observed.paint = startTime))
  watch('layout-shift', ({ value, hadRecentInput }) => (window.observed.shift += hadRecentInput ? 0 : value))
  watch('longtask', ({ duration }) => (window.observed.blocked += Math.max(0, duration - 50)))
}

function add(what, value, budget, unit) {
  rows.push({ what, value, budget, unit })
}

function print() {
  const number = (value) => value.toLocaleString('en', { maximumFractionDigits: value < 1 ? 3 : value < 100 ? 1 : 0 })
  const lines = rows.map(({ what, value, budget, unit }) => {
    const met = value <= budget ? 'met' : '**missed**'
    return `| ${what} | ${number(value)} ${unit} | ${number(budget)} ${unit} | ${met} |`.replaceAll('  ', ' ')
  })
  process.stdout.write(['| What | Measured | Budget | |', '|---|---:|---:|---|', ...lines, ''].join('\n'))
}
