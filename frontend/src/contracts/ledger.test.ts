import { expect, test } from 'vitest'
import { da } from '../words/da'
import { en } from '../words/en'
import { formatOf } from '../words/format'
import { daysInWords, promiseOf, sizesOf } from './ledger'
import type { Speaker } from './sentence'
import type { PeriodData, QuantityData } from './story.svelte'

test('a promise is its size and what it is counted over', () => {
  expect(promiseOf({ promised: trainees('4'), per: 'YEAR' }, danish)).toBe('4 praktikantårsværk om året')
  expect(promiseOf({ promised: trainees('4'), per: 'YEAR' }, english)).toBe('4 trainee years a year')
})

test('a promise without a number is none, not nought', () => {
  expect(promiseOf({ promised: null, per: 'YEAR' }, danish)).toBeNull()
})

test('days are both included', () => {
  expect(daysInWords({ from: '2023-09-01', until: '2024-08-31' }, danish)).toBe('1. sep. 2023 – 31. aug. 2024')
  expect(daysInWords({ from: 'x', until: '2024-08-31' }, danish)).toBe('ukendt')
})

test('what came of a period: a half is missing though one was substituted', () => {
  const told = { ...period, reported: trainees('3.5'), accepted: trainees('2.5'), substituted: trainees('1'), missing: trainees('0.5') }
  expect(sizesOf(told, danish)).toEqual([
    { name: 'Lovet', value: '4 praktikantårsværk' },
    { name: 'Indberettet', value: '3,5 praktikantårsværk' },
    { name: 'Godkendt', value: '2,5 praktikantårsværk' },
    { name: 'Erstattet', value: '1 praktikantårsværk' },
    { name: 'Mangler', value: '0,5 praktikantårsværk' },
  ])
})

test('what nobody told is left out, the promise never', () => {
  expect(sizesOf({ ...period, promised: null }, danish)).toEqual([{ name: 'Lovet', value: '–' }])
})

const danish: Speaker = { words: da, format: formatOf('da'), text: (text) => text.da }
const english: Speaker = { words: en, format: formatOf('en'), text: (text) => text.en ?? text.da }
const trainees = (point: string): QuantityData => ({
  point,
  lower: null,
  upper: null,
  lowerOpen: false,
  upperOpen: false,
  approximate: false,
  unit: { ucum: '{trainee-year}', label: { da: 'praktikantårsværk', en: 'trainee years' } },
})
const period: PeriodData = {
  from: '2023-09-01',
  until: '2024-08-31',
  dueBy: '2024-10-15',
  promised: trainees('4'),
  reported: null,
  accepted: null,
  substituted: null,
  missing: null,
  standing: 'NOT_REPORTED',
  because: { da: '', en: null },
  requested: false,
  nextStep: null,
}
