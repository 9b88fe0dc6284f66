import { expect, test } from 'vitest'
import { formatOf } from '../../words/format'
import type { Facets } from '../facets'
import { besidesOf, placesOf } from './placed'
import { wordsOf } from './words'

const VEJEN = { code: '0575', name: 'Vejen' }
const AARHUS = { code: '0751', name: 'Aarhus' }

test('a contract of several municipalities counts in each of them, and each says its number', () => {
  const places = placesOf([entry([VEJEN]), entry([VEJEN, AARHUS])], [VEJEN, AARHUS], wordsOf('da'), formatOf('da'))
  expect(places).toEqual([
    { ...VEJEN, value: 2, text: '2 kontrakter' },
    { ...AARHUS, value: 1, text: '1 kontrakt' },
  ])
})

test('a municipality without any of the contracts has none', () => {
  expect(placesOf([entry([VEJEN])], [AARHUS], wordsOf('da'), formatOf('da'))).toEqual([{ ...AARHUS, value: 0, text: 'ingen kendt' }])
})

test('what a map cannot show is counted beside it', () => {
  const entries = [entry([]), entry([], true), entry([VEJEN, AARHUS]), entry([VEJEN])]
  expect(besidesOf(entries)).toEqual({ nowhere: 2, several: 1, illustrative: 1 })
})

const entry = (municipalities: Facets['municipalities'], illustrative = false) => ({ facets: { municipalities } as Facets, row: { illustrative } })
