import { expect, test } from 'vitest'
import { da } from '../words/da'
import { formatOf } from '../words/format'
import type { Field, Values } from './command'
import { changesOf, inWords, mistakeOf, mistakesOf, Typed } from './typed'

test('what is typed goes to the register as it takes it', () => {
  const typed = new Typed({ on: '31.5.2026', ends: 'efterår 2022', value: '-1.234,5', months: '12', why: '  ', ground: 'MINOR_VALUE' }, 'da')
  expect([typed.date('on'), typed.date('ends'), typed.whole('months'), typed.chosen('ground')]).toEqual(['2026-05-31', '2022-23', 12, 'MINOR_VALUE'])
  expect(typed.money('value')).toEqual({ amount: '-1234.5', currency: 'DKK' })
  expect([typed.text('why'), typed.money('why'), typed.date('nothing')]).toEqual([null, null, null])
})

test('what is typed is said back in words, and what cannot be read is not there yet', () => {
  expect(told({ name: 'a', label: 'A', kind: 'date' }, '2026')).toBe('2026 (dag ukendt)')
  expect(told({ name: 'a', label: 'A', kind: 'money' }, '490000')).toBe('490.000 kr.')
  expect(told({ name: 'a', label: 'A', kind: 'number', unit: 'årsværk' }, '2,5')).toBe('2,5 årsværk')
  expect(told({ name: 'a', label: 'A', kind: 'radio', choices: [{ value: 'x', label: 'valgt' }] }, 'x')).toBe('valgt')
  for (const [kind, value] of [['date', '32.13.2026'], ['day', '2026'], ['whole', '2,5'], ['radio', 'y'], ['text', '']] as const) {
    expect(told({ name: 'a', label: 'A', kind }, value)).toBe('…')
  }
})

test('a field says what is wrong with it before the register is asked', () => {
  expect(mistakeOf({ kind: 'area', required: true }, ' ', 'da')).toBe('empty')
  expect(mistakeOf({ kind: 'date' }, '32.13.2026', 'da')).toBe('date')
  expect(mistakeOf({ kind: 'day' }, 'maj 2026', 'da')).toBe('day')
  expect(mistakeOf({ kind: 'money' }, 'mange', 'da')).toBe('number')
  expect(mistakeOf({ kind: 'date' }, '', 'da')).toBeNull()
})

test('every mistake stands at its field', () => {
  const fields: Field[] = [
    { name: 'ends', label: 'Slut', kind: 'date' },
    { name: 'why', label: 'Hvorfor', kind: 'area', required: true },
  ]
  const wrong = mistakesOf(fields, { ends: 'x' }, 'da', (mistake, { label }) => ({ da: `${label}: ${mistake}`, en: null }))
  expect(wrong.map(({ field, text }) => [field, text.da])).toEqual([
    ['ends', 'Slut: date'],
    ['why', 'Hvorfor: empty'],
  ])
})

test('what changes is told from what is held to what is typed, and what is the same is no change', () => {
  const fields: Field[] = [
    { name: 'ends', label: 'Slut', kind: 'date', now: '2026 (dag ukendt)' },
    { name: 'starts', label: 'Start', kind: 'date', now: null },
    { name: 'why', label: 'Hvorfor', kind: 'area' },
  ]
  const values = { ends: '31.5.2026', starts: '2019', why: 'tastet forkert' }
  expect(changesOf(fields, reading(values))).toEqual([
    { name: 'Slut', from: '2026 (dag ukendt)', to: '31. maj 2026' },
    { name: 'Start', from: null, to: '2019 (dag ukendt)' },
  ])
  expect(changesOf(fields, reading({ ends: '2026' }))).toEqual([])
})

const reading = (values: Values) => ({ values, code: 'da' as const, speaker: { words: da, format: formatOf('da'), text: (text: { da: string }) => text.da } })
const told = (field: Field, value: string) => inWords(field, reading({ [field.name]: value }))
