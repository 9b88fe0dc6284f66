import { expect, test } from 'vitest'
import { addMonths, dayOf, endOf, isoOf, readDay, yearOf } from './day'

test('a day is read and written as the calendar has it', () => {
  for (const iso of ['1999-12-31', '2024-02-29', '2026-11-21']) expect(isoOf(readDay(iso) ?? 0)).toBe(iso)
})

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '0050-01-01', '21.11.2026', '', '2026-11-21T00:00:00Z'])('there is no day %j', (text) => {
  expect(readDay(text)).toBeNull()
})

test('months are added to the same day, or to the last one of a shorter month', () => {
  expect(isoOf(addMonths(dayOf(2026, 11, 30), 3))).toBe('2027-02-28')
  expect(isoOf(addMonths(dayOf(2024, 2, 29), 12))).toBe('2025-02-28')
})

test('a day ends a moment before the next', () => {
  const end = Date.parse(endOf(dayOf(2017, 10, 13)))
  expect(new Date(end).getDate()).toBe(13)
  expect(new Date(end + 1).getDate()).toBe(14)
})

test('the year of a day', () => {
  expect(yearOf(dayOf(2026, 1, 1))).toBe(2026)
})
