import { expect, test } from 'vitest'
import { scaleOf } from './scale'

test('the ends are round, nought is in it, and the ticks have room', () => {
  const { min, max, ticks } = scaleOf([-27, -75, 12], 600)
  expect([min, max]).toEqual([-80, 20])
  expect(ticks).toEqual([-80, -60, -40, -20, 0, 20])
})

test('a value stands where its share of the way is', () => {
  const { x } = scaleOf([100], 500)
  expect([x(0), x(50), x(100)]).toEqual([0, 250, 500])
})

test('fractions carry no crumbs', () => {
  expect(scaleOf([0.3], 400).ticks).toEqual([0, 0.1, 0.2, 0.3])
})

test('without nought the scale begins near the least', () => {
  expect(scaleOf([23, 31], 400, { zero: false }).min).toBe(22)
})

test('one value, only nought or none still make a scale', () => {
  for (const values of [[0], [], [5]]) {
    for (const zero of [true, false]) {
      const { min, max, x } = scaleOf(values, 300, { zero })
      expect(max).toBeGreaterThan(min)
      expect(Number.isFinite(x(values[0] ?? 0))).toBe(true)
    }
  }
})

test('a very narrow picture still has both its ends', () => {
  expect(scaleOf([1_000_000], 40).ticks.length).toBeGreaterThanOrEqual(2)
})
