import { expect, test } from 'vitest'
import { archiveOf, bySubject, readPosition, sameDocument, type HappeningData, type SourceData } from './told'

test('a source is found by a place in the log, and by nothing else', () => {
  expect(readPosition('34')).toBe(34)
  for (const text of ['0', '-1', '1e3', '1.5', '', '9'.repeat(40), '<svg>']) expect(readPosition(text)).toBeNull()
})

test('the same title by another publisher is another document', () => {
  expect(sameDocument(source({ quote: 'a' }), source({ quote: 'b' }))).toBe(true)
  expect(sameDocument(source({}), source({ publisher: 'KL' }))).toBe(false)
})

test('what was told stands under its contract, or else its case, in the order of the log', () => {
  const told = bySubject([happening('1', null, 'vask'), happening('2', 'vejen', null), happening('3', 'vejen', 'vask'), happening('4', null, null)])
  expect(told.map(({ key, happenings }) => [key, happenings.map(({ position }) => position)])).toEqual([
    ['case-vask', ['1']],
    ['contract-vejen', ['2', '3']],
    ['', ['4']],
  ])
})

test('a copy is looked for as of the day on which the document was read', () => {
  expect(archiveOf({ url: 'https://kl.dk/a', accessedOn: '2026-11-21' })).toBe('https://web.archive.org/web/20261121/https://kl.dk/a')
  expect(archiveOf({ url: 'https://kl.dk/a', accessedOn: null })).toBe('https://web.archive.org/web/*/https://kl.dk/a')
  expect(archiveOf({ url: null, accessedOn: null })).toBeNull()
  expect(archiveOf({ url: 'javascript:alert(1)', accessedOn: null })).toBeNull()
})

const source = (told: Partial<SourceData>): SourceData => ({ publisher: 'DI', title: '13 gode eksempler', url: null, quote: null, publishedOn: null, accessedOn: null, supplementary: false, ...told })

const happening = (position: string, contract: string | null, story: string | null): HappeningData => ({
  __typename: 'FactNoted',
  position,
  summary: { da: 'Noget skete', en: null },
  source: source({}),
  contract: contract === null ? null : { slug: contract, title: { da: contract, en: null }, illustrative: false },
  case: story === null ? null : { slug: story, title: { da: story, en: null } },
})
