import { expect, test } from 'vitest'
import { addMonths, dayOf, isoOf } from './day'
import { centred, fitting, isRange, LONGEST, panned, pinched, scaleOf, SHORTEST, ticksOf, usual, withDensity, zoomed } from './scale'

const TODAY = dayOf(2026, 11, 21)

test('a reader first sees three years back and five ahead', () => {
  const { from, until } = usual(TODAY)
  expect([isoOf(from), isoOf(until)]).toEqual(['2023-11-21', '2031-11-21'])
})

test('days become pixels and pixels days again', () => {
  const scale = scaleOf(usual(TODAY), 900)
  expect(scale.day(scale.x(TODAY))).toBeCloseTo(TODAY, 6)
  expect(scale.x(scale.range.from)).toBe(0)
  expect(scale.x(scale.range.until)).toBe(900)
})

test('the day under the pointer stays there while zooming', () => {
  const before = scaleOf(usual(TODAY), 900)
  const x = before.x(TODAY)
  const after = scaleOf(zoomed(before.range, 0.5, TODAY), 900)
  expect(Math.abs(after.x(TODAY) - x)).toBeLessThan(2)
})

test('nobody zooms nearer than two months or farther than a hundred and fifty years', () => {
  let range = usual(TODAY)
  for (let i = 0; i < 40; i++) range = zoomed(range, 0.5)
  expect(range.until - range.from).toBeGreaterThanOrEqual(SHORTEST)
  for (let i = 0; i < 80; i++) range = zoomed(range, 2)
  expect(range.until - range.from).toBeLessThanOrEqual(LONGEST)
  expect(isRange(range)).toBe(true)
})

test('panning keeps the length and stops at the ends of what can be drawn', () => {
  const range = usual(TODAY)
  const far = panned(range, 1_000_000)
  expect(far.until - far.from).toBe(range.until - range.from)
  expect(isRange(far)).toBe(true)
})

test('centring puts a day in the middle', () => {
  const { from, until } = centred(usual(TODAY), dayOf(2010, 1, 1))
  expect(Math.abs((from + until) / 2 - dayOf(2010, 1, 1))).toBeLessThan(1)
})

test('showing everything shows today too', () => {
  const { from, until } = fitting([{ from: dayOf(2003, 1, 1), until: dayOf(2010, 1, 1) }], TODAY)
  expect(from).toBeLessThan(dayOf(2003, 1, 1))
  expect(until).toBeGreaterThan(TODAY)
})

test('ticks are years over many years, months over few', () => {
  expect(ticksOf(scaleOf(usual(TODAY), 900), 84).density).toBe('year')
  expect(ticksOf(scaleOf({ from: TODAY, until: addMonths(TODAY, 8) }, 900), 84).density).toBe('month')
  expect(ticksOf(scaleOf({ from: TODAY, until: TODAY + SHORTEST }, 900), 84).density).toBe('day')
})

test('where a month is wide its days are named, the first among them', () => {
  const { ticks } = ticksOf(scaleOf({ from: dayOf(2026, 1, 10), until: dayOf(2026, 3, 12) }, 1000), 84)
  expect(ticks.map(({ day }) => isoOf(day).slice(5))).toEqual(['01-15', '01-22', '02-01', '02-08', '02-15', '02-22', '03-01', '03-08'])
})

test('ticks stand in the window and far enough apart', () => {
  const { ticks } = ticksOf(scaleOf({ from: dayOf(1980, 1, 1), until: dayOf(2030, 1, 1) }, 400), 80)
  expect(ticks.every(({ x }) => x >= 0 && x <= 400)).toBe(true)
  expect(ticks.length).toBeLessThan(8)
})


test('each density has its own ticks, far enough apart and as close as they may stand', () => {
  for (const [density, months] of [['month', 1], ['quarter', 3], ['year', 12], ['years', 60]] as const) {
    for (const width of [340, 1000]) {
      const scale = scaleOf(withDensity(usual(TODAY), density, width, 84), width)
      const { density: found, ticks } = ticksOf(scale, 84)
      expect(found).toBe(density)
      expect((ticks[1]?.x ?? 0) - (ticks[0]?.x ?? 0)).toBeGreaterThan(78)
      expect(ticks[1]?.day).toBe(addMonths(ticks[0]?.day ?? 0, months))
    }
  }
})

test('a density keeps the middle of what is shown', () => {
  const range = usual(TODAY)
  const { from, until } = withDensity(range, 'quarter', 1000, 84)
  expect(Math.abs((from + until) / 2 - (range.from + range.until) / 2)).toBeLessThanOrEqual(1)
})

test('the days below two fingers stay below them, whichever way they move', () => {
  const before = scaleOf(usual(TODAY), 900)
  for (const fingers of [[100, 800], [300, 600], [500, 700]] as [number, number][]) {
    const held: [number, number] = [before.day(200), before.day(700)]
    const after = scaleOf(pinched(held, fingers, 900), 900)
    expect(Math.abs(after.x(held[0]) - fingers[0])).toBeLessThan(2)
    expect(Math.abs(after.x(held[1]) - fingers[1])).toBeLessThan(2)
  }
})

test('two fingers in one place ask for nothing that cannot be drawn', () => {
  expect(isRange(pinched([TODAY, TODAY + 300], [400, 400], 900))).toBe(true)
  expect(isRange(pinched([TODAY, TODAY], [0, 900], 900))).toBe(true)
})
