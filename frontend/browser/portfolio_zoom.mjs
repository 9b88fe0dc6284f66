import assert from 'node:assert/strict'
import { test } from 'node:test'
import { becomes, browser, paramsOf, unharmed } from './support/browser.mjs'
import { range, span } from './support/portfolio.mjs'

const { open } = browser()

test('check 23: Ctrl and the wheel zoom at the pointer: the day below it stays', async () => {
  const page = await open('/portefolje?fra=2020-01-01&til=2030-01-01')
  const lane = await page.locator('.tl-head .tl-lane').boundingBox()
  const x = lane.x + lane.width * 0.7
  const dayAt = ({ from, until }) => from + ((x - lane.x) / lane.width) * (until - from)
  const before = dayAt(await range(page))
  await page.mouse.move(x, lane.y + 120)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -120)
  await page.keyboard.up('Control')
  await page.waitForFunction(() => !location.search.includes('fra=2020-01-01'))
  const after = await range(page)
  const moved = ((dayAt(after) - before) / (after.until - after.from)) * lane.width
  assert.ok(Math.abs(moved) < 2, `${moved} px`)
  unharmed(page)
})

test('buttons do what the keys do, and the range in the address is what is shown', async () => {
  const page = await open('/portefolje?fra=2020-01-01&til=2030-01-01')
  for (const name of ['Zoom ind', 'Zoom ud', 'Tidligere', 'Senere', 'Alt', 'I dag', 'Måned', 'Kvartal', 'År', '5 år']) {
    const before = await page.evaluate(() => location.search)
    await page.getByRole('button', { name, exact: true }).click()
    await page.waitForFunction((was) => location.search !== was, before)
  }
  unharmed(page)
})

test('each density has a button that says when it is shown', async () => {
  const page = await open('/portefolje')
  const lengths = []
  for (const name of ['Måned', 'Kvartal', 'År', '5 år', 'Alt']) {
    await page.getByRole('button', { name, exact: true }).click()
    await page.getByRole('button', { name, exact: true, pressed: true }).waitFor()
    assert.equal(await page.locator('.tl-tools [aria-pressed=true]').count(), 1, name)
    lengths.push(await span(page))
  }
  assert.deepEqual(lengths.slice(0, 4), lengths.slice(0, 4).toSorted((a, b) => a - b))
  unharmed(page)
})

test('check 24: dragging for five seconds writes the address a few times, and in the end what is shown', async () => {
  const page = await open('/portefolje?fra=2024-01-01&til=2029-01-01')
  await page.evaluate(() => {
    window.calls = 0
    for (const name of ['pushState', 'replaceState']) {
      const real = history[name].bind(history)
      history[name] = (...told) => {
        window.calls += 1
        real(...told)
      }
    }
  })
  const strip = await page.locator('.tl-window').boundingBox()
  const [x, y] = [strip.x + strip.width / 2, strip.y + 20]
  await page.mouse.move(x, y)
  await page.mouse.down()
  // The moves come from the page itself, so that a slow machine puts no rest between them.
  await page.locator('.tl-overview').evaluate(
    async (overview, [clientX, clientY]) => {
      for (let step = 0; step < 100; step++) {
        overview.dispatchEvent(new PointerEvent('pointermove', { clientX: clientX + 20 * Math.sin(step / 8) + step / 5, clientY, bubbles: true }))
        await new Promise((later) => setTimeout(later, 50))
      }
    },
    [x, y],
  )
  await page.mouse.up()
  const lane = await page.locator('.tl-head .tl-lane').boundingBox()
  await becomes(async () => {
    const [{ from, until }, today] = [await range(page), await page.locator('.tl-today').boundingBox()]
    const expected = ((Date.parse('2026-11-21T12:00Z') - from) / (until - from)) * lane.width
    return Math.abs(today.x + 1 - lane.x - expected) < 2
  }, true)
  assert.ok((await page.evaluate(() => window.calls)) <= 40)
  assert.notEqual((await paramsOf(page)).get('fra'), '2024-01-01')
  unharmed(page)
})

test('two fingers on the bars zoom the time: the days below them stay', async () => {
  const page = await open('/portefolje?fra=2020-01-01&til=2030-01-01', { width: 390, height: 844 })
  const lane = await page.locator('.tl-head .tl-lane').boundingBox()
  const touch = (type, xs) =>
    page.locator('.tl-grid').evaluate(
      (element, [name, places]) => places.forEach((x, pointerId) => element.dispatchEvent(new PointerEvent(name, { pointerId, pointerType: 'touch', clientX: x, clientY: 400, bubbles: true }))),
      [type, xs.map((x) => lane.x + x)],
    )
  const dayAt = (x, { from, until }) => from + (x / lane.width) * (until - from)
  const before = await range(page)
  const held = [dayAt(150, before), dayAt(220, before)]
  await touch('pointerdown', [150, 220])
  await touch('pointermove', [80, 300])
  await touch('pointerup', [80, 300])
  await page.waitForFunction(() => !location.search.includes('fra=2020-01-01'))
  const after = await range(page)
  for (const [index, x] of [80, 300].entries()) {
    const moved = ((dayAt(x, after) - held[index]) / (after.until - after.from)) * lane.width
    assert.ok(Math.abs(moved) < 2, `${moved} px`)
  }
  unharmed(page)
})
