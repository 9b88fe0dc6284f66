import { expect, test } from 'vitest'
import { dayOf } from './day'
import { readView, writeView, type View } from './url'

const TODAY = dayOf(2026, 11, 21)
const USUAL: View = { range: null, table: false, text: '', theme: null, municipality: null, knownOn: null }

test('an empty address is the usual view, and the usual view an empty address', () => {
  expect(readView('', TODAY)).toEqual(USUAL)
  expect(writeView(USUAL)).toBe('')
})

test('a whole view survives the address', () => {
  const view: View = {
    range: { from: dayOf(2014, 1, 1), until: dayOf(2030, 6, 30) },
    table: true,
    text: 'vask & leje',
    theme: 'groen',
    municipality: '0575',
    knownOn: dayOf(2017, 10, 11),
  }
  expect(readView(writeView(view), TODAY)).toEqual(view)
})

test('the contracts without a municipality have an address', () => {
  expect(readView('?kommune=ingen', TODAY).municipality).toBe('ingen')
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
  '?v=svg',
  '?somkendt=2999-01-01',
  '?somkendt=igår',
  '?somkendt=2026-11-21',
])('what makes no sense falls back to the usual: %s', (search) => {
  expect(readView(search, TODAY)).toEqual(USUAL)
})

test('ten thousand letters to search for are cut', () => {
  expect(readView(`?q=${'x'.repeat(10_000)}`, TODAY).text).toHaveLength(100)
})

test('a repeated parameter counts once', () => {
  expect(readView('?q=a&q=b&v=tabel&v=x', TODAY)).toMatchObject({ text: 'a', table: true })
})
