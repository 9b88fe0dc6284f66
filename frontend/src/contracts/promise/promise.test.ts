import { expect, test } from 'vitest'
import { scaleOf } from '../../charts/scale'
import { da } from '../../words/da'
import { formatOf } from '../../words/format'
import type { Speaker } from '../sentence'
import type { PeriodData, QuantityData } from '../story.svelte'
import { barOf, findingOf, keptIn, rowsOf } from './promise'
import { wordsOf } from './words'

const speaker: Speaker = { words: da, format: formatOf('da'), text: (text) => text.da }
const words = wordsOf('da')

test('what was delivered stands beside what was promised', () => {
  const [kept] = keptIn([period('MET', { accepted: size('4'), reported: size('4') })], words, speaker)
  expect(kept).toMatchObject({ accepted: true, due: true, text: '4 årsværk ud af 4 årsværk' })
})

test('what nobody has told is unknown, never nought', () => {
  const [kept] = keptIn([period('NOT_REPORTED')], words, speaker)
  expect(kept).toMatchObject({ delivered: null, accepted: false, text: 'ikke oplyst' })
  expect(rowsOf([period('NOT_REPORTED')], words, speaker)[0]?.cells.map(({ text }) => text)).toEqual(['1. sep. 2024 – 31. aug. 2025', '4 årsværk', 'ikke oplyst', 'ikke oplyst', '', da.enums.standing.NOT_REPORTED])
})

test('what is reported and not accepted is drawn as that', () => {
  expect(keptIn([period('AWAITING_REVIEW', { reported: size('3') })], words, speaker)[0]).toMatchObject({ accepted: false, delivered: { point: '3' } })
})

test('the finding counts what is known, and says of how many it is not', () => {
  const periods = [period('MET', { accepted: size('4') }), period('PARTLY_MET', { accepted: size('2') }), period('NOT_REPORTED'), period('NOT_DUE')]
  expect(findingOf(periods, words, speaker)).toBe('Det lovede er godkendt som leveret i 1 af 2 perioder, hvor det vides; i 1 periode er det ikke oplyst')
  expect(findingOf([period('NOT_REPORTED')], words, speaker)).toBe('Hvad der er leveret i 1 periode, er ikke oplyst')
  expect(findingOf([period('NOT_DUE')], words, speaker)).toBe(words.noneDue)
})

test('a bar is sure up to the least, and goes on as far as it may', () => {
  const scale = scaleOf([10], 100)
  expect(barOf({ point: '5', lower: null, upper: null }, scale)).toEqual({ sure: 50, perhaps: 50 })
  expect(barOf({ point: null, lower: '4', upper: '6' }, scale)).toEqual({ sure: 40, perhaps: 60 })
  expect(barOf({ point: null, lower: '4', upper: null }, scale)).toEqual({ sure: 40, perhaps: 100 })
  expect(barOf({ point: null, lower: null, upper: '6' }, scale)).toEqual({ sure: 0, perhaps: 60 })
  expect(barOf({ point: null, lower: null, upper: null }, scale)).toBeNull()
})

const size = (point: string): QuantityData => ({ point, lower: null, upper: null, lowerOpen: false, upperOpen: false, approximate: false, unit: { ucum: '{trainee-year}', label: { da: 'årsværk', en: null } } })

const period = (standing: PeriodData['standing'], told: Partial<PeriodData> = {}): PeriodData => ({
  from: '2024-09-01',
  until: '2025-08-31',
  dueBy: null,
  promised: size('4'),
  reported: null,
  accepted: null,
  substituted: null,
  missing: null,
  standing,
  because: { da: '', en: null },
  requested: false,
  nextStep: null,
  ...told,
})
