import type { ResultOf } from 'gql.tada'
import type { ContractStatus } from '../graphql/graphql'
import type { InShort, Term } from '../graphql/portfolio.graphql'
import type { ContractData } from './story.svelte'
import { dayOfInstant, readDay, type Day } from '../timeline/day'
import { layout, type Bar } from '../timeline/layout'
import type { Extension, Moment, Running, Sign, State } from '../timeline/running'
import { uncertain, type Told } from '../words/dates'
import { facetsOf, type Facets } from './facets'
import type { RowData, RowTerm, Traces } from './rows'
import { lastDayOf } from './sentence'
import { spelt } from './spelt'

export type { RowData } from './rows'
export type TermData = ResultOf<typeof Term>
export type InShortData = NonNullable<ResultOf<typeof InShort>['contract']>
type HappeningData = Pick<InShortData['timeline'][number], '__typename' | 'on' | 'knownFrom'>
type Kind = HappeningData['__typename']

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

function momentOf(key: string, sign: Sign | null, date: Told | null): Moment[] {
  const on = uncertain(date)
  return sign && on ? [{ key, sign, on }] : []
}

/** All that is known of when a contract runs. */
function runs({ term, termination }: { term: RowTerm; termination: RowData['termination'] }, traces: Traces, state: State): Running {
  return {
    starts: uncertain(term.starts),
    ends: uncertain(term.ends),
    latestPossibleEnd: uncertain(term.latestPossibleEnd),
    months: term.months,
    extensions: term.options.map(extensionOf),
    ...traces,
    terminated: uncertain(lastDayOf(termination)),
    state,
  }
}

type Agreement = Pick<ContractData, 'term' | 'tender' | 'signedOn' | 'termination' | 'knownFrom'> & { timeline: HappeningData[] }

/** The same of a contract whose events are at hand. */
export function runningOf({ tender, signedOn, knownFrom, timeline, ...agreement }: Agreement, state: State, today: Day): Running {
  const traces = [tender?.publishedOn, tender?.awardedOn, signedOn].flatMap((date) => uncertain(date)?.earliest ?? [])
  const bound = uncertain(agreement.term.latestPossibleEnd)?.earliest ?? Infinity
  const seen = daysTold(timeline, OF_THE_AGREEMENT).filter((day) => day <= today && day < bound)
  const told = {
    firstTrace: traces.length > 0 ? Math.min(...traces) : null,
    lastKnown: seen.length > 0 ? Math.max(...seen) : null,
    lengthTold: Math.max(...daysTold(timeline, ['TermAgreed']), dayOfInstant(knownFrom)),
    ahead: tender !== null || signedOn !== null,
  }
  return runs(agreement, told, state)
}

/** Events that tell of the agreement itself, not of what came of it. */
const OF_THE_AGREEMENT: Kind[] = [
  'ContractRegistered',
  'TenderPublished',
  'ContractAwarded',
  'ContractSigned',
  'TermAgreed',
  'OptionExercised',
  'OptionLapsed',
  'ContractRenewed',
  'ContractAmended',
  'SocialClauseAgreed',
]

const daysTold = (timeline: HappeningData[], kinds: Kind[]): Day[] =>
  timeline.flatMap(({ __typename, knownFrom }) => (knownFrom && kinds.includes(__typename) ? [dayOfInstant(knownFrom)] : []))

const OPTION_STATES = { OPEN: 'open', EXERCISED: 'used', LAPSED: 'lapsed' } as const

const extensionOf = (option: RowTerm['options'][number]): Extension => ({
  months: option.months,
  state: OPTION_STATES[option.state],
  noticeBy: readDay(option.noticeBy ?? ''),
})

const OVER: ContractStatus[] = ['EXPIRED', 'TERMINATED', 'CANCELLED']

/** What the bar's colour says; "either" wherever the dates do not decide it. */
export function stateOf(possible: ContractStatus[]): State {
  const over = possible.filter((status) => OVER.includes(status)).length
  if (over > 0) return over === possible.length ? 'ended' : 'either'
  return possible.includes('ACTIVE') ? 'running' : 'planned'
}

/** Each happening with its sign on the axis; null for what only keeps the books. */
export function signOf(kind: Kind): Sign | null {
  switch (kind) {
    case 'TenderPublished':
      return 'tender'
    case 'ContractAwarded':
      return 'award'
    case 'ContractSigned':
      return 'signature'
    case 'OptionExercised':
    case 'OptionLapsed':
    case 'OptionNoticeDue':
    case 'ContractRenewed':
      return 'option'
    case 'SocialClauseAgreed':
    case 'ClauseReportRequested':
    case 'ClauseReported':
    case 'ClauseReportJudged':
    case 'ClauseReportDue':
    case 'ClauseSanctioned':
    case 'SocialClauseEnded':
      return 'clause'
    case 'ContractAmended':
    case 'ContractTransferred':
      return 'change'
    case 'EffectClaimed':
    case 'ObservationRecorded':
    case 'ObservationRetracted':
    case 'ObservationDisputed':
    case 'DisputeSettled':
    case 'SameEffectLinked':
      return 'effect'
    case 'ContractCorrected':
    case 'ContractRetracted':
      return 'correction'
    case 'ContractTerminated':
    case 'TenderCancelled':
      return 'termination'
    case 'ContractRegistered':
    case 'AwardCriteriaSet':
    case 'ComplaintLodged':
    case 'ComplaintDecided':
    case 'ParticularsAgreed':
    case 'SavingSettled':
    case 'OwnerAssigned':
    case 'FollowedUp':
    case 'ContractApproved':
    case 'ContractSentBack':
    case 'PartClassified':
    case 'PartWithheld':
    case 'ContractPublished':
    case 'TermAgreed':
    case 'CaseLinked':
    case 'CasePublished':
    case 'CaseRevised':
    case 'FactNoted':
    case 'IndicatorDefined':
    case 'IndicatorSuperseded':
    case 'IndicatorWithdrawn':
    case 'FreeChoiceOpened':
    case 'FreeChoiceModelAdopted':
    case 'SupplierApproved':
    case 'SupplierLeft':
    case 'ShareStated':
    case 'ShareRetracted':
    case 'FreeChoiceLinked':
    case 'AccountsOpened':
    case 'AccountsRevised':
    case 'CalculationSaved':
    case 'CalculationRetracted':
    case 'QuerySaved':
    case 'QueryChanged':
    case 'QueryWithdrawn':
    case 'TermStarts':
    case 'TermEnds':
    case 'DecisionDay':
      return null
  }
}

/** What is told of a moment by a contract whose events are at hand; null where none of them is the moment. */
export function happeningOf<One extends HappeningData>(moment: Moment, moments: Moment[], timeline: One[]): One | null {
  const same = ({ sign, on }: Moment) => sign === moment.sign && on.earliest === moment.on.earliest && on.latest === moment.on.latest
  const place = moments.filter(same).findIndex(({ key }) => key === moment.key)
  const all = timeline.filter((one) => momentOf('', signOf(one.__typename), dayOf(one)).some(same))
  return all[place] ?? null
}

/** A correction stands where the register learned it, for it changes nothing that happened. */
function dayOf({ __typename, on, knownFrom }: HappeningData): Told | null {
  if (__typename !== 'ContractCorrected' || (on && on.precision !== 'UNKNOWN') || !knownFrom) return on
  const day = knownFrom.slice(0, 10)
  return { earliest: day, latest: day, precision: 'DAY', approximate: false }
}
