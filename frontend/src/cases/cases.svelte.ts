import { ask, NoAnswer } from '../graphql/client'
import { Case, Cases } from '../graphql/cases.graphql'
import { isoOf, type Day } from '../timeline/day'
import { THEMES } from '../timeline/url'
import type { CaseData, ListedData } from './told'
import type { Chosen } from './url'

type Phase = 'waiting' | 'ready' | 'failed'

/** The stories of a choice; read a page at a time. */
export class Library {
  phase = $state<Phase>('waiting')
  problem = $state.raw<NoAnswer | null>(null)
  cases = $state.raw<ListedData[]>([])
  total = $state(0)
  /** More are on their way. */
  fetching = $state(false)
  private after: string | null = null
  private readonly filter

  constructor({ text, theme }: Chosen) {
    this.filter = { text: text || null, theme: theme && [THEMES[theme]] }
    void this.load()
  }

  async load() {
    this.phase = 'waiting'
    this.after = null
    this.cases = []
    await this.more()
  }

  async more() {
    this.fetching = true
    try {
      const { nodes, pageInfo, totalCount } = (await ask(Cases, { filter: this.filter, after: this.after })).cases
      this.cases = [...this.cases, ...nodes]
      this.after = pageInfo.hasNextPage ? pageInfo.endCursor : null
      this.total = totalCount
      this.phase = 'ready'
    } catch (error) {
      this.problem = error instanceof NoAnswer ? error : new NoAnswer(null)
      this.phase = 'failed'
    }
    this.fetching = false
  }
}

/** One story with all that is known of it. */
export class CasePage {
  phase = $state<Phase | 'absent'>('waiting')
  problem = $state.raw<NoAnswer | null>(null)
  told = $state.raw<CaseData | null>(null)
  private readonly variables

  constructor(slug: string, day: Day) {
    this.variables = { slug, on: isoOf(day) }
    void this.load()
  }

  async load() {
    this.phase = 'waiting'
    try {
      this.told = (await ask(Case, this.variables)).case
      this.phase = this.told ? 'ready' : 'absent'
    } catch (error) {
      this.problem = error instanceof NoAnswer ? error : new NoAnswer(null)
      this.phase = 'failed'
    }
  }
}
