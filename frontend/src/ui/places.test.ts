import { expect, test } from 'vitest'
import { pathTo, placeOf, translated } from './places'

test('every place has one address in each language, and leads back', () => {
  for (const path of ['/', '/beslutninger', '/kontrakter/vejen-elis-vask', '/kontrakter/vejen-elis-vask@42', '/beregninger/di-vej-park-2022', '/eksempler', '/en', '/en/decisions', '/en/contracts/vejen-elis-vask', '/en/calculations/di-vej-park-2022', '/en/examples']) expect(pathTo(placeOf(path))).toBe(path)
})

test('the portfolio has its own name too', () => {
  expect(placeOf('/portefolje')).toEqual({ page: 'portfolio', language: 'da' })
  expect(placeOf('/en/portfolio/')).toEqual({ page: 'portfolio', language: 'en' })
})

test('the other language leads to the same contract', () => {
  expect(pathTo(translated(placeOf('/kontrakter/vejen-elis-vask')))).toBe('/en/contracts/vejen-elis-vask')
})

test('the other language leads to the same calculation', () => {
  expect(pathTo(translated(placeOf('/beregninger/di-vej-park-2022')))).toBe('/en/calculations/di-vej-park-2022')
})

test('an address of neither is nowhere', () => {
  for (const path of ['/x', '/kontrakter/', '/kontrakter/a/b', '/beregninger', '/beregninger/', '/beregninger/a/b', '/calculations/a', '/contracts/a', '/english']) expect(placeOf(path).page).toBe('nowhere')
})

test('a broken escape in an address breaks nothing', () => {
  expect(placeOf('/kontrakter/%E0%A4%A')).toEqual({ page: 'contract', language: 'da', slug: '%E0%A4%A', position: null })
})

test('after an @ stands the place in the log up to which a contract is shown', () => {
  expect(placeOf('/kontrakter/vejen-elis-vask@42')).toEqual({ page: 'contract', language: 'da', slug: 'vejen-elis-vask', position: '42' })
  expect(placeOf('/kontrakter/vejen-elis-vask%4042')).toEqual({ page: 'contract', language: 'da', slug: 'vejen-elis-vask', position: '42' })
  expect(placeOf('/kontrakter/vejen@x')).toEqual({ page: 'contract', language: 'da', slug: 'vejen@x', position: null })
})
