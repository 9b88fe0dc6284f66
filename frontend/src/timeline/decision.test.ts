import { expect, test } from 'vitest'
import { dayOf } from './day'
import { dueMark, type Due } from './decision'
import { scaleOf } from './scale'

const SCALE = scaleOf({ from: dayOf(2020, 1, 1), until: dayOf(2030, 1, 1) }, 1000)

test('a decision that is due on one day is a sign without a window', () => {
  const mark = dueMark(due(dayOf(2025, 1, 1), dayOf(2025, 1, 1)), '', [], SCALE)
  expect(mark?.window).toBeNull()
  expect(mark?.x).toBeCloseTo(SCALE.x(dayOf(2025, 1, 1)), 1)
})

test('a decision whose day is not known has a window from the first to the last day it may be', () => {
  const mark = dueMark(due(dayOf(2025, 1, 1), dayOf(2025, 12, 31)), '', [], SCALE)
  expect(mark?.window?.x).toBeCloseTo(SCALE.x(dayOf(2025, 1, 1)), 1)
  expect(mark?.window?.width).toBeCloseTo(SCALE.x(dayOf(2026, 1, 1)) - SCALE.x(dayOf(2025, 1, 1)), 1)
})

test('a window that begins before what is shown keeps its sign in view', () => {
  expect(dueMark(due(dayOf(2018, 1, 1), dayOf(2022, 1, 1)), '', [], SCALE)?.x).toBe(5)
})

test('a decision out of view is not drawn', () => {
  expect(dueMark(due(dayOf(2031, 1, 1), dayOf(2032, 1, 1)), '', [], SCALE)).toBeNull()
  expect(dueMark(due(dayOf(2018, 1, 1), dayOf(2019, 1, 1)), '', [], SCALE)).toBeNull()
})

test('what is written beside it covers nothing else that is written', () => {
  const at = SCALE.x(dayOf(2025, 1, 1))
  const below = [{ x: at + 120, text: '31. dec. 2025', anchor: 'end' as const }]
  const mark = dueMark(due(dayOf(2025, 1, 1), dayOf(2025, 1, 1)), 'overskredet', below, SCALE)
  expect((mark?.text?.x ?? Infinity) + 'overskredet'.length * 6.1).toBeLessThan(at + 120 - 13 * 6.1)
  const around = [...below, { x: at - 20, text: '1. jan. 2024', anchor: 'end' as const }]
  expect(dueMark(due(dayOf(2025, 1, 1), dayOf(2025, 1, 1)), 'overskredet', around, SCALE)?.text).toBeNull()
})

const due = (earliest: number, latest: number): Due => ({ earliest, latest, passed: 'no' })
