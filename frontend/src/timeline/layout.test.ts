import { expect, test } from 'vitest'
import { dayOf, isoOf, type Day } from './day'
import { layout } from './layout'
import type { Running, Uncertain } from './running'

test('a term known to the day is one solid bar with its last day in it', () => {
  expect(drawn({ starts: on(2020, 1, 1), ends: on(2023, 12, 31) })).toEqual(['solid 2020-01-01..2024-01-01'])
})

test('an end known to the year is solid to its first day and uncertain to its last', () => {
  expect(drawn({ starts: on(2020, 1, 1), ends: year(2026) })).toEqual(['solid 2020-01-01..2026-01-01', 'uncertain-end 2026-01-01..2027-01-01'])
})

test('an unknown start fades in from the first trace of it', () => {
  const [first] = drawn({ ends: year(2026), firstTrace: dayOf(2019, 1, 1) })
  expect(first).toBe('unknown-start 2019-01-01..2020-01-01')
})

test('an unknown start lies before the day on which it is known to run', () => {
  const [first, second] = drawn({ latestPossibleEnd: year(2025), lastKnown: dayOf(2022, 11, 30) })
  expect(first).toMatch(/^unknown-start 2021-11-30/)
  expect(second).toBe('unknown-end 2022-11-30..2025-01-01')
})

test('an unknown start without any trace reaches back as far as the stated length', () => {
  const [first] = drawn({ ends: on(2025, 12, 31), months: 60 })
  expect(first).toMatch(/^unknown-start 2020-12-31/)
})

test('a start known to the season is uncertain until its last day has passed', () => {
  const starts = { earliest: dayOf(2022, 9, 1), latest: dayOf(2022, 11, 30), approximate: false }
  expect(drawn({ starts, ends: on(2024, 1, 1) })[0]).toBe('uncertain-start 2022-09-01..2022-12-01')
})

test('an unknown end is solid to the last day something is known, then chevrons', () => {
  const pieces = drawn({ starts: year(2014), lastKnown: dayOf(2022, 6, 1) })
  expect(pieces[1]).toBe('solid 2015-01-01..2022-06-01')
  expect(pieces[2]).toMatch(/^unknown-end 2022-06-01/)
})

test('a latest possible end stops the chevrons', () => {
  const pieces = drawn({ starts: year(2014), latestPossibleEnd: year(2025), lastKnown: dayOf(2022, 6, 1) })
  expect(pieces.slice(2)).toEqual(['unknown-end 2022-06-01..2025-01-01', 'upper-bound 2025-01-01..2026-01-01'])
})

test('never known to run before it may have ended, it is nowhere solid', () => {
  const kinds = drawn({ starts: year(2014), latestPossibleEnd: year(2025), lastKnown: null }).map(kind)
  expect(kinds).toEqual(['uncertain-start', 'unknown-end', 'upper-bound'])
})

test('a length without days is an outline back from the day it was told', () => {
  expect(drawn({ months: 276, lengthTold: dayOf(2026, 11, 21) })).toEqual(['duration 2003-11-21..2026-11-21'])
})

test('a length that was agreed in a tender lies ahead of the day it was told', () => {
  expect(drawn({ months: 72, lengthTold: dayOf(2022, 8, 22), ahead: true })).toEqual(['duration 2022-08-22..2028-08-22'])
})

test('a start and a length make an outline after the start', () => {
  expect(drawn({ starts: on(2022, 3, 1), months: 72 })).toEqual(['duration 2022-03-01..2028-03-01'])
})

test('where nothing is known there is no bar', () => {
  expect(layout(running({}))).toBeNull()
})

test('used options lie before the end, open and lapsed ones behind it', () => {
  const extensions = [option(12, 'used'), option(24, 'open'), option(12, 'lapsed')]
  expect(drawn({ starts: on(2018, 1, 1), ends: on(2024, 12, 31), extensions })).toEqual([
    'solid 2018-01-01..2024-01-01',
    'used-option 2024-01-01..2025-01-01',
    'open-option 2025-01-01..2027-01-01',
    'lapsed-option 2027-01-01..2028-01-01',
  ])
})

test('the latest notice of an open option is a flag, that of a decided one is not', () => {
  const extensions = [
    { ...option(12, 'open'), noticeBy: dayOf(2024, 6, 1) },
    { ...option(12, 'used'), noticeBy: dayOf(2023, 6, 1) },
  ]
  expect(layout(running({ starts: on(2018, 1, 1), ends: on(2024, 12, 31), extensions }))?.flags).toEqual([dayOf(2024, 6, 1)])
})

test('a contract that was ended early stops there, its options with it', () => {
  const pieces = drawn({ starts: on(2018, 1, 1), ends: on(2026, 12, 31), terminated: on(2021, 5, 31), extensions: [option(24, 'open')] })
  expect(pieces).toEqual(['solid 2018-01-01..2021-06-01'])
})

test('an end before the start leaves no piece that runs backwards', () => {
  const bar = layout(running({ starts: on(2024, 1, 1), ends: year(2020) }))
  expect(bar?.pieces.every(({ from, until }) => until > from) ?? true).toBe(true)
})

const kind = (piece: string) => piece.split(' ')[0]
const drawn = (known: Partial<Running>) => layout(running(known))?.pieces.map((piece) => `${piece.kind} ${isoOf(piece.from)}..${isoOf(piece.until)}`) ?? []
const at = (earliest: Day, latest: Day): Uncertain => ({ earliest, latest, approximate: false })
const on = (y: number, month: number, day: number) => at(dayOf(y, month, day), dayOf(y, month, day))
const year = (y: number) => at(dayOf(y, 1, 1), dayOf(y, 12, 31))
const option = (months: number, state: 'open' | 'used' | 'lapsed') => ({ months, state, noticeBy: null })
const running = (known: Partial<Running>): Running => ({
  starts: null,
  ends: null,
  latestPossibleEnd: null,
  months: null,
  extensions: [],
  firstTrace: null,
  lastKnown: dayOf(2026, 11, 21),
  lengthTold: dayOf(2026, 11, 21),
  ahead: false,
  terminated: null,
  state: 'running',
  ...known,
})
