import { expect, test } from 'vitest'
import { pathTo, placeOf, translated } from './places'

test('every place has one address in each language, and leads back', () => {
  for (const [danish, english] of [
    ['/', '/en'],
    ['/portefolje', '/en/portfolio'],
    ['/beslutninger', '/en/decisions'],
    ['/registrer', '/en/register'],
    ['/kontrakter/vejen-elis-vask', '/en/contracts/vejen-elis-vask'],
    ['/kontrakter/vejen-elis-vask@42', '/en/contracts/vejen-elis-vask@42'],
    ['/kontrakter/vejen-elis-vask/aendr/ret', '/en/contracts/vejen-elis-vask/change/ret'],
    ['/kommuner/0575', '/en/municipalities/0575'],
    ['/beregninger/di-vej-park-2022', '/en/calculations/di-vej-park-2022'],
    ['/was', '/en/accessibility'],
  ] as const) {
    expect(pathTo(placeOf(danish))).toBe(danish)
    expect(pathTo(placeOf(english))).toBe(english)
    expect(pathTo(translated(placeOf(danish)))).toBe(english)
  }
})

test('a slash at the end changes nothing', () => {
  expect(placeOf('/portefolje/')).toEqual({ page: 'portfolio', language: 'da' })
  expect(placeOf('/en/')).toEqual({ page: 'front', language: 'en' })
})

test('the other language leads to the same contract', () => {
  expect(pathTo(translated(placeOf('/kontrakter/vejen-elis-vask')))).toBe('/en/contracts/vejen-elis-vask')
})

test('the other language leads to the same calculation', () => {
  expect(pathTo(translated(placeOf('/beregninger/di-vej-park-2022')))).toBe('/en/calculations/di-vej-park-2022')
})

test('an address of neither is nowhere', () => {
  for (const path of ['/x', '/kontrakter/', '/kontrakter/a/b', '/beregninger', '/kontrakter/a/aendr', '/kontrakter/a/aendr/', '/beregninger/a/b', '/calculations/a', '/contracts/a', '/english']) expect(placeOf(path).page).toBe('nowhere')
})

test('a broken escape in an address breaks nothing', () => {
  expect(placeOf('/kontrakter/%E0%A4%A')).toEqual({ page: 'contract', language: 'da', slug: '%E0%A4%A', position: null })
})

test('after an @ stands the place in the log up to which a contract is shown', () => {
  expect(placeOf('/kontrakter/vejen-elis-vask@42')).toEqual({ page: 'contract', language: 'da', slug: 'vejen-elis-vask', position: '42' })
  expect(placeOf('/kontrakter/vejen-elis-vask%4042')).toEqual({ page: 'contract', language: 'da', slug: 'vejen-elis-vask', position: '42' })
  expect(placeOf('/kontrakter/vejen@x')).toEqual({ page: 'contract', language: 'da', slug: 'vejen@x', position: null })
})
