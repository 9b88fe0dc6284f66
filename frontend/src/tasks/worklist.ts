import type { ResultOf, VariablesOf } from 'gql.tada'
import { ask } from '../graphql/client'
import { DecisionsDue, Missing, ReportsDue, Waiting } from '../graphql/tasks.graphql'
import { addMonths, isoOf, type Day } from '../timeline/day'
import { List } from '../graphql/list.svelte'
import type { Kind } from './url'

export type DecisionData = ResultOf<typeof DecisionsDue>['decisions']['nodes'][number]
export type ReportData = ResultOf<typeof ReportsDue>['obligations']['nodes'][number]
export type WaitingData = ResultOf<typeof Waiting>['contracts']['nodes'][number]
export type MissingData = ResultOf<typeof Missing>['gaps']['rows'][number]
export type WorkedData = MissingData['contracts'][number]
type Filter = NonNullable<VariablesOf<typeof Waiting>['filter']>

/** How far ahead a decision counts as work. */
export const AHEAD = 12
/** Longer ago than so many months, nobody has followed up. */
const BEHIND = 12

/** All that waits for somebody, seen from a day; some of each kind, or a whole page of one. */
export function worklist(municipality: string | null, kind: Kind | null, day: Day) {
  const on = isoOf(day)
  const filter: Filter = municipality === null ? {} : { municipality: [municipality] }
  // What may still run: nobody need look after what is over.
  const running: Filter = { ...filter, runsWithin: { from: on } }
  const size = (one: Kind) => (one === kind ? 100 : 5)
  const waiting = (one: Kind, which: Filter) => new List(async (after) => (await ask(Waiting, { filter: which, first: size(one), after })).contracts)
  return {
    decisions: new List(async (after) => (await ask(DecisionsDue, { on, until: isoOf(addMonths(day, AHEAD)), filter, first: size('decisions'), after })).decisions),
    reports: new List(async (after) => (await ask(ReportsDue, { on, filter, first: size('reports'), after })).obligations),
    drafts: waiting('drafts', { ...filter, publication: ['DRAFT', 'APPROVED'] }),
    unowned: waiting('unowned', { ...running, hasOwner: false }),
    unattended: waiting('unattended', { ...running, hasOwner: true, notFollowedUpSince: isoOf(addMonths(day, -BEHIND)) }),
    missing: new List(async () => {
      const { rows } = (await ask(Missing, { filter })).gaps
      // Who is missing has a list of its own.
      const others = rows.filter((row) => row.kind !== 'OWNER')
      return { nodes: others, pageInfo: { hasNextPage: false, endCursor: null }, totalCount: others.length }
    }),
  }
}

export type Worklist = ReturnType<typeof worklist>
