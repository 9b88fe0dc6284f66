import { expect, test } from 'vitest'
import { dayOf } from '../timeline/day'
import { readCompared, writeCompared } from './url'

const NOW = dayOf(2026, 11, 21)

test('two to four contracts are read, each once', () => {
  expect(readCompared('?kontrakt=a&kontrakt=b&kontrakt=a&kontrakt=c&kontrakt=d&kontrakt=e', NOW).slugs).toEqual(['a', 'b', 'c', 'd'])
})

test('what cannot be the name of a contract is left out', () => {
  expect(readCompared(`?kontrakt=<svg>&kontrakt=&kontrakt=${'a'.repeat(300)}&kontrakt=vejen-elis-vask`, NOW).slugs).toEqual(['vejen-elis-vask'])
})

test('days that are none, days to come and days the wrong way round are left out', () => {
  expect(readCompared('?kontrakt=a&fra=x&til=2026-11-22', NOW)).toMatchObject({ from: null, until: null })
  expect(readCompared('?kontrakt=a&fra=2025-01-01&til=2024-01-01', NOW)).toMatchObject({ from: null, until: null })
  expect(readCompared('?kontrakt=a&fra=2024-01-01&til=2025-01-01', NOW)).toMatchObject({ from: dayOf(2024, 1, 1), until: dayOf(2025, 1, 1) })
})

test('an address is written as it is read, and two dates belong to one contract', () => {
  const one = { slugs: ['a'], from: dayOf(2024, 1, 1), until: null }
  expect(readCompared(writeCompared(one), NOW)).toEqual(one)
  expect(writeCompared({ ...one, slugs: ['a', 'b'] })).toBe('?kontrakt=a&kontrakt=b')
})
