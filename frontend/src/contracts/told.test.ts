import { expect, test } from 'vitest'
import { da } from '../words/da'
import { formatOf } from '../words/format'
import type { Speaker } from './sentence'
import type { CriterionData, QuantityData } from './story.svelte'
import { breadth, quantity, sum, weight } from './told'

test('Vejen’s weights stand under their own names and make 100 %', () => {
  const criteria = [percent('Service', '30'), percent('Kvalitet', '30'), percent('Økonomi', '40')]
  expect(criteria.map((one) => weight(one, danish))).toEqual(['30 %', '30 %', '40 %'])
  expect(sum(criteria, danish)).toBe('100 %')
})

test('points are added as points', () => {
  expect(sum([points('60'), points('25.5')], danish)).toBe('85,5 point')
})

test('ranges and ranks have no sum', () => {
  const range: CriterionData = { ...percent('Pris', null), weightKind: 'PERCENT_RANGE', weightMin: '40', weightMax: '60' }
  const rank: CriterionData = { ...percent('Pris', null), weightKind: 'ORDER_OF_IMPORTANCE', rank: 1 }
  expect(weight(range, danish)).toBe('40–60 %')
  expect(sum([range], danish)).toBeNull()
  expect(breadth(range)).toBe(50)
  expect(weight(rank, danish)).toBe('Nr. 1')
  expect(breadth(rank)).toBeNull()
})

test('different kinds are never added', () => {
  expect(sum([percent('Pris', '50'), { ...percent('Kvalitet', '50'), weightKind: 'POINTS_EXACT' }], danish)).toBeNull()
})

test('a size keeps its bounds: over is not at least', () => {
  expect(quantity(size({ lower: '1000000', lowerOpen: true }), danish)).toBe('over 1.000.000 kr.')
  expect(quantity(size({ lower: '1000000' }), danish)).toBe('mindst 1.000.000 kr.')
  expect(quantity(size({ upper: '5', upperOpen: true }), danish)).toBe('under 5 kr.')
  expect(quantity(size({ lower: '10', upper: '15' }), danish)).toBe('10–15 kr.')
  expect(quantity(size({ point: '25', approximate: true }), danish)).toBe('ca. 25 kr.')
})

const danish: Speaker = { words: da, format: formatOf('da'), text: (text) => text.da }
const points = (value: string): CriterionData => ({ ...percent('Pris', value), weightKind: 'POINTS_EXACT' })
const percent = (name: string, value: string | null): CriterionData => ({
  name: { da: name, en: null },
  weightKind: 'PERCENT_EXACT',
  weight: value,
  weightMin: null,
  weightMax: null,
  rank: null,
  note: null,
})
const size = (known: Partial<QuantityData>): QuantityData => ({
  point: null,
  lower: null,
  upper: null,
  lowerOpen: false,
  upperOpen: false,
  approximate: false,
  unit: { ucum: 'DKK', label: { da: 'kr.', en: 'DKK' } },
  ...known,
})
