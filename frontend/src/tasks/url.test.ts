import { expect, test } from 'vitest'
import { kinds, readAsked, writeAsked } from './url'

test('an address is read and written as it was', () => {
  for (const search of ['', '?kommune=0575', '?kommune=alle&slags=mangler', '?slags=beslutning']) expect(writeAsked(readAsked(search))).toBe(search)
})

test('every kind of work has an address of its own', () => {
  expect(kinds.map((kind) => readAsked(writeAsked({ municipality: null, kind })).kind)).toEqual(kinds)
})

test('hostile addresses are read as the usual', () => {
  for (const search of ['?kommune=__proto__&slags=constructor', '?kommune=575', '?slags=%3Csvg%3E', `?kommune=${'9'.repeat(10000)}`]) {
    expect(readAsked(search)).toEqual({ municipality: null, kind: null })
  }
})
