import { expect, test } from 'vitest'
import { da } from '../words/da'
import type { Tongue } from '../words/dates'
import { formatOf } from '../words/format'
import { gaugeOf, moneyInWords, reachedInWords } from './meter'

test('below the limit the bar ends before it', () => {
  const gauge = gaugeOf({ percent: '4', limitPercent: '10' })
  expect(gauge?.beyond).toBe(false)
  expect(gauge?.filled).toBeLessThan(gauge?.limit ?? 0)
})

test('at the limit and above it the bar has reached it, and stays within its frame', () => {
  expect(gaugeOf({ percent: '10', limitPercent: '10' })?.beyond).toBe(true)
  const far = gaugeOf({ percent: '400', limitPercent: '10' })
  expect(far?.filled).toBeLessThanOrEqual(100)
  expect(far?.limit).toBeGreaterThan(0)
})

test('a decrease is as far from the original as an increase', () => {
  expect(gaugeOf({ percent: '-12', limitPercent: '10' })).toEqual(gaugeOf({ percent: '12', limitPercent: '10' }))
})

test('an unknown share has no bar', () => {
  expect(gaugeOf({ percent: null, limitPercent: '10' })).toBeNull()
})

test('not known is neither yes nor no', () => {
  expect([true, false, null].map((crossed) => reachedInWords({ crossed }, danish))).toEqual([
    'Ja, mindst én grænse er nået',
    'Nej, ingen af grænserne er nået',
    'Det kan ikke siges: der mangler oplysninger',
  ])
})

test('money that nobody knows is not nought', () => {
  expect(moneyInWords(null, danish)).toBe('ikke kendt')
  expect(moneyInWords({ amount: '1470000', currency: 'DKK' }, danish)).toBe('1.470.000 kr.')
})

const danish: Tongue = { words: da, format: formatOf('da') }
