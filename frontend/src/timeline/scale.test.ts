import { expect, test } from 'vitest'
import { addMonths, dayOf, isoOf } from './day'
import { centred, fitting, isRange, LONGEST, panned, scaleOf, SHORTEST, ticksOf, usual, zoomed } from './scale'

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

test('ticks stand in the window and far enough apart', () => {
  const { ticks } = ticksOf(scaleOf({ from: dayOf(1980, 1, 1), until: dayOf(2030, 1, 1) }, 400), 80)
  expect(ticks.every(({ x }) => x >= 0 && x <= 400)).toBe(true)
  expect(ticks.length).toBeLessThan(8)
})

