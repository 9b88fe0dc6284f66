import type { ResultOf } from 'gql.tada'
import type { Decision, Decisions } from '../graphql/decisions.graphql'
import type { Overdue } from '../graphql/graphql'
import { readDay, type Day } from '../timeline/day'
import { length, type Tongue } from '../words/dates'
import '../words/of/decisions'

export type DecisionData = ResultOf<typeof Decision>
type Answer = ResultOf<typeof Decisions>['decisions']
export type Row = Answer['nodes'][number]
export type CoverageData = Answer['coverage']

/** The most pressing first. */
const URGENCIES: readonly Overdue[] = ['YES', 'POSSIBLY', 'NO']

interface Window {
  earliest: string
  latest: string
}

/** A last day in words: one day when it is known, two when it is not. */
export function windowInWords(window: Window, { words, format }: Tongue): string {
  const days = daysOf(window)
  if (!days) return words.dates.unknown
  const [earliest, latest] = [format.day(days.earliest), format.day(days.latest)]
  return days.earliest === days.latest ? words.decisions.by(latest) : words.decisions.between(earliest, latest)
}

/** What it was counted back from the end with: the time to tender, and the notice. */
export function basisInWords({ leadTimeMonths, noticeMonths }: Pick<DecisionData, 'leadTimeMonths' | 'noticeMonths'>, tongue: Tongue): string {
  const words = tongue.words.decisions
  const notice = noticeMonths === null ? words.noNotice : words.notice(length(noticeMonths, tongue))
  return `${words.leadTime(length(leadTimeMonths, tongue))}, ${notice}`
}

/** Rows by how pressing they are, each group in the order in which it came; a group may be empty. */
export function grouped<One extends { overdue: Overdue }>(rows: One[]): { overdue: Overdue; rows: One[] }[] {
  return URGENCIES.map((overdue) => ({ overdue, rows: rows.filter((row) => row.overdue === overdue) }))
}

export function daysOf({ earliest, latest }: Window): { earliest: Day; latest: Day } | null {
  const [first, last] = [readDay(earliest), readDay(latest)]
  return first === null || last === null ? null : { earliest: first, latest: last }
}
