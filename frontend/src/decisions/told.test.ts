import { expect, test } from 'vitest'
import { da } from '../words/da'
import type { Tongue } from '../words/dates'
import { en } from '../words/en'
import { formatOf } from '../words/format'
import { basisInWords, grouped, windowInWords } from './told'

test('Vejen’s last day is a whole year of days, for only the year of its end is known', () => {
  const vejen = { earliest: '2025-01-01', latest: '2025-12-31' }
  expect(windowInWords(vejen, danish)).toBe('mellem 1. januar 2025 og 31. december 2025')
  expect(windowInWords(vejen, english)).toBe('between 1 January 2025 and 31 December 2025')
})

test('a day that is known is one day', () => {
  expect(windowInWords({ earliest: '2026-05-31', latest: '2026-05-31' }, danish)).toBe('senest 31. maj 2026')
})

test('what it was counted with says when no notice is stated', () => {
  expect(basisInWords({ leadTimeMonths: 12, noticeMonths: null }, danish)).toBe('udbudstid 1 år, intet varsel oplyst')
  expect(basisInWords({ leadTimeMonths: 9, noticeMonths: 6 }, english)).toBe('time to tender 9 months, notice 6 months')
})

test('the most pressing come first, and an empty group is still a group', () => {
  const rows = [{ id: 1, overdue: 'NO' as const }, { id: 2, overdue: 'YES' as const }, { id: 3, overdue: 'NO' as const }]
  expect(grouped(rows)).toEqual([
    { overdue: 'YES', rows: [rows[1]] },
    { overdue: 'POSSIBLY', rows: [] },
    { overdue: 'NO', rows: [rows[0], rows[2]] },
  ])
})

const danish: Tongue = { words: da, format: formatOf('da') }
const english: Tongue = { words: en, format: formatOf('en') }
