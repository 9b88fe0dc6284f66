import { expect, test } from 'vitest'
import { municipalities as da } from '../words/da/municipalities'
import { formatOf } from '../words/format'
import { kindsOf, stepsOf } from './steps'
import { findingOf, placesOf, shareInWords } from './told'

const format = formatOf('da')
const counted = {
  municipalities: {
    nodes: [
      { code: '0575', name: 'Vejen', contracts: { totalCount: 1 }, cases: { totalCount: 1 } },
      { code: '0751', name: 'Aarhus', contracts: { totalCount: 2 }, cases: { totalCount: 2 } },
      { code: '0101', name: 'København', contracts: { totalCount: 0 }, cases: { totalCount: 0 } },
    ],
  },
  illustrative: { totalCount: 0 },
}
const share = { share: '25.14', quality: 'EXACT' as const, source: null, missing: null, municipality: { code: '0575' } }

test('the map and the list say the same of a count', () => {
  const places = placesOf('kontrakter', counted, new Map(), da, { format })
  expect(places.map(({ text }) => text)).toEqual(['1 kontrakt', '2 kontrakter', 'ingen kendt'])
  expect(findingOf('kontrakter', places, null, da, { format })).toBe('2 af 98 kommuner har en kontrakt i registret')
})

test('a share that nobody knows is no number, and never nought', () => {
  const places = placesOf('andel', counted, new Map([['0575', share]]), da, { format })
  expect(places.map(({ value }) => value)).toEqual([25.14, null, null])
  expect(places.map(({ text }) => text)).toEqual(['25,1 %', 'ingen tal', 'ingen tal'])
  expect([...kindsOf(places, stepsOf([25.14])).values()]).toEqual(['0', 'none', 'none'])
  expect(findingOf('andel', places, 2022, da, { format })).toBe('2022: 1 af 98 kommuners andel er kendt, fra 25,1 % til 25,1 %')
})

test('a bound is written as a bound', () => {
  expect(shareInWords({ share: '20', quality: 'AT_LEAST' }, da, format)).toBe('mindst 20 %')
  expect(shareInWords({ share: null, quality: 'EXACT' }, da, format)).toBeNull()
})
