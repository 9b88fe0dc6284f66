import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { browser, show, unharmed } from './support/browser.mjs'
import { PAGES } from './support/pages.mjs'

/** Kilobytes on the wire at a first visit, text as gzip makes it. */
const BUDGET = { script: 50, stylesheet: 25, font: 40, all: 150 }
/** What draws all contracts on a timeline or a map may weigh more script than a page of text and tables. */
const PORTFOLIO = /^\/(portefolje|en\/portfolio)([?]|$)/
/** A story with its drawing, what sets several side by side, and what counts and draws them: still more than the design asks of other pages. */
const HEAVY = 67
const HEAVIER = /^\/(en\/)?((sammenlign|compare|effekter|effects|beregner|calculator)([?]|$)|(kontrakter|contracts)\/)/
const most = (path) => {
  if (PORTFOLIO.test(path)) return { ...BUDGET, script: 70 }
  return HEAVIER.test(path) ? { ...BUDGET, script: HEAVY } : BUDGET
}
const TEXT = ['document', 'script', 'stylesheet', 'image']
const { open } = browser()

for (const path of PAGES.flat()) {
  test(`check 5: a first visit of ${path} stays within the budget, and text comes compressed`, async (t) => {
    const page = await open(null)
    const answers = []
    page.on('response', (response) => answers.push(measured(response)))
    await show(page, path)
    await page.waitForTimeout(300)
    const sizes = { script: 0, stylesheet: 0, font: 0, all: 0 }
    const plain = []
    for (const answer of (await Promise.all(answers)).filter(Boolean)) {
      if (answer.kind in sizes) sizes[answer.kind] += answer.size
      sizes.all += answer.size
      if (answer.plain) plain.push(answer.url)
    }
    for (const [kind, bound] of Object.entries(most(path))) {
      const size = sizes[kind] / 1000
      t.diagnostic(`${path} ${kind}: ${size.toFixed(1)} of ${bound} kB`)
      assert.ok(size <= bound, `${kind}: ${size.toFixed(1)} of ${bound} kB`)
    }
    assert.deepEqual(plain, [])
    unharmed(page)
  })
}

test('check 5: no more than 120 rows are in the document', async () => {
  const page = await open('/portefolje')
  assert.ok((await page.locator('[role=treegrid] [role=row]').count()) <= 120)
  unharmed(page)
})

async function measured(response) {
  const kind = response.request().resourceType()
  if (response.status() !== 200 || ![...TEXT, 'font'].includes(kind)) return null
  const body = await response.body()
  const text = TEXT.includes(kind)
  const size = text ? gzipSync(body, { level: 9 }).length : body.length
  const plain = text && body.length > 1500 && !/gzip|br/.test(response.headers()['content-encoding'] ?? '')
  return { kind, size, plain, url: response.url() }
}
