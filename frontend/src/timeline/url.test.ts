import { expect, test } from 'vitest'
import { dayOf } from './day'
import { readView, USUAL, writeView, type View } from './url'

const TODAY = dayOf(2026, 11, 21)

test('an empty address is the usual view, and the usual view an empty address', () => {
  expect(readView('', TODAY)).toEqual(USUAL)
  expect(writeView(USUAL)).toBe('')
})

test('a whole view survives the address', () => {
  const view: View = {
    range: { from: dayOf(2014, 1, 1), until: dayOf(2030, 6, 30) },
    as: 'table',
    text: 'vask & leje',
    themes: ['groen', 'socialt'],
    municipalities: ['0575', '0751', 'ingen'],
    supplier: 'U3VwcGxpZXI6bmFtZTplbGlzIGRhbm1hcmsgYS9z+/==',
    taskArea: 'vask_tekstil',
    form: 'frit-valg',
    state: 'uvis',
    within: 12,
    clause: true,
    grade: 'C',
    group: 'taskArea',
    order: 'value',
    knownOn: dayOf(2017, 10, 11),
  }
  expect(readView(writeView(view), TODAY)).toEqual(view)
})

test.each(['tabel', 'kort'])('the contracts as %s have an address', (form) => {
  expect(writeView(readView(`?v=${form}`, TODAY))).toBe(`?v=${form}`)
})

test('the contracts without a municipality have an address', () => {
  expect(readView('?kommune=ingen', TODAY).municipalities).toEqual(['ingen'])
})

test.each([
  '?fra=x&til=y',
  '?fra=2026-02-30&til=2030-01-01',
  '?fra=2030-01-01&til=2020-01-01',
  '?fra=0001-01-01&til=9999-12-31',
  '?fra=2026-01-01&til=2026-01-02',
  '?fra=2026-01-01',
  '?tema=%3Csvg%20onload=alert(1)%3E',
  '?tema=__proto__',
  '?kommune=57',
  '?g=%3Csvg%3E',
  '?g=kommune&sort=beslutning',
  '?sort=constructor',
  '?leverandoer=%3Cscript%3E',
  '?opgave=../../x',
  '?form=toString',
  '?tilstand=running',
  '?inden=1e9',
  '?inden=-3',
  '?klausul=nej',
  '?grad=%41%42',
  '?v=svg',
  '?v=tidslinje',
  '?somkendt=2999-01-01',
  '?somkendt=igår',
  '?somkendt=2026-11-21',
])('what makes no sense falls back to the usual: %s', (search) => {
  expect(readView(search, TODAY)).toEqual(USUAL)
})

test('what makes sense among what makes none is kept, and counts once', () => {
  expect(readView('?kommune=0575&kommune=x&kommune=0575&tema=socialt&tema=svg', TODAY)).toMatchObject({ municipalities: ['0575'], themes: ['socialt'] })
})

test('a thousand municipalities are cut to as many as there are', () => {
  const search = Array.from({ length: 1000 }, (_, code) => `kommune=${String(code).padStart(4, '0')}`).join('&')
  expect(readView(`?${search}`, TODAY).municipalities).toHaveLength(98)
})

test('ten thousand letters to search for are cut', () => {
  expect(readView(`?q=${'x'.repeat(10_000)}`, TODAY).text).toHaveLength(100)
})

test('a repeated parameter counts once', () => {
  expect(readView('?q=a&q=b&v=tabel&v=x', TODAY)).toMatchObject({ text: 'a', as: 'table' })
})
