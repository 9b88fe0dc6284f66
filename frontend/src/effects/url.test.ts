import { expect, test } from 'vitest'
import { known, readAsked, USUAL, writeAsked } from './url'

test('an address is read and written as it was', () => {
  for (const search of ['', '?indikator=cost.change.relative', '?indikator=time.freed&grad=C&tema=groen&opgave=vej_park&kommune=0661&uenighed=ja&pr=kommune']) {
    expect(writeAsked(readAsked(search))).toBe(search)
  }
})

test('hostile addresses are read as the usual', () => {
  for (const search of ['?indikator=%3Csvg%3E', '?grad=Z&tema=__proto__&pr=constructor', `?opgave=${'x'.repeat(10_000)}`, '?kommune=575&uenighed=nej']) {
    expect(readAsked(search)).toEqual(USUAL)
  }
})

test('what the catalogue does not know is not asked for', () => {
  const asked = readAsked('?indikator=no.such.thing&opgave=vej_park&kommune=9999&grad=B')
  expect(known(asked, { indicators: [{ key: 'time.freed' }], areas: [{ key: 'vej_park' }], municipalities: [{ code: '0575' }] })).toEqual({ ...USUAL, area: 'vej_park', grade: 'B' })
})
