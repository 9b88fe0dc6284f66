import { ask, problemOf, type NoAnswer } from '../graphql/client'
import { Case, Cases } from '../graphql/cases.graphql'
import { List } from '../graphql/list.svelte'
import { isoOf, type Day } from '../timeline/day'
import { THEMES } from '../timeline/themes'
import type { CaseData } from './told'
import type { Chosen } from './url'

/** The stories of a choice. */
export function library({ text, theme }: Chosen) {
  const filter = { text: text || null, theme: theme && [THEMES[theme]] }
  return new List(async (after) => (await ask(Cases, { filter, after })).cases)
}

/** One story with all that is known of it. */
export class CasePage {
  phase = $state<'waiting' | 'ready' | 'failed' | 'absent'>('waiting')
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
      this.problem = problemOf(error)
      this.phase = 'failed'
    }
  }
}
