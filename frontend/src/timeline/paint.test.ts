import { expect, test } from 'vitest'
import { dayOf } from './day'
import type { Bar } from './layout'
import { marksOf, paint } from './paint'
import { PIECES } from './layout'
import type { Moment } from './running'
import { scaleOf } from './scale'
import { swatch } from './swatch'

const SCALE = scaleOf({ from: dayOf(2020, 1, 1), until: dayOf(2030, 1, 1) }, 1000)
const CAPTIONS = { inside: 'Elis', start: 'ukendt start', end: '2026, dag ukendt' }

test('a bar keeps its place and length on the scale', () => {
  const [block] = paint(solid(2021, 2023), [], CAPTIONS, SCALE, null).blocks
  expect(block?.x).toBeCloseTo(100, 0)
  expect(block?.width).toBeCloseTo(200, 0)
})

test('a bar that begins before the window is cut there and says so', () => {
  const [block] = paint(solid(2000, 2023), [], CAPTIONS, SCALE, null).blocks
  expect(block).toMatchObject({ startsHere: false, endsHere: true })
  expect(block?.x).toBeGreaterThanOrEqual(-10)
})

test('a bar outside the window leaves a word on its side', () => {
  expect(paint(solid(2005, 2010), [], CAPTIONS, SCALE, null).beyond?.side).toBe('before')
  expect(paint(solid(2040, 2050), [], CAPTIONS, SCALE, null).beyond).toEqual({ side: 'after', text: 'ukendt start – 2026, dag ukendt' })
  expect(paint(solid(2005, 2010), [], CAPTIONS, SCALE, null).below).toEqual([])
})

test('without a bar there are only signs', () => {
  expect(paint(null, [moment('a', 2024)], CAPTIONS, SCALE, null)).toMatchObject({ blocks: [], beyond: null })
})

test('signs that stand too close become a number', () => {
  const marks = marksOf([moment('a', 2024), moment('b', 2024), moment('c', 2028)], SCALE)
  expect(marks.map(({ count }) => count)).toEqual([2, 1])
  expect(marks[0]?.keys).toEqual(['a', 'b'])
})

test('a sign of an uncertain day shows how uncertain', () => {
  const on = { earliest: dayOf(2024, 1, 1), latest: dayOf(2024, 12, 31), approximate: false }
  const [mark] = marksOf([{ key: 'a', sign: 'tender', on }], SCALE)
  expect(mark?.whisker).not.toBeNull()
  expect(mark?.x).toBeCloseTo(450, 0)
})

test('signs outside the window are not drawn', () => {
  expect(marksOf([moment('a', 2035)], SCALE)).toEqual([])
})

test('the name stands in a gap between signs that holds it, or nowhere', () => {
  expect(paint(solid(2021, 2028), [moment('a', 2022)], CAPTIONS, SCALE, null).inside?.x).toBeGreaterThan(100)
  expect(paint(solid(2021, 2021.2), [], CAPTIONS, SCALE, null).inside).toBeNull()
})

test('both ends are named where there is room, else only the end', () => {
  expect(texts(solid(2021, 2028))).toEqual(['ukendt start', '2026, dag ukendt'])
  expect(texts(solid(2021, 2022))).toEqual(['2026, dag ukendt'])
})

test('the end is named where the term ends, not where an option does', () => {
  const bar = solid(2021, 2025)
  bar.pieces.push({ kind: 'open-option', from: day(2025), until: day(2028) })
  const end = paint(bar, [], CAPTIONS, SCALE, null).below.find(({ anchor }) => anchor === 'end')
  expect(end?.x).toBeCloseTo(500, 0)
})

test('what is written keeps clear of the line of today', () => {
  const line = Math.round(day(2024.9))
  const end = paint(solid(2021, 2025), [], CAPTIONS, SCALE, line).below.find(({ anchor }) => anchor === 'end')
  expect(end?.x).toBeLessThan(SCALE.x(line))
})

test('every certainty has a drawing in the legend', () => {
  for (const piece of PIECES) expect(swatch(piece, 72).some(({ kind }) => kind === piece)).toBe(true)
})

const texts = (bar: Bar) => paint(bar, [], CAPTIONS, SCALE, null).below.map(({ text }) => text)
const day = (year: number) => dayOf(Math.floor(year), 1, 1) + (year % 1) * 365
const solid = (from: number, until: number): Bar => ({ pieces: [{ kind: 'solid', from: day(from), until: day(until) }], from: day(from), until: day(until), flags: [] })
const moment = (key: string, year: number): Moment => ({ key, sign: 'signature', on: { earliest: day(year), latest: day(year), approximate: false } })
