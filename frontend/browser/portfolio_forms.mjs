import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BASE, browser, show, unharmed } from './support/browser.mjs'

const { open } = browser()

test('check 29: in forced colours bar, option and today stand apart', async () => {
  const page = await open(null)
  await page.emulateMedia({ forcedColors: 'active' })
  await show(page, '/portefolje?fra=2010-01-01&til=2030-01-01')
  const colours = await page.evaluate(() => {
    const of = (query, property) => getComputedStyle(document.querySelector(query))[property]
    return {
      paper: getComputedStyle(document.body).backgroundColor,
      bar: of('.tl-running .tl-fill, .tl-either .tl-fill, .tl-soon .tl-fill', 'fill'),
      inside: of('.tl-inside:not(.tl-dark)', 'fill'),
      option: of('.tl-dashed', 'stroke'),
      hatch: of('.tl-hatch', 'fill'),
      today: of('.tl-today', 'borderLeftColor'),
    }
  })
  for (const name of ['bar', 'option', 'hatch', 'today']) assert.notEqual(colours[name], colours.paper, name)
  assert.notEqual(colours.inside, colours.bar)
  assert.notEqual(colours.today, colours.bar)
  assert.equal(await page.locator('.tl-dashed').first().evaluate((line) => getComputedStyle(line).strokeDasharray), '4px, 3px')
  unharmed(page)
})

test('check 29: who wants no motion gets none', async () => {
  const page = await open(null)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await show(page, '/portefolje')
  await page.locator('.tl-row').last().evaluate((row) => row.classList.add('tl-changed'))
  assert.equal(await page.evaluate(() => document.getAnimations().length), 0)
  assert.notEqual(await page.locator('.tl-changed').evaluate((row) => getComputedStyle(row).boxShadow), 'none')
  unharmed(page)
})

for (const [name, width, size] of [['text twice as large', 1280, '200%'], ['a screen zoomed four times', 320, null]]) {
  test(`check 29: ${name} cuts nothing off`, async () => {
    const page = await open('/portefolje', { width })
    if (size) await page.evaluate(() => document.documentElement.style.setProperty('font-size', '20px', 'important'))
    await page.evaluate(() => dispatchEvent(new Event('resize')))
    await page.waitForFunction((large) => document.querySelector('.tl-row[data-contract]').offsetHeight >= (large ? 100 : 90), size !== null)
    const cut = await page.locator('.tl-row .tl-label, .tl-tools button, .portfolio-counts *, .filters button').evaluateAll((all) =>
      all.filter((one) => one.scrollHeight > one.clientHeight + 2 && getComputedStyle(one).display !== 'inline' && one.clientHeight > 0).map((one) => `${one.className}: ${one.textContent.trim().slice(0, 40)}`),
    )
    assert.deepEqual(cut, [])
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
    unharmed(page)
  })
}

test('on a small screen no name of a contract is cut', async () => {
  const page = await open('/portefolje', { width: 390 })
  const cut = await page.locator('.tl-row .tl-label').evaluateAll((all) =>
    all.flatMap((label) => [...label.querySelectorAll('.tl-title, .tl-sub'), label]).filter((one) => one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight + 1).map((one) => one.textContent.trim()),
  )
  assert.deepEqual(cut, [])
  assert.ok((await page.locator('.tl-row .tl-title').count()) > 5)
  unharmed(page)
})

test('a small screen shows three years in rows of two lines, with the filters behind a button', async () => {
  const page = await open('/portefolje', { width: 390 })
  await page.getByRole('button', { name: 'Zoom ind', exact: true }).click()
  await page.goto(`${BASE}/portefolje`)
  await page.waitForSelector('[data-contract]')
  const [today, lane] = [await page.locator('.tl-today').boundingBox(), await page.locator('.tl-head .tl-lane').boundingBox()]
  assert.ok(Math.abs((today.x - lane.x) / lane.width - 1 / 3) < 0.02, 'one year back, two ahead')
  assert.ok((await page.locator('[data-contract]').first().boundingBox()).height >= 90)
  assert.equal(await page.getByLabel('Leverandør', { exact: true }).isVisible(), false)
  await page.getByRole('button', { name: 'Filtre' }).click()
  await page.getByLabel('Leverandør', { exact: true }).waitFor()
  await page.getByText(/uden for perioden/).waitFor()
  unharmed(page)
})
