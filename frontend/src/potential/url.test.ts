import { expect, test } from 'vitest'
import { dayOf } from '../timeline/day'
import { readAsked, writeAsked } from './url'

const today = dayOf(2026, 11, 21)
const ALL =
  '?kommune=0575&opgave=vej_park&mod=0661&mod=0710&tal=kendte-kommuner&tal=landstal&aar=2022&definition=pli&maalestok=GIVEN&andel=74.1&sats=VIVE_2015&metode=SAMSPIL_2026&gang=3&volumen=2500000&somkendt=2026-10-01'

test('an address is read and written as it was', () => {
  for (const search of ['', '?kommune=DK&opgave=total', ALL]) expect(writeAsked(readAsked(search, today))).toBe(search)
})

test('a sixth municipality is not taken, and it is said', () => {
  const five = ['0101', '0147', '0151', '0153', '0155']
  const search = (codes: string[]) => `?kommune=0575&${codes.map((code) => `mod=${code}`).join('&')}`
  expect(readAsked(search(five), today)).toMatchObject({ others: five, tooMany: false })
  expect(readAsked(search([...five, '0157']), today)).toMatchObject({ others: five, tooMany: true })
})

test('a municipality is not held against itself, nor twice against another', () => {
  expect(readAsked('?kommune=0575&mod=0575&mod=0661&mod=0661', today)).toMatchObject({ others: ['0661'], tooMany: false })
})

test('hostile addresses are read as the usual', () => {
  const usual = readAsked('', today)
  for (const search of [
    '?kommune=%3Csvg%3E&opgave=a%20b&mod=x&tal=..%2F&aar=20x2&definition=%00',
    '?maalestok=__proto__&andel=174&gennemsnit=x&sats=%22&metode=%7B&gang=21&volumen=-1&somkendt=9999-99-99',
    `?opgave=${'a'.repeat(10_000)}`,
  ]) {
    expect(readAsked(search, today)).toEqual(usual)
  }
})
