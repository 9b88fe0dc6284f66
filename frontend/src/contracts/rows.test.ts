import { expect, test } from 'vitest'
import { rowsOf, type BarsData } from './rows'

test('a row takes its line of every column', () => {
  const [first, second] = rowsOf(two)
  expect(first).toMatchObject({ id: 'vejen-vask', title: { da: 'Vask', en: 'Laundry' }, form: 'SERVICE_CONTRACT', illustrative: false, clauses: 2, grade: 'B' })
  expect(second).toMatchObject({ slug: 'eksempel', title: { da: 'Eksempel', en: null }, illustrative: true, clauses: 0, grade: null, succeeds: 'vejen-vask' })
})

test('what is named once is found by its place', () => {
  const [first, second] = rowsOf(two)
  expect(first?.municipalities.map(({ name }) => name)).toEqual(['Vejen', 'Aarhus'])
  expect(first?.suppliers).toEqual([])
  expect(second?.suppliers.map(({ name }) => name)).toEqual(['To', 'Et'])
  expect(first?.taskArea).toBeNull()
  expect(second?.taskArea?.key).toBe('rengoering')
})

test('what is not told is null, never nought', () => {
  const [first, second] = rowsOf(two)
  expect(first?.term).toMatchObject({ starts: null, months: null, ends: { earliest: '2026-01-01', latest: '2026-12-31' } })
  expect(second?.term.ends).toBeNull()
  expect(second?.term.months).toBe(24)
  expect(second?.value).toBeNull()
  expect(first?.decision).toEqual({ earliest: '2025-01-01', latest: '2025-12-31', overdue: 'POSSIBLY' })
  expect(second?.decision).toBeNull()
})

test('a decision is due on a day, within a month or a year, or between two days', () => {
  const dueOn = (decision: string) => [...rowsOf({ ...two, rows: { ...two.rows, decision: `${decision}\n` } })][0]?.decision
  expect(dueOn('2025-03-31')).toMatchObject({ earliest: '2025-03-31', latest: '2025-03-31' })
  expect(dueOn('2024-02')).toMatchObject({ earliest: '2024-02-01', latest: '2024-02-29' })
  expect(dueOn('2025-01-15\t2026-01-14')).toMatchObject({ earliest: '2025-01-15', latest: '2026-01-14' })
})

test('options keep their states and their notice days', () => {
  const [first, second] = rowsOf(two)
  expect(first?.term.options).toEqual([
    { months: 12, state: 'EXERCISED', noticeBy: null },
    { months: 24, state: 'OPEN', noticeBy: '2026-06-30' },
  ])
  expect(second?.term.options).toEqual([])
})

test('signs stand on their days', () => {
  const [first] = rowsOf(two)
  expect(first?.happened.map(({ sign, on }) => [sign, on?.earliest])).toEqual([
    ['tender', '2019-01-01'],
    ['signature', '2019-05-03'],
  ])
})

test('no row is none, though every column has a line', () => {
  expect([...rowsOf({ ...two, count: 0 })]).toEqual([])
})

const two: BarsData = {
  totalCount: 2,
  outside: 0,
  count: 2,
  log: { position: '7' },
  municipalities: [
    { code: '0575', name: 'Vejen' },
    { code: '0751', name: 'Aarhus' },
  ],
  suppliers: [
    { id: 'a', name: 'Et' },
    { id: 'b', name: 'To' },
  ],
  taskAreas: [{ key: 'rengoering', name: { da: 'Rengøring', en: 'Cleaning' } }],
  rows: {
    slug: 'vejen-vask\neksempel',
    title: 'Vask\nEksempel',
    titleInEnglish: 'Laundry\n',
    form: 'SERVICE_CONTRACT\nESCO',
    municipalities: '0\t1\n',
    suppliers: '\n1\t0',
    taskArea: '\n0',
    themes: 'GREEN_TRANSITION\n',
    status: 'ACTIVE\tEXPIRED\nACTIVE',
    illustrative: '\nx',
    starts: '\n2020-05-01',
    ends: '2026\n',
    latestPossibleEnd: '\n',
    terminated: '\n',
    months: '\n24',
    optionMonths: '12\t24\n',
    optionStates: 'EXERCISED\tOPEN\n',
    optionNotices: '-\t2026-06-30\n',
    decision: '2025\n',
    overdue: 'POSSIBLY\n',
    signs: 'tender\tsignature\n',
    signDays: '2019\t2019-05-03\n',
    firstTrace: '2019-01-01\n',
    lastKnown: '\n',
    lengthTold: '\n',
    ahead: '\n',
    clauses: '2\n',
    grade: 'B\n',
    value: '1000000\n',
    succeeds: '\nvejen-vask',
  },
}
