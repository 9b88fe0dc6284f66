import { expect, test } from 'vitest'
import { readEdtf } from './edtf'

const read = (text: string) => {
  const date = readEdtf(text)
  return date && [date.earliest, date.latest, date.precision, date.approximate]
}

test('a date is read as precisely as it is written', () => {
  expect(read('2026-05-31')).toEqual(['2026-05-31', '2026-05-31', 'DAY', false])
  expect(read('2024-02')).toEqual(['2024-02-01', '2024-02-29', 'MONTH', false])
  expect(read('2026-12')).toEqual(['2026-12-01', '2026-12-31', 'MONTH', false])
  expect(read('2026')).toEqual(['2026-01-01', '2026-12-31', 'YEAR', false])
})

test('a season has three months, and winter ends in the year after', () => {
  expect(read('2022-21')).toEqual(['2022-03-01', '2022-05-31', 'SEASON', false])
  expect(read('2022-23')).toEqual(['2022-09-01', '2022-11-30', 'SEASON', false])
  expect(read('2022-24')).toEqual(['2022-12-01', '2023-02-28', 'SEASON', false])
})

test('about is kept, unknown is unknown, and nothing is nothing', () => {
  expect(read('2003~')).toEqual(['2003-01-01', '2003-12-31', 'YEAR', true])
  expect(read('2026-05-31~')).toEqual(['2026-05-31', '2026-05-31', 'DAY', true])
  expect(read('XXXX')).toEqual([null, null, 'UNKNOWN', false])
  expect(read('')).toBeNull()
})
