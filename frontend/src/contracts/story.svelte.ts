import type { ResultOf } from 'gql.tada'
import { ask, NoAnswer } from '../graphql/client'
import { concerned, Live, type Heard } from '../graphql/live.svelte'
import { KnownNow, Story } from '../graphql/story.graphql'
import { endOf, isoOf, type Day } from '../timeline/day'

export type ContractData = NonNullable<ResultOf<typeof Story>['contract']>
export type SourceData = ContractData['sources'][number]
export type EffectData = ContractData['effects']['nodes'][number]
export type ObservationData = EffectData['observations'][number]
export type ClauseData = ContractData['socialClauses'][number]
export type CriterionData = Omit<ContractData['awardCriteria'][number], 'subCriteria'>
export type HappeningData = ContractData['timeline'][number]
export type QuantityData = NonNullable<ClauseData['promised']>
export type LaterData = NonNullable<ResultOf<typeof KnownNow>['contract']>

const REST = 120
const SHOWN = 8000

/** One contract as it is known now, or was known on a day; kept up to date while it is shown. */
export class StoryData {
  phase = $state<'waiting' | 'ready' | 'failed' | 'absent'>('waiting')
  problem = $state.raw<NoAnswer | null>(null)
  contract = $state.raw<ContractData | null>(null)
  /** Not known on that day, but now. */
  later = $state.raw<LaterData | null>(null)
  changed = $state(false)
  live = $state.raw<Live | null>(null)
  private timer: ReturnType<typeof setTimeout> | undefined
  private calm: ReturnType<typeof setTimeout> | undefined
  private over = false
  private readonly variables: { slug: string; on: string; asOf: string | null }

  constructor(slug: string, today: Day, knownOn: Day | null) {
    this.variables = { slug, on: isoOf(knownOn ?? today), asOf: knownOn === null ? null : endOf(knownOn) }
    void this.load()
  }

  async load() {
    this.phase = 'waiting'
    try {
      const { contract, log } = await ask(Story, this.variables)
      if (!contract && this.variables.asOf) this.later = (await ask(KnownNow, { slug: this.variables.slug })).contract
      if (this.over) return
      this.contract = contract
      this.phase = contract ? 'ready' : 'absent'
      this.live ??= new Live(log.position, (heard) => this.hear(heard))
    } catch (error) {
      this.problem = error instanceof NoAnswer ? error : new NoAnswer(null)
      this.phase = 'failed'
    }
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
