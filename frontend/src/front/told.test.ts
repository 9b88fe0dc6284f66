import { expect, test } from 'vitest'
import { formatOf } from '../words/format'
import { da } from '../words/da'
import { hitsTitle, newestOf, placeOfHit, subjectOfHit, type Happening, type Hit } from './told'

const danish = { words: da, format: formatOf('da') }

test('of each contract and each case only the newest is told, the newest first, and what belongs to none is left out', () => {
  const told = newestOf([happening('1', 'vejen'), happening('2', 'aarhus'), happening('3', 'vejen'), happening('4', null)], 5)
  expect(told.map(({ position }) => position)).toEqual(['3', '2'])
})

test('no more are told than there is room for', () => {
  expect(newestOf([happening('1', 'a'), happening('2', 'b'), happening('3', 'c')], 2).map(({ position }) => position)).toEqual(['3', '2'])
})

test('a clause leads to its contract, an effect without one to its case', () => {
  expect(subjectOfHit(hit({ node: { __typename: 'SocialClause', id: 'k', kind: 'OTHER' }, contract: contract('vejen') }), 'da')?.href).toBe('/kontrakter/vejen')
  const effect = { __typename: 'Effect', id: 'e', indicator: { name: { da: 'El', en: null } }, grade: 'E', contract: null, case: story } as const
  expect(subjectOfHit(hit({ node: effect }), 'en')?.href).toBe('/en/cases/vask')
  expect(placeOfHit(hit({ node: effect }), danish)).toBe('Vejen')
})

test('a title is marked where the hit is in the title that is shown, and only there', () => {
  const snippet = [{ text: 'Vask i ', isHit: false }, { text: 'Vejen', isHit: true }]
  expect(hitsTitle(hit({ part: 'TITLE', snippet }), 'Vask i Vejen')).toBe(true)
  expect(hitsTitle(hit({ part: 'TITLE', snippet }), 'Laundry in Vejen')).toBe(false)
  expect(hitsTitle(hit({ part: 'SUMMARY', snippet }), 'Vask i Vejen')).toBe(false)
})

const text = (danishText: string) => ({ da: danishText, en: null })
const story = { slug: 'vask', title: text('Vask'), municipalities: [{ name: 'Vejen' }] }
const contract = (slug: string) => ({ id: slug, slug, title: text(slug), municipalities: [], suppliers: [], illustrative: false })
const hit = (told: Partial<Hit>): Hit => ({ kind: 'CONTRACT', part: 'TITLE', partName: text('titel'), snippet: [], contract: null, node: { __typename: 'Contract', ...contract('x') }, ...told })

const happening = (position: string, slug: string | null): Happening => ({
  position,
  knownFrom: null,
  summary: text('Noget skete'),
  contract: slug === null ? null : { slug, title: text(slug), illustrative: false },
  case: null,
})
