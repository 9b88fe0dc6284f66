import { expect, test } from 'vitest'
import { da } from '../words/da'
import { formatOf } from '../words/format'
import { basis, fallsTo, mismatch, product, reachOf } from './evidence'
import type { Speaker } from './sentence'
import type { ObservationData, QuantityData } from './story.svelte'

test('an amount says whether it is net, in which prices, and with VAT or not', () => {
  const money: ObservationData['money'] = { grossNet: 'NET', of: null, priceLevel: 2023, vat: 'EXCLUDED' }
  expect(basis({ money }, danish)).toBe('netto, 2023-priser, uden moms')
  const bare: ObservationData['money'] = { grossNet: 'NOT_STATED', of: null, priceLevel: null, vat: 'NOT_STATED' }
  expect(basis({ money: bare }, danish)).toBe('brutto eller netto ikke oplyst, prisniveau ikke oplyst, moms ikke oplyst')
  expect(basis({ money: null }, danish)).toBeNull()
})

test('components are told in the words of the source, and in numbers where it has none', () => {
  expect(product({ components: alarmCalls('MATCHES', null) }, danish)).toBe('500 gange × 3 min')
  expect(product({ components: null }, danish)).toBeNull()
})

test('only a product that makes another size is told as a mismatch', () => {
  expect(mismatch({ components: alarmCalls('MATCHES', null) }, danish)).toBeNull()
  const computed = size('33.3333', 'timer i døgnet')
  expect(mismatch({ components: alarmCalls('DIFFERS', computed) }, danish)).toContain('timer i døgnet')
})

test('an effect says where it reaches and whose gain it is', () => {
  const reach = { municipalities: [{ name: 'Favrskov' }], sites: 'skoler', targetGroup: 'elever', size: size('12', 'skoler') }
  expect(reachOf({ reach }, danish)).toBe('12 skoler, elever, Favrskov')
  expect(reachOf({ reach: { ...reach, municipalities: [], targetGroup: null, size: null } }, danish)).toBe('skoler')
  expect(reachOf({ reach: null }, danish)).toBeNull()
  expect(fallsTo({ beneficiaries: [{ purse: 'MUNICIPALITY', who: 'skolerne' }, { purse: 'STATE', who: null }] }, danish)).toBe('kommunen (skolerne), staten')
  expect(fallsTo({ beneficiaries: [] }, danish)).toBeNull()
})

const danish: Speaker = { words: da, format: formatOf('da'), text: (text) => text.da }
const size = (point: string, unit: string): QuantityData => ({
  point,
  lower: null,
  upper: null,
  lowerOpen: false,
  upperOpen: false,
  approximate: false,
  unit: { ucum: unit, label: { da: unit, en: null } },
})
const alarmCalls = (check: NonNullable<ObservationData['components']>['check'], computed: QuantityData | null): ObservationData['components'] => ({
  factors: [
    { value: '500', unit: '1/d', words: '500 gange' },
    { value: '3', unit: 'min', words: null },
  ],
  check,
  computed,
})
