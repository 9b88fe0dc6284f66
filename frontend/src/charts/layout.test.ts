import { expect, test } from 'vitest'
import { dodged, drawn, stacked } from './layout'
import { scaleOf } from './scale'

const scale = scaleOf([100], 200)
const none = { point: null, lower: null, upper: null }

test('a point is a point', () => {
  expect(drawn({ ...none, point: '50' }, scale)).toEqual({ from: 100, until: 100, at: 100, openLeft: false, openRight: false })
})

test('"over 50" begins at its bound and goes on to the edge', () => {
  expect(drawn({ ...none, lower: '50' }, scale)).toEqual({ from: 100, until: 200, at: 100, openLeft: false, openRight: true })
})

test('"under 50" comes from the edge and ends at its bound', () => {
  expect(drawn({ ...none, upper: '50' }, scale)).toEqual({ from: 0, until: 100, at: 100, openLeft: true, openRight: false })
})

test('between two bounds nothing is told of the middle but that it is between them', () => {
  expect(drawn({ ...none, lower: '20', upper: '60' }, scale)).toEqual({ from: 40, until: 120, at: 80, openLeft: false, openRight: false })
})

test('a point with bounds stands where it was told, not in their middle', () => {
  expect(drawn({ point: '50', lower: '20', upper: '60' }, scale)).toMatchObject({ from: 40, until: 120, at: 100 })
})

test('a size without a number is not drawn', () => {
  expect(drawn(none, scale)).toBeNull()
})

test('dots too near to each other stand on one another', () => {
  expect(dodged([10, 12, 40, 11], 8)).toEqual([0, 2, 0, 1])
})

test('the parts of a whole fill it', () => {
  expect(stacked([30, 30, 40], 500)).toEqual([
    { x: 0, width: 150, percent: 30 },
    { x: 150, width: 150, percent: 30 },
    { x: 300, width: 200, percent: 40 },
  ])
  expect(stacked([0, 0], 500).map(({ width }) => width)).toEqual([0, 0])
})
