import { ask, NoAnswer } from '../graphql/client'
import { Decisions } from '../graphql/decisions.graphql'
import { endOf, isoOf, type Day } from '../timeline/day'
import type { CoverageData, Row } from './told'
import type { Asked } from './url'

/** What must be decided, seen from a day; read a page at a time. */
export class DecisionsData {
  phase = $state<'waiting' | 'ready' | 'failed'>('waiting')
  problem = $state.raw<NoAnswer | null>(null)
  rows = $state.raw<Row[]>([])
  total = $state(0)
  coverage = $state.raw<CoverageData | null>(null)
  /** More are on their way. */
  fetching = $state(false)
  private after: string | null = null
  private readonly variables

  constructor({ knownOn, municipality }: Asked, day: Day) {
    this.variables = {
      on: isoOf(day),
      asOf: knownOn === null ? null : endOf(knownOn),
      filter: municipality === null ? null : { municipality: [municipality] },
    }
    void this.load()
  }

  async load() {
    this.phase = 'waiting'
    this.after = null
    this.rows = []
    await this.more()
  }

  async more() {
    this.fetching = true
    try {
      const { nodes, pageInfo, totalCount, coverage } = (await ask(Decisions, { ...this.variables, after: this.after })).decisions
      this.rows = [...this.rows, ...nodes]
      this.after = pageInfo.hasNextPage ? pageInfo.endCursor : null
      this.total = totalCount
      this.coverage = coverage
      this.phase = 'ready'
    } catch (error) {
      this.problem = error instanceof NoAnswer ? error : new NoAnswer(null)
      this.phase = 'failed'
    }
    this.fetching = false
  }
}
