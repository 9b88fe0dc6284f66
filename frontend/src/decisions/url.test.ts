import { expect, test } from 'vitest'
import { dayOf } from '../timeline/day'
import { readAsked, writeAsked } from './url'

const today = dayOf(2026, 11, 21)

test('an address is read and written as it was', () => {
  for (const search of ['', '?on=2025-01-15', '?on=2025-01-15&kommune=0575&somkendt=2024-06-01']) expect(writeAsked(readAsked(search, today))).toBe(search)
})

test('a day to come may be seen from, but not be the day as known on', () => {
  const day = dayOf(2027, 6, 1)
  expect(readAsked('?on=2027-06-01&somkendt=2027-06-01', today)).toEqual({ on: day, knownOn: null, municipality: null })
})

test('hostile addresses are read as the usual', () => {
  for (const search of ['?on=x&kommune=__proto__', '?on=9999-12-31', '?on=2025-02-30&somkendt=9999-99-99', '?kommune=%3Csvg%3E']) {
    expect(readAsked(search, today)).toEqual({ on: null, knownOn: null, municipality: null })
  }
})
