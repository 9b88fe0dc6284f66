import { expect, test } from 'vitest'
import { formatOf } from '../words/format'
import { namesOf } from './axis'
import { readDay } from './day'
import { scaleOf, ticksOf } from './scale'

const names = (from: string, until: string) => {
  const scale = scaleOf({ from: readDay(from) ?? 0, until: readDay(until) ?? 0 }, 940)
  return namesOf(ticksOf(scale, 84), scale, null, formatOf('da')).map(({ text }) => text)
}

test('an axis on which no year begins tells with its first name which year it is', () => {
  expect(names('2030-01-01', '2031-01-01')).toEqual(['2. kv. 2030', '3. kv.', '4. kv.'])
  expect(names('2026-03-20', '2026-10-20').slice(0, 2)).toEqual(['apr. 2026', 'maj'])
})

test('where a year begins its number stands there, and nowhere else', () => {
  expect(names('2029-06-01', '2030-09-01')).toContain('2030')
  expect(names('2029-06-01', '2030-09-01').filter((name) => /20\d\d/.test(name))).toEqual(['2030'])
})
