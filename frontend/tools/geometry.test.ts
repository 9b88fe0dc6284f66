import { expect, test } from 'vitest'
import { areaOf, pathOf, ringsOf, simplified } from './geometry.ts'

test('a path is read as its closed lines, relative steps and all', () => {
  expect(ringsOf('M0 0L10 0v10H0zm20 0l5 0 0 5z')).toEqual([
    [[0, 0], [10, 0], [10, 10], [0, 10]],
    [[20, 0], [25, 0], [25, 5]],
  ])
})

test('a curve becomes its middle and its end', () => {
  expect(ringsOf('M0 0C0 8 8 8 8 0z')).toEqual([[[0, 0], [4, 6], [8, 0]]])
})

test('a step that nobody knows is refused', () => {
  expect(() => ringsOf('M0 0A1 1 0 0 0 2 2z')).toThrow('unknown command A')
})

test('points near the line are left out, corners stay', () => {
  expect(simplified([[0, 0], [5, 0.2], [10, 0], [10, 10]], 0.5)).toEqual([[0, 0], [10, 0], [10, 10]])
})

test('the area does not ask which way round the line goes', () => {
  expect(areaOf([[0, 0], [4, 0], [4, 3]])).toBe(6)
  expect(areaOf([[4, 3], [4, 0], [0, 0]])).toBe(6)
})

test('a line is written in whole numbers, and a step of nothing is not written', () => {
  expect(pathOf([[0.2, 0.1], [10, -5], [10.3, -5.2], [4, 2]])).toBe('M0 0l10-5-6 7z')
})
