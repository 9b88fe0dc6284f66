import { expect, test } from 'vitest'
import { formatOf } from '../words/format'
import { learnAll } from '../words/spoken'
import { change, changedInWords, gainInWords, isDeducted, isNothing, kroner, millions, parts, percent, rounded, span, type FiguresData } from './told'
import { wordsOf, type Tongue } from './words'

await learnAll('en')

test('a decimal is rounded half away from zero, in millions too', () => {
  expect(rounded('0.25', 1)).toBe(0.3)
  expect(rounded('-0.25', 1)).toBe(-0.3)
  expect(rounded('1.005', 2)).toBe(1.01)
  expect(rounded('443150000', 1, -6)).toBe(443.2)
  expect(Object.is(rounded('-0.01', 1), 0)).toBe(true)
})

test('millions have fewer decimals the larger they are, and small sums are in kroner', () => {
  expect(['11400000000', '354540000', '298700', '0'].map((amount) => millions(amount, danish.format))).toEqual(['11.400', '354,5', '0,299', '0'])
  expect(['354540000', '42000.4', '-17282315.26'].map((amount) => kroner(amount, danish))).toEqual(['354,5 mio. kr.', '42.000 kr.', '−17,3 mio. kr.'])
  expect(kroner('354540000', english)).toBe('354.5 million DKK')
  expect(percent('62.6499', danish.format)).toBe('62,6')
})

test('a range is one number where its ends are the same', () => {
  expect(span({ low: { amount: '354540000' }, high: { amount: '531810000' } }, danish.format)).toBe('354,5 – 531,8')
  expect(span({ low: { amount: '5000000' }, high: { amount: '5000000' } }, danish.format)).toBe('5')
})

test('a rate that may be a rise is written so that its minus is seen', () => {
  expect([danish.words.rate('−5', '5'), danish.words.rate('10', '15'), english.words.rate('3', '3')]).toEqual(['−5 til 5 pct.', '10–15 pct.', '3 per cent'])
})

test('DI’s figure of roads and parks is a sentence with low, middle and high', () => {
  const di = total('354540000', '443175000', '531810000', '3545400000')
  expect(gainInWords(di, danish)).toBe('Efter modellen kunne der vindes mellem 354,5 mio. kr. og 531,8 mio. kr. om året, midt i spændet 443,2 mio. kr., før omkostninger.')
  expect(gainInWords(di, english)).toBe('By the model between 354.5 million DKK and 531.8 million DKK a year could be gained, 443.2 million DKK in the middle of the range, before costs.')
})

test('a low end below nothing is said to be dearer, and never hidden', () => {
  expect(gainInWords(total('-17300000', '17400000', '59300000', '693800000'), danish)).toBe('Efter modellen går det fra 17,3 mio. kr. dyrere til 59,3 mio. kr. billigere om året, midt i spændet 17,4 mio. kr. billigere, før omkostninger.')
})

test('one rate has no range, no gap has no gain, and no total has no sentence', () => {
  expect(gainInWords(total('5000000', '5000000', '5000000', '50000000'), danish)).toContain('5 mio. kr. om året før omkostninger. Kilden oplyser kun én sats')
  expect(gainInWords(total('0', '0', '0', '0'), danish)).toContain('på eller over målestokken')
  expect(gainInWords(total('0', '0', '0', '7'), danish)).toBe('Modellen finder intet at vinde: 0 kr. om året.')
  expect(gainInWords({ low: null, central: null, high: null, volume: null }, danish)).toBeNull()
})

test('then, what each cause adds in turn, and today stand below each other', () => {
  const difference = { data: figures('1000000'), parameters: figures('0'), method: figures('-500000'), total: figures('500000') }
  const all = parts({ then: figures('10000000'), now: figures('10500000'), difference })
  expect(all.map(({ name, change: isChange }) => [name, isChange])).toEqual([
    ['then', false],
    ['data', true],
    ['parameters', true],
    ['method', true],
    ['now', false],
  ])
  expect(parts({ then: figures('1'), now: null, difference: null })).toEqual([])
  expect(['1000000', '0', '-500000'].map((amount) => change(amount, danish.format))).toEqual(['+1', '0', '−0,5'])
})

test('a change of what is left after costs alone is a change, and said to be that', () => {
  const [then, now] = [figures('443175000'), figures('443175000', '393500000')]
  expect([isNothing(figures('0')), isNothing(figures('0', '-49600000'))]).toEqual([true, false])
  expect([isDeducted([then]), isDeducted([then, now])]).toEqual([false, true])
  expect(changedInWords(then, now, danish)).toContain('Efter omkostninger var den 443,2 mio. kr. da og er 393,5 mio. kr. i dag')
  expect(changedInWords(figures('5000000'), figures('6000000'), danish)).toContain('Midten var 5 mio. kr. da og er 6 mio. kr. i dag')
})

const danish: Tongue = { words: wordsOf('da'), format: formatOf('da') }
const english: Tongue = { words: wordsOf('en'), format: formatOf('en') }
const total = (low: string, central: string, high: string, volume: string) => ({ low: { amount: low }, central: { amount: central }, high: { amount: high }, volume: { amount: volume } })

function figures(amount: string, net = amount): FiguresData {
  const [gross, left] = [{ amount }, { amount: net }]
  return { low: gross, central: gross, high: gross, net: { low: left, central: left, high: left } }
}
