import type { Day } from '../timeline/day'
import type { Range } from '../timeline/scale'
import { PortfolioData } from './portfolio.svelte'

/** What is known now or was on a day; what was shown before stays until that has come. */
export class Shown {
  private coming = $state.raw<Known | null>(null)
  private there = $state.raw<Known | null>(null)
  private readonly now = $derived(this.coming?.data.phase === 'waiting' && this.there ? this.there : this.coming)

  constructor(private readonly today: Day) {}

  get data() {
    return this.now?.data ?? null
  }

  get knownOn() {
    return this.now?.knownOn ?? null
  }

  /** Something else was asked for and is on its way. */
  get busy() {
    return this.now !== this.coming
  }

  ask(knownOn: Day | null, within: Range | null, english: boolean) {
    if (this.coming && this.coming.data.phase !== 'waiting') this.there = this.coming
    const known = { knownOn, data: new PortfolioData(this.today, knownOn, within, english) }
    this.coming = known
    return () => known.data.stop()
  }
}

interface Known {
  knownOn: Day | null
  data: PortfolioData
}
