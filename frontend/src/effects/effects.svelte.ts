import type { ResultOf } from 'gql.tada'
import { ask, problemOf, type NoAnswer } from '../graphql/client'
import { ContractGaps, EffectChoices, EffectList, EffectOverview, type ListedEffect, type Statement } from '../graphql/effects.graphql'
import { contractsOf, filterOf } from './questions'
import { GROUPINGS, known, type Asked } from './url'

export type EffectData = ResultOf<typeof ListedEffect>
export type StatementData = ResultOf<typeof Statement>
export type Overview = ResultOf<typeof EffectOverview>
export type GroupData = Overview['groups']['groups'][number]
export type GapData = ResultOf<typeof ContractGaps>['gaps']
export type Choices = { indicators: ResultOf<typeof EffectChoices>['indicators']; areas: ResultOf<typeof EffectChoices>['taskAreas']; municipalities: { code: string; name: string }[] }

/** A distribution is drawn of as many effects as one page of them has. */
const [FIRST, ALL] = [20, 100]

/** What may be chosen among; it is asked for once. */
let choices: Promise<Choices> | null = null

function choose(): Promise<Choices> {
  choices ??= ask(EffectChoices, {}).then(({ indicators, taskAreas, municipalities }) => ({ indicators, areas: taskAreas, municipalities: municipalities.nodes }))
  choices.catch(() => (choices = null))
  return choices
}

/** The effects that an address asks for, and what can be said of them together. */
export class EffectsData {
  phase = $state<'waiting' | 'ready' | 'failed'>('waiting')
  problem = $state.raw<NoAnswer | null>(null)
  choices = $state.raw<Choices | null>(null)
  overview = $state.raw<Overview | null>(null)
  gaps = $state.raw<GapData | null>(null)
  effects = $state.raw<EffectData[]>([])
  total = $state(0)
  /** More are on their way. */
  fetching = $state(false)
  private after: string | null = null
  private asked: Asked

  constructor(asked: Asked) {
    this.asked = asked
    void this.load()
  }

  async load() {
    this.phase = 'waiting'
    this.after = null
    this.effects = []
    await this.trying(async () => {
      this.choices = await choose()
      this.asked = known(this.asked, this.choices)
      const [filter, others] = [filterOf(this.asked), filterOf({ ...this.asked, indicator: null })]
      const [overview, { gaps }] = await Promise.all([
        ask(EffectOverview, { filter, others, per: [GROUPINGS[this.asked.per]] }),
        ask(ContractGaps, { filter: contractsOf(this.asked) }),
        this.page(),
      ])
      this.overview = overview
      this.gaps = gaps
      this.phase = 'ready'
    })
  }

  async more() {
    this.fetching = true
    await this.trying(() => this.page())
    this.fetching = false
  }

  private async page() {
    const first = this.asked.indicator === null ? FIRST : ALL
    const { nodes, pageInfo, totalCount } = (await ask(EffectList, { filter: filterOf(this.asked), first, after: this.after })).effects
    this.effects = [...this.effects, ...nodes]
    this.after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    this.total = totalCount
  }

  private async trying(what: () => Promise<void>) {
    try {
      await what()
    } catch (error) {
      this.problem = problemOf(error)
      this.phase = 'failed'
    }
  }
}
