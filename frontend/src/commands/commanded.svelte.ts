import { ask, problemOf, type NoAnswer } from '../graphql/client'
import { Commanded } from '../graphql/commands.graphql'
import { isoOf, type Day } from '../timeline/day'
import type { ContractData } from './command'

/** The contract that something is said of, as it is now. */
export class CommandedData {
  phase = $state<'waiting' | 'ready' | 'failed' | 'absent'>('waiting')
  problem = $state.raw<NoAnswer | null>(null)
  contract = $state.raw<ContractData | null>(null)

  constructor(
    private readonly slug: string,
    private readonly today: Day,
    private readonly lists = false,
  ) {
    void this.load()
  }

  async load() {
    this.phase = 'waiting'
    try {
      this.contract = await this.ask()
      this.phase = this.contract ? 'ready' : 'absent'
    } catch (error) {
      this.problem = problemOf(error)
      this.phase = 'failed'
    }
  }

  /** The same contract as it is by now. */
  ask = async (): Promise<ContractData | null> => {
    const { contract, municipalities, indicators } = await ask(Commanded, { slug: this.slug, on: isoOf(this.today), lists: this.lists })
    return contract && { ...contract, country: municipalities?.nodes ?? [], indicators: indicators ?? [] }
  }
}
