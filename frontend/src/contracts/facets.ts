import type { CooperationForm, Grade, Overdue, Theme } from '../graphql/graphql'
import { readDay, type Day } from '../timeline/day'
import type { Uncertain } from '../timeline/running'
import { uncertain } from '../words/dates'
import type { Text } from '../words/language.svelte'
import type { RowData } from './entry'
import { lastDayOf } from './sentence'

/** Until when something must be decided, and whether that is over. */
export interface Pending {
  earliest: Day
  latest: Day
  overdue: Overdue
}

/** What contracts are chosen, grouped and ordered by. */
export interface Facets {
  title: Text
  municipalities: { code: string; name: string }[]
  suppliers: { id: string; name: string }[]
  themes: Theme[]
  taskArea: { key: string; name: Text } | null
  form: CooperationForm
  clause: boolean
  /** The best of its effects' grades. */
  grade: Grade | null
  /** Also of what is over, as long as the register knows of nothing that follows it. */
  pending: Pending | null
  starts: Uncertain | null
  ends: Uncertain | null
  value: number | null
  /** The contract that it follows in a chain. */
  succeeds: string | null
}

export function facetsOf(row: RowData): Facets {
  const { term, termination, decision } = row
  return {
    title: row.title,
    municipalities: row.municipalities,
    suppliers: row.suppliers,
    themes: [...new Set(row.cases.map(({ theme }) => theme))],
    taskArea: row.taskArea,
    form: row.form,
    clause: row.clauses > 0,
    grade: row.grade,
    pending: pendingOf(decision),
    starts: uncertain(term.starts),
    ends: uncertain(lastDayOf(termination) ?? term.ends ?? term.latestPossibleEnd),
    value: row.value === null ? null : Number(row.value),
    succeeds: row.succeeds,
  }
}

function pendingOf(decision: RowData['decision']): Pending | null {
  const [earliest, latest] = [readDay(decision?.earliest ?? ''), readDay(decision?.latest ?? '')]
  return decision && earliest !== null && latest !== null ? { earliest, latest, overdue: decision.overdue } : null
}
