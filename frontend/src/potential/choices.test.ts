import { expect, test } from 'vitest'
import { dayOf } from '../timeline/day'
import { questionOf, rateFor, settled, tableOf, wanting, type CatalogueData } from './choices'
import { readAsked } from './url'

test('nothing is left to the usual: the fullest accounts, their newest year, the newest method and its own rates', () => {
  expect(asked('?kommune=0575&opgave=vej_park')).toMatchObject({
    sets: ['full'],
    year: 2023,
    definition: 'iku_2016',
    benchmark: 'TEN_BEST',
    evidence: 'RESEARCH',
    edition: 'NEW',
  })
})

test('what the register does not know is not asked for', () => {
  expect(asked('?kommune=9999&opgave=luft&mod=0001&mod=0661&tal=tomt&aar=1999&definition=x&sats=x&metode=x')).toMatchObject({
    place: null,
    area: null,
    others: ['0661'],
    sets: ['full'],
    year: 2023,
    definition: 'iku_2016',
    evidence: 'RESEARCH',
    edition: 'NEW',
  })
})

test('a method that counts every tender alike has no tender round', () => {
  expect(asked('?gang=3&metode=NEW').round).toBe(3)
  expect(asked('?gang=3&metode=OLD').round).toBe(1)
})

test('a place and an area are enough to ask, and all that are known come along', () => {
  const question = questionOf(asked('?kommune=0575&opgave=vej_park'), catalogue)
  expect(question?.mine).toMatchObject({ municipalities: ['0575'], areas: ['vej_park'], benchmark: { kind: 'TEN_BEST' }, tenderRound: 1 })
  expect(question?.known).toMatchObject({ everyMunicipality: true, benchmark: { kind: 'TEN_BEST' } })
  expect(questionOf(asked('?kommune=0575'), catalogue)).toBeNull()
})

test('the whole country is asked as one', () => {
  expect(questionOf(asked('?kommune=DK&opgave=vej_park'), catalogue)?.mine).not.toHaveProperty('municipalities')
})

test('a benchmark without its share or its municipalities is not asked yet', () => {
  expect(wanting(asked('?maalestok=GIVEN'))).toBe('share')
  expect(wanting(asked('?maalestok=PEERS'))).toBe('others')
  expect(questionOf(asked('?kommune=0575&opgave=vej_park&maalestok=GIVEN'), catalogue)).toBeNull()
  expect(questionOf(asked('?kommune=0575&opgave=vej_park&maalestok=GIVEN&andel=74.1'), catalogue)?.mine.benchmark).toEqual({ kind: 'GIVEN', share: '74.1' })
  expect(questionOf(asked('?kommune=0575&opgave=vej_park&maalestok=PEERS&mod=0661'), catalogue)?.mine.benchmark).toEqual({ kind: 'PEERS', peers: ['0661'], mean: 'SIMPLE' })
})

test('an area that the accounts do not tell apart waits for its volume and has no benchmark', () => {
  expect(questionOf(asked('?kommune=0575&opgave=mad'), catalogue)).toBeNull()
  const mine = questionOf(asked('?kommune=0575&opgave=mad&volumen=1000'), catalogue)?.mine
  expect(mine).toMatchObject({ volumes: [{ area: 'mad', amount: '1000', municipality: '0575' }] })
  expect(mine).not.toHaveProperty('benchmark')
})

test('as known on a day the accounts are read as they were', () => {
  expect(questionOf(asked('?kommune=0575&opgave=vej_park&somkendt=2026-10-01'), catalogue)?.mine.asOf).toContain('2026-10-01')
})

test('the rate of an area is the first that fits', () => {
  const [research] = catalogue.evidenceSets
  expect(research && rateFor(research, 'vej_park')?.rate?.high).toBe('15')
  expect(research && rateFor(research, 'mad')).toBeNull()
})

test('the table of the register is asked the same', () => {
  const mine = questionOf(asked('?kommune=0575&opgave=vej_park&maalestok=GIVEN&andel=74.1'), catalogue)?.mine
  expect(mine && tableOf(mine)).toEqual([
    ['accounts', 'full'],
    ['year', '2023'],
    ['definition', 'iku_2016'],
    ['areas', 'vej_park'],
    ['everyMunicipality', 'false'],
    ['municipalities', '0575'],
    ['benchmark', '{"kind":"GIVEN","share":"74.1"}'],
    ['evidence', 'RESEARCH'],
    ['edition', 'NEW'],
    ['tenderRound', '1'],
  ])
})

const named = (text: string) => ({ da: text, en: null })
const set = (slug: string, years: number[], totalCount: number): CatalogueData['accountSets']['nodes'][number] => ({
  slug,
  title: named(slug),
  years,
  illustrative: false,
  definitions: [{ key: 'iku_2016', name: named('IKU') }],
  rows: { totalCount },
})
const edition = (key: string, validFrom: number, roundDecay: boolean): CatalogueData['methodEditions'][number] => ({
  key,
  title: named(key),
  benchmark: 'TEN_BEST',
  evidence: 'RESEARCH',
  validFrom,
  includes: { roundDecay },
})
const catalogue: CatalogueData = {
  municipalities: { nodes: ['0575', '0661'].map((code) => ({ code, name: code })) },
  potentialAreas: [
    { key: 'vej_park', name: named('Vej'), nature: 'TECHNICAL', visibleInAccounts: true, taskArea: { key: 'vej_park' } },
    { key: 'mad', name: named('Mad'), nature: 'SUPPORT', visibleInAccounts: false, taskArea: { key: 'mad' } },
  ],
  accountSets: { nodes: [set('few', [2012], 3), set('full', [2022, 2023], 99)] },
  evidenceSets: [{ key: 'RESEARCH', title: named('R'), edition: '1', entries: [{ areas: [{ key: 'vej_park' }], grade: 'D', judgement: true, rate: { low: '0', high: '15' } }] }],
  methodEditions: [edition('OLD', 2023, false), edition('NEW', 2026, true)],
}
const asked = (search: string) => settled(readAsked(search, dayOf(2026, 11, 21)), catalogue)
