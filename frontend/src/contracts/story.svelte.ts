import type { ResultOf } from 'gql.tada'
import { ask, problemOf, type NoAnswer } from '../graphql/client'
import { concerned, Live, type Heard } from '../graphql/live.svelte'
import { KnownNow, RecordedOn, Story } from '../graphql/story.graphql'
import { dayOfInstant, endOf, isoOf, type Day } from '../timeline/day'
import { partsOf, type Parts } from './parts'

export type ContractData = NonNullable<ResultOf<typeof Story>['contract']>
export type SourceData = ContractData['sources'][number]
export type EffectData = ContractData['effects']['nodes'][number]
export type ObservationData = EffectData['observations'][number]
export type DisputeData = ObservationData['disputes'][number]
export type ClauseData = ContractData['socialClauses'][number]
export type PeriodData = ClauseData['periods'][number]
export type ReportData = ClauseData['reports'][number]
export type MeterData = ContractData['changeMeter']
export type GapData = ContractData['gaps'][number]
export type CriterionData = Omit<ContractData['awardCriteria'][number], 'subCriteria'>
export type HappeningData = ContractData['timeline'][number]
export type QuantityData = NonNullable<ClauseData['promised']>
type LaterData = NonNullable<ResultOf<typeof KnownNow>['contract']>

const REST = 120
const SHOWN = 8000

/** What an address asks to see of a contract. */
export interface Sought {
  slug: string
  /** As it was known at the end of this day; null: now. */
  knownOn: Day | null
  /** As it was recorded up to this place in the log, for ever; null: all of it. */
  position: string | null
}

/** One contract as it is known now, was known on a day, or was recorded up to a place; kept up to date while it is shown. */
export class StoryData {
  phase = $state<'waiting' | 'ready' | 'failed' | 'absent'>('waiting')
  problem = $state.raw<NoAnswer | null>(null)
  contract = $state.raw<ContractData | null>(null)
  /** What this view of the contract has and others have not. */
  parts = $state.raw<Partial<Parts>>({})
  /** Not known on that day, but now. */
  later = $state.raw<LaterData | null>(null)
  /** The day the page is about. */
  day = $state(0)
  changed = $state(false)
  live = $state.raw<Live | null>(null)
  private timer: ReturnType<typeof setTimeout> | undefined
  private calm: ReturnType<typeof setTimeout> | undefined
  private over = false
  private readonly sought: Sought

  constructor(sought: Sought, today: Day) {
    this.sought = sought
    this.day = sought.knownOn ?? today
    void this.load()
  }

  async load() {
    this.phase = 'waiting'
    try {
      await this.findDay()
      const { contract, log } = await ask(Story, this.variables)
      if (!contract && this.variables.asOf) this.later = (await ask(KnownNow, { slug: this.sought.slug })).contract
      if (contract) await this.fetchParts()
      if (this.over) return
      this.contract = contract
      this.phase = contract ? 'ready' : 'absent'
      if (this.sought.position === null) this.live ??= new Live(log.position, (heard) => this.hear(heard))
    } catch (error) {
      this.problem = problemOf(error)
      // A place that the log has not reached is refused.
      this.phase = this.sought.position !== null && this.problem.code === 'BAD_USER_INPUT' ? 'absent' : 'failed'
    }
  }

  private get variables() {
    const { slug, knownOn, position } = this.sought
    // Days to come are counted from the day it is, so a frozen page has none.
    return { slug, on: isoOf(this.day), asOf: knownOn === null ? null : endOf(knownOn), recordedUpTo: position, expected: position === null }
  }

  private async fetchParts() {
    const { knownOn, position } = this.sought
    this.parts = await partsOf(knownOn === null && position === null)
  }

  /** A frozen page is about the day on which the last of it was recorded, so that it says the same for ever. */
  private async findDay() {
    const { slug, position } = this.sought
    if (position === null) return
    const { contract } = await ask(RecordedOn, { slug, recordedUpTo: position })
    const days = contract?.timeline.flatMap(({ recordedAt }) => (recordedAt ? [dayOfInstant(recordedAt)] : [])) ?? []
    if (days.length > 0) this.day = Math.max(...days)
  }

  stop() {
    this.over = true
    clearTimeout(this.timer)
    clearTimeout(this.calm)
    this.live?.stop()
  }

  private hear(heard: Heard) {
    const mine = this.contract
    if (mine && !concerned(heard).includes(mine.id) && !mine.cases.some(({ id }) => id === heard.case?.id)) return
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.refetch(), REST)
  }

  private async refetch() {
    try {
      const { contract } = await ask(Story, this.variables)
      if (this.over || !contract) return
      this.contract = contract
      this.phase = 'ready'
      this.changed = true
      clearTimeout(this.calm)
      this.calm = setTimeout(() => (this.changed = false), SHOWN)
    } catch {
      this.timer = setTimeout(() => void this.refetch(), SHOWN)
    }
  }
}
