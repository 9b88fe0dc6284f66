import { ask, problemOf, type NoAnswer } from '../graphql/client'
import { Front, Newest, Search } from '../graphql/front.graphql'
import { List } from '../graphql/list.svelte'
import { isoOf, type Day } from '../timeline/day'
import { newestOf, type FrontData, type Happening } from './told'
import { KINDS, type Sought } from './url'

/** So many of the latest events are looked through, and so many of what they happened to are told of. */
const LOOKED_THROUGH = 100
const TOLD = 5

/** What the front page says of the whole register. */
export class FrontPage {
  phase = $state<'waiting' | 'ready' | 'failed'>('waiting')
  problem = $state.raw<NoAnswer | null>(null)
  told = $state.raw<FrontData | null>(null)
  newest = $state.raw<Happening[]>([])
  private readonly day: Day

  constructor(day: Day) {
    this.day = day
    void this.load()
  }

  async load() {
    this.phase = 'waiting'
    try {
      const told = await ask(Front, { on: isoOf(this.day) })
      const after = Math.max(0, Number(told.log.position) - LOOKED_THROUGH)
      const { changes } = await ask(Newest, { after: String(after) })
      this.told = told
      this.newest = newestOf(changes.nodes.map(({ happening }) => happening), TOLD)
      this.phase = 'ready'
    } catch (error) {
      this.problem = problemOf(error)
      this.phase = 'failed'
    }
  }
}

/** What was found by one search. */
export const found = ({ text, kind }: Sought) => new List(async (after) => (await ask(Search, { text, in: kind && [KINDS[kind]], after })).search)
