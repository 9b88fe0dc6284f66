import type { ResultOf } from 'gql.tada'
import type { ContractData } from '../contracts/story.svelte'
import { ask, problemOf, type NoAnswer } from '../graphql/client'
import { Compare, Known } from '../graphql/comparison.graphql'
import { Story } from '../graphql/story.graphql'
import { dayOfInstant, endOf, isoOf, type Day } from '../timeline/day'

export type KnownData = NonNullable<ResultOf<typeof Known>['contract']>
export type CompareData = NonNullable<ResultOf<typeof Compare>['compare']>
type Phase = 'waiting' | 'ready' | 'failed'

/** Two to four stories as they are known now. */
export class StoriesData {
  phase = $state<Phase>('waiting')
  problem = $state.raw<NoAnswer | null>(null)
  contracts = $state.raw<ContractData[]>([])
  /** Names in the address that no contract has. */
  absent = $state.raw<string[]>([])

  constructor(
    private readonly slugs: string[],
    private readonly day: Day,
  ) {
    void this.load()
  }

  async load() {
    this.phase = 'waiting'
    try {
      const on = isoOf(this.day)
      const answers = await Promise.all(this.slugs.map((slug) => ask(Story, { slug, on, asOf: null, recordedUpTo: null, expected: true })))
      this.contracts = answers.flatMap(({ contract }) => contract ?? [])
      this.absent = this.slugs.filter((_, index) => !answers[index]?.contract)
      this.phase = 'ready'
    } catch (error) {
      this.problem = problemOf(error)
      this.phase = 'failed'
    }
  }
}

/** One contract as it was known at the end of two days, and what lies between. */
export class MomentsData {
  phase = $state<Phase | 'absent'>('waiting')
  problem = $state.raw<NoAnswer | null>(null)
  contract = $state.raw<KnownData | null>(null)
  compared = $state.raw<CompareData | null>(null)
  /** The days on which something of it became known. */
  days = $state.raw<Day[]>([])
  from = $state(0)
  until = $state(0)
  private readonly asked: { slug: string; from: Day | null; until: Day | null; today: Day }

  constructor(slug: string, from: Day | null, until: Day | null, today: Day) {
    this.asked = { slug, from, until, today }
    void this.load()
  }

  async load() {
    const { slug } = this.asked
    this.phase = 'waiting'
    try {
      const { contract } = await ask(Known, { slug })
      this.contract = contract
      if (contract) this.take(contract)
      if (contract) this.compared = (await ask(Compare, { slug, from: endOf(this.from), to: endOf(this.until) })).compare
      this.phase = contract ? 'ready' : 'absent'
    } catch (error) {
      this.problem = problemOf(error)
      this.phase = 'failed'
    }
  }

  /** Where the address names no days, the first on which it was known, and the day it is. */
  private take({ knownFrom, timeline }: KnownData) {
    const { from, until, today } = this.asked
    const told = timeline.flatMap(({ knownFrom: instant, position }) => (instant && position !== null ? [dayOfInstant(instant)] : []))
    this.days = [...new Set(told)].filter((day) => day <= today).toSorted((a, b) => a - b)
    this.until = until ?? today
    this.from = from ?? Math.min(dayOfInstant(knownFrom), this.until)
  }
}
