import type { ResultOf } from 'gql.tada'
import type { InShort, Term } from '../graphql/portfolio.graphql'
import { layout, type Bar } from '../timeline/layout'
import type { Moment, Sign, State } from '../timeline/running'
import { uncertain, type Told } from '../words/dates'
import { facetsOf, type Facets } from './facets'
import type { RowData } from './rows'
import { runs } from './runs'
import { spelt } from './spelt'
import { stateOf } from './state'

export type { RowData } from './rows'
export type TermData = ResultOf<typeof Term>
export type InShortData = NonNullable<ResultOf<typeof InShort>['contract']>

/** What the card of a row tells, with what finds the event among it that a moment of the row is. */
export interface ToldInShort extends InShortData {
  happeningOf: (moment: Moment, moments: Moment[]) => InShortData['timeline'][number] | null
}

/** A contract of the portfolio with its dates read once. */
export interface Entry {
  row: RowData
  bar: Bar | null
  state: State
  moments: Moment[]
  facets: Facets
  /** What the text filter looks in. */
  searched: string
}

export function entryOf(row: RowData): Entry {
  const state = stateOf(row.status.possible)
  const names = [row.title.da, row.title.en, ...row.municipalities.map(({ name }) => name), ...row.suppliers.map(({ name }) => name), row.taskArea?.name.da, row.taskArea?.name.en]
  return {
    row,
    state,
    moments: row.happened.flatMap(({ sign, on }, index) => momentOf(String(index), sign, on)),
    facets: facetsOf(row),
    bar: layout(runs(row, row.traces, state)),
    searched: spelt(names.filter(Boolean).join('\n')),
  }
}

export function momentOf(key: string, sign: Sign | null, date: Told | null): Moment[] {
  const on = uncertain(date)
  return sign && on ? [{ key, sign, on }] : []
}
