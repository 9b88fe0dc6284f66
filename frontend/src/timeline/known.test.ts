import { expect, test } from 'vitest'
import { dayOf } from './day'
import { readKnownOn } from './known'
import { refusedDay } from './refused'

const today = dayOf(2026, 11, 21)

test.each([
  ['a day to come', '2030-01-01', true],
  ['a day that the calendar lacks', '2026-02-30', false],
  ['no day at all', 'i går', false],
])('%s is refused, and said to be', (_, text, coming) => {
  expect(refusedDay(`?somkendt=${text}`, today)).toEqual({ text, coming })
})

test.each(['', '?somkendt=', '?somkendt=2017-10-11', '?somkendt=2026-11-21'])('nothing is refused in »%s«', (search) => {
  expect(refusedDay(search, today)).toBeNull()
})

test('a long text is told by its beginning', () => {
  expect(refusedDay(`?somkendt=${'x'.repeat(5000)}`, today)?.text).toHaveLength(20)
})

test('as known today is as it is now', () => {
  expect(readKnownOn(new URLSearchParams('somkendt=2026-11-21'), today)).toBeNull()
})
