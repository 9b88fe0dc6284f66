import { expect, test } from 'vitest'
import { chosen, readAsked, writeAsked } from './url'

const usual = { shown: 'kontrakter', set: null, definition: null, year: null, area: null }
const country = { slug: 'landstal', illustrative: false, years: [2020], definitions: [{ key: 'pli' }] }
const madeUp = { slug: 'illustrativt', illustrative: true, years: [2022, 2023], definitions: [{ key: 'iku_2016' }] }
const areas = [{ key: 'total' }, { key: 'vej_park' }]

test('an address is read and written as it was', () => {
  for (const search of ['', '?vis=cases', '?vis=andel&saet=illustrativt-regnskab&def=iku_2016&aar=2023&omraade=vej_park']) expect(writeAsked(readAsked(search))).toBe(search)
})

test('hostile addresses are read as the usual', () => {
  for (const search of ['?vis=__proto__', '?saet=%3Csvg%3E&aar=99999', `?omraade=${'x'.repeat(9000)}`]) expect(readAsked(search)).toEqual(usual)
})

test('what was asked for is shown where the register has it', () => {
  expect(chosen(readAsked('?vis=andel&saet=illustrativt&aar=2022&omraade=vej_park'), [country, madeUp], areas)).toEqual({ set: madeUp, definition: 'iku_2016', year: 2022, area: 'vej_park' })
})

test('else what is not made up, in its newest year', () => {
  expect(chosen(readAsked('?vis=andel&saet=findes-ikke&aar=1999'), [madeUp, country], areas)).toEqual({ set: country, definition: 'pli', year: 2020, area: 'total' })
})

test('without accounts there is nothing to choose', () => {
  expect(chosen(readAsked(''), [], areas)).toBeNull()
})
