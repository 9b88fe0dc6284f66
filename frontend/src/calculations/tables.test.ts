import { expect, test } from 'vitest'
import { rowsOf, sameQuestion, tableAt, type Asked } from './tables'

test('a table has headings in the page’s language', () => {
  expect(tableAt('calculations', 'csv', 'da')).toBe('/export/calculations.csv?variant=da')
  expect(tableAt('calculations', 'xlsx', 'en')).toBe('/export/calculations.xlsx')
})

test('the table of rows asks what the calculation asked, and nothing that it did not', () => {
  const search = new URL(tableAt('potential', 'csv', 'en', sameQuestion(whole)), 'https://x').searchParams
  expect([...search]).toEqual([
    ['accounts', 'landstal'],
    ['year', '2022'],
    ['definition', 'pli'],
    ['areas', 'vej_park'],
    ['everyMunicipality', 'false'],
    ['benchmark', '{"kind":"GIVEN","share":"74.1"}'],
    ['evidence', 'DI_10_15'],
    ['edition', 'DI_2023'],
    ['tenderRound', '1'],
  ])
})

test('municipalities, peers and volumes that were typed go along', () => {
  const chosen = { ...whole.input, benchmark: 'PEERS' as const, share: null, mean: 'WEIGHTED' as const, peers: [{ code: '0661' }], municipalities: [{ code: '0575', name: 'Vejen' }] }
  const volumes = [{ area: { key: 'mad' }, place: '0575', amount: { amount: '1000' } }]
  const question = sameQuestion({ ...whole, input: { ...chosen, volumes } })
  expect(question).toContainEqual(['municipalities', '0575'])
  expect(question).toContainEqual(['benchmark', '{"kind":"PEERS","peers":["0661"],"mean":"WEIGHTED"}'])
  expect(question).toContainEqual(['volumes', '{"area":"mad","amount":"1000","municipality":"0575"}'])
})

test('the accounts behind it are those of its year, definition and areas', () => {
  expect(rowsOf('landstal', whole)).toEqual([
    ['set', 'landstal'],
    ['year', '2022'],
    ['definition', 'pli'],
    ['area', 'vej_park'],
  ])
})

const whole: Asked = {
  data: [{ slug: 'landstal', version: 1, position: '196' }],
  input: { areas: [{ key: 'vej_park' }], benchmark: 'GIVEN', mean: null, minimumBase: null, municipalities: null, peers: [], share: '74.1', volumes: [] },
  result: { dataYear: 2022, tenderRound: 1, definition: { key: 'pli' }, edition: { key: 'DI_2023' }, evidence: { key: 'DI_10_15' } },
}
