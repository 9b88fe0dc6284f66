import { expect, test } from 'vitest'
import { da } from '../words/da'
import { en } from '../words/en'
import { formatOf } from '../words/format'
import type { Text } from '../words/language.svelte'
import type { TermData } from './entry'
import { captionsOf, sentence, statusOf, termInWords, type Speaker, type Tellable } from './sentence'

test('Vejen in one sentence', () => {
  expect(sentence(vejen, danish)).toBe(
    'Vask og leje af linned, Vejen, Elis Danmark A/S: start ukendt, slut i 2026, dag ukendt; status: aktiv eller udløbet: dagen kendes ikke.',
  )
})

test('the same in English', () => {
  expect(sentence(vejen, english)).toBe(
    'Laundry and linen rental, Vejen, Elis Danmark A/S: start unknown, ends in 2026, day unknown; status: active or expired: the day is not known.',
  )
})

test('the term in words says what is not known', () => {
  expect(termInWords(vejen, danish)).toBe('ukendt start – 2026 (dag ukendt)')
})

test('only a length is a length', () => {
  const holstebro = { ...vejen, term: { ...nothing, months: 276 } }
  expect(termInWords(holstebro, danish)).toBe('ca. 23 år')
  expect(captionsOf(holstebro, danish)).toEqual({ start: '', end: 'ca. 23 år' })
  expect(sentence(holstebro, danish)).toContain('varer ca. 23 år, dage ukendt')
})

test('nothing known is said once', () => {
  expect(sentence({ ...vejen, term: nothing }, danish)).toContain(': ingen datoer oplyst; status')
})

test('a latest possible end is an end at the latest', () => {
  const term = { ...nothing, latestPossibleEnd: year(2025) }
  expect(termInWords({ ...vejen, term }, danish)).toBe('ukendt start – slut senest 2025')
})

test('a season is told as one', () => {
  const autumn = { earliest: '2022-09-01', latest: '2022-11-30', precision: 'SEASON' as const, approximate: false }
  expect(termInWords({ ...vejen, term: { ...nothing, starts: autumn } }, danish)).toBe('efteråret 2022 (dag ukendt) – slut ukendt')
})

test('a winter belongs to the year it begins in', () => {
  const winter = { earliest: '2022-12-01', latest: '2023-02-28', precision: 'SEASON' as const, approximate: false }
  expect(termInWords({ ...vejen, term: { ...nothing, starts: winter } }, english)).toBe('winter 2022 (day unknown) – end unknown')
})

test('a certain status is one word', () => {
  expect(statusOf({ ...vejen, status: { possible: ['EXPIRED'] } }, danish)).toBe('udløbet')
})

test('an uncertain status says what is not known: the day, or the end at all', () => {
  expect(statusOf(vejen, danish)).toBe('aktiv eller udløbet: dagen kendes ikke')
  expect(statusOf({ ...vejen, term: nothing }, danish)).toBe('aktiv eller udløbet: slut er ikke oplyst')
})

test('no municipality is said', () => {
  expect(sentence({ ...vejen, municipalities: [] }, danish)).toContain('Uden kommune')
})

test('Danish order: Faaborg after Furesø, Aarhus last', () => {
  const names = ['Aarhus', 'Faaborg-Midtfyn', 'Vejen', 'Furesø', 'Aabenraa', 'Ærø']
  expect(names.toSorted(formatOf('da').compare)).toEqual(['Furesø', 'Faaborg-Midtfyn', 'Vejen', 'Ærø', 'Aabenraa', 'Aarhus'])
})

test('numbers and days are written as each language does', () => {
  expect(formatOf('da').number(5000)).toBe('5.000')
  expect(formatOf('en').number(5000)).toBe('5,000')
  expect(formatOf('da').day(20604)).toBe('31. maj 2026')
  expect(formatOf('en').day(20604)).toBe('31 May 2026')
})

const danish: Speaker = { words: da, format: formatOf('da'), text: (text: Text) => text.da }
const english: Speaker = { words: en, format: formatOf('en'), text: (text: Text) => text.en ?? text.da }
const year = (y: number) => ({ earliest: `${y}-01-01`, latest: `${y}-12-31`, precision: 'YEAR' as const, approximate: false })
const nothing: TermData = { starts: null, ends: null, latestPossibleEnd: null, stated: null, months: null, noticeMonths: null, renewal: null, leadTimeMonths: null, options: [] }
const vejen: Tellable = {
  title: { da: 'Vask og leje af linned', en: 'Laundry and linen rental' },
  municipalities: [{ name: 'Vejen' }],
  suppliers: [{ name: 'Elis Danmark A/S' }],
  term: { ...nothing, ends: year(2026) },
  termination: null,
  status: { possible: ['ACTIVE', 'EXPIRED'] },
}
