import type { ResultOf } from 'gql.tada'
import type { ContractStatus, CooperationForm, Grade, OptionState, Overdue, Theme } from '../graphql/graphql'
import type { Drawn } from '../graphql/portfolio.graphql'
import { readDay, type Day } from '../timeline/day'
import { readEdtf } from '../timeline/edtf'
import { SIGNS, type Sign } from '../timeline/running'
import type { Told } from '../words/dates'
import type { Text } from '../words/language.svelte'

export type BarsData = ResultOf<typeof Drawn>
type Place = BarsData['municipalities'][number]
type Supplier = BarsData['suppliers'][number]
type Area = BarsData['taskAreas'][number]

/** What a row of the portfolio shows. */
export interface RowData {
  /** Its name in addresses: a row has no other. */
  id: string
  slug: string
  title: Text
  form: CooperationForm
  taskArea: Area | null
  municipalities: Place[]
  suppliers: Supplier[]
  cases: { theme: Theme }[]
  status: { possible: ContractStatus[] }
  illustrative: boolean
  term: RowTerm
  termination: { effectiveOn: Told | null } | null
  decision: { earliest: string; latest: string; overdue: Overdue } | null
  happened: { sign: Sign; on: Told | null }[]
  traces: Traces
  clauses: number
  /** Of the best shown of its effects. */
  grade: Grade | null
  value: string | null
  /** The contract that it follows. */
  succeeds: string | null
}

export interface RowTerm {
  starts: Told | null
  ends: Told | null
  latestPossibleEnd: Told | null
  months: number | null
  options: { months: number; state: OptionState; noticeBy: string | null }[]
}

/** What stands in for days that nobody has told. */
export interface Traces {
  firstTrace: Day | null
  lastKnown: Day | null
  lengthTold: Day | null
  ahead: boolean
}

/** The rows of an answer in columns, each made when it is taken. */
export function* rowsOf(bars: BarsData): Generator<RowData> {
  const columns = Object.fromEntries(Object.entries(bars.rows).map(([name, text]) => [name, text?.split('\n')])) as Columns
  for (let index = 0; index < bars.count; index += 1) yield rowOf(reading(columns, index), bars)
}

type Name = keyof BarsData['rows']
/** Of what was not asked for there is no column. */
type Columns = Record<Name, string[] | undefined>
interface Reading {
  one: (name: Name) => string
  /** A value of an enum of the schema, which the register alone writes. */
  word: <Word extends string>(name: Name) => Word
  all: <Word extends string>(name: Name) => Word[]
}

function reading(columns: Columns, index: number): Reading {
  const one = (name: Name) => columns[name]?.[index] ?? ''
  const all = <Word extends string>(name: Name) => (one(name) === '' ? [] : (one(name).split('\t') as Word[]))
  return { one, all, word: <Word extends string>(name: Name) => one(name) as Word }
}

function rowOf(read: Reading, { municipalities, suppliers, taskAreas }: BarsData): RowData {
  const { one, all, word } = read
  const slug = one('slug')
  const terminated = readEdtf(one('terminated'))
  return {
    id: slug,
    slug,
    title: { da: one('title'), en: one('titleInEnglish') || null },
    form: word('form'),
    taskArea: one('taskArea') === '' ? null : (taskAreas[Number(one('taskArea'))] ?? null),
    municipalities: all('municipalities').flatMap((place) => municipalities[Number(place)] ?? []),
    suppliers: all('suppliers').flatMap((place) => suppliers[Number(place)] ?? []),
    cases: all<Theme>('themes').map((theme) => ({ theme })),
    status: { possible: all('status') },
    illustrative: one('illustrative') !== '',
    term: termOf(read),
    termination: terminated && { effectiveOn: terminated },
    decision: decisionOf(read),
    happened: happenedIn(read),
    traces: {
      firstTrace: readDay(one('firstTrace')),
      lastKnown: readDay(one('lastKnown')),
      lengthTold: readDay(one('lengthTold')),
      ahead: one('ahead') !== '',
    },
    clauses: Number(one('clauses')),
    grade: word<Grade>('grade') || null,
    value: one('value') || null,
    succeeds: one('succeeds') || null,
  }
}

/** A date that leaves it open which day it is, or the first and the last day that it may be. */
function decisionOf({ all, word }: Reading): RowData['decision'] {
  const days = all('decision').map(readEdtf)
  const [earliest, latest] = [days[0]?.earliest, days.at(-1)?.latest]
  return earliest && latest ? { earliest, latest, overdue: word('overdue') } : null
}

function termOf({ one, all }: Reading): RowTerm {
  const [states, notices] = [all<OptionState>('optionStates'), all('optionNotices')]
  return {
    starts: readEdtf(one('starts')),
    ends: readEdtf(one('ends')),
    latestPossibleEnd: readEdtf(one('latestPossibleEnd')),
    months: one('months') === '' ? null : Number(one('months')),
    options: all('optionMonths').map((months, place) => {
      const noticeBy = notices[place] ?? UNTOLD
      return { months: Number(months), state: states[place] ?? 'OPEN', noticeBy: noticeBy === UNTOLD ? null : noticeBy }
    }),
  }
}

/** Stands among values where one of them is not told. */
const UNTOLD = '-'

function happenedIn({ all }: Reading): RowData['happened'] {
  const days = all('signDays')
  return all('signs').flatMap((name, place) => {
    const sign = SIGNS.find((one) => one === name)
    return sign ? [{ sign, on: readEdtf(days[place] ?? '') }] : []
  })
}
