import { expect, test } from 'vitest'
import { calculation as figures } from '../words/da/calculation'
import { potential as words } from '../words/da/potential'
import { formatOf } from '../words/format'
import type { StepsData } from './potential.svelte'
import { formulaOf, isPlaced, sharesInWords, type KnownData } from './told'

const danish = { words, figures, format: formatOf('da') }
const money = (amount: string) => ({ amount })

test('the formula is told step by step, from the share to what is left after costs', () => {
  expect(formulaOf(row({}), '1.4', 'køb ÷ grundlag', danish).map(({ name, numbers }) => [name, numbers])).toEqual([
    ['share', '19,8 pct.'],
    ['gap', '73,9 − 19,8 = 54,1 procentpoint'],
    ['volume', '54,1 pct. af 158,8 mio. kr. = 85,9 mio. kr. om året'],
    ['gain', '85,9 mio. kr. × 0 / 5,5 / 15 pct. = 0 / 4,7 / 12,9 mio. kr. om året'],
    ['transaction', '1,2 mio. kr. om året'],
    ['net', '−1,2 / 3,5 / 11,7 mio. kr. om året'],
  ])
})

test('a method that deducts nothing ends with the gain, and one rate is one number', () => {
  const one = row({ rate: { low: '5.5', central: '5.5', high: '5.5' }, gain: { low: money('5000000'), central: money('5000000'), high: money('5000000') } })
  expect(formulaOf(one, null, '', danish).at(-1)?.numbers).toBe('85,9 mio. kr. × 5,5 pct. = 5 mio. kr. om året')
})

test('Holstebro above the benchmark has a distance of nought, and nothing to gain', () => {
  const above = row({ share: '86', gap: '0', base: null, volume: money('0'), gain: { low: money('0'), central: money('0'), high: money('0') } })
  const numbers = formulaOf(above, null, '', danish).map((step) => step.numbers)
  expect(numbers[1]).toBe('73,9 − 86 er ikke over nul, så afstanden er 0')
  expect(numbers[2]).toBe('Afstanden er nul, så der er 0 kr.')
})

test('what is not known is no number, and never nought', () => {
  const unknown = row({ share: null, gap: null, base: null, volume: null, rate: null, gain: null, transaction: null, net: null })
  expect(formulaOf(unknown, '1.4', '', danish).map(({ numbers }) => numbers)).toEqual([null, null, null, null, null, null])
})

test('a volume that is typed has no share to begin with, and a middle that no source states is said to be midway', () => {
  const typed = row({ typed: true, share: null, gap: null, base: null, volume: money('10000000'), rate: { low: '10', central: null, high: '15' } })
  const steps = formulaOf(typed, null, '', danish)
  expect(steps.map(({ name }) => name)).toEqual(['volume', 'gain'])
  expect(steps[1]?.numbers).toContain('× 10 / midt imellem / 15 pct.')
})

test('a share is placed among those that are known as one number', () => {
  const all = [known('0575', '19.8'), known('0661', '31.6'), known('0710', '20', true), known('0101', null)]
  const placed = all.filter(isPlaced)
  expect(placed.map(({ place }) => place)).toEqual(['0575', '0661'])
  expect(sharesInWords(known('0575', '19.8'), 'Vejen', placed, danish)).toBe('I Vejen er andelen 19,8 pct. 1 af de 2 kendte kommuner ligger højere.')
  expect(sharesInWords(known('0661', '31.6'), 'Holstebro', placed, danish)).toContain('Ingen af de 2 kendte kommuner ligger højere.')
  expect(sharesInWords(known('0710', '20', true), 'Favrskov', placed, danish)).toBe('Andelen i Favrskov kendes ikke nøjagtigt i disse tal; det gør den i 2 kommuner.')
})

const known = (place: string, share: string | null, approximate = false): KnownData => ({ ...row({ place, share, approximate }) })

function row(change: Partial<StepsData>): StepsData {
  return {
    area: { key: 'vej_park', name: { da: 'Vej- og parkdrift', en: null } },
    place: '0575',
    municipality: { name: 'Vejen' },
    base: money('158752000'),
    share: '19.8',
    benchmark: '73.92',
    gap: '54.12',
    volume: money('85916582.4'),
    rate: { low: '0', central: '5.5', high: '15' },
    gain: { low: money('0'), central: money('4725412.032'), high: money('12887487.36') },
    transaction: money('1202832.15'),
    net: { low: money('-1202832.15'), central: money('3522579.88'), high: money('11684655.2') },
    approximate: false,
    illustrative: true,
    typed: false,
    missing: null,
    ...change,
  }
}
