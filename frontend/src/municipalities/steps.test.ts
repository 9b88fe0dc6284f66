import { expect, test } from 'vitest'
import { stepOf, stepsOf } from './steps'

test('a hundred values make five steps of twenty', () => {
  const values = Array.from({ length: 100 }, (_, index) => index + 1)
  expect(stepsOf(values)).toEqual([{ from: 1, until: 20 }, { from: 21, until: 40 }, { from: 41, until: 60 }, { from: 61, until: 80 }, { from: 81, until: 100 }])
})

test('equals are in the same step, so that few values make few steps', () => {
  expect(stepsOf([1, 1, 1, 2, 1, 1])).toEqual([{ from: 1, until: 1 }, { from: 2, until: 2 }])
  expect(stepsOf([7])).toEqual([{ from: 7, until: 7 }])
  expect(stepsOf([])).toEqual([])
})

test('every value has a step, and what has no value has none', () => {
  const values = [3, 9, 27, 28, 30, 41]
  const steps = stepsOf(values)
  expect(values.every((value) => stepOf(value, steps) !== null)).toBe(true)
  expect(stepOf(null, steps)).toBeNull()
})
