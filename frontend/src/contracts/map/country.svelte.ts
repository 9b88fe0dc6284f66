import { ask, problemOf, type NoAnswer } from '../../graphql/client'
import { MunicipalityNames } from '../../graphql/municipalities.graphql'

/** Every municipality of the country, by code and name. */
export class Country {
  phase = $state<'waiting' | 'ready' | 'failed'>('waiting')
  problem = $state.raw<NoAnswer | null>(null)
  municipalities = $state.raw<{ code: string; name: string }[]>([])

  constructor() {
    void this.load()
  }

  async load() {
    this.phase = 'waiting'
    try {
      this.municipalities = (await ask(MunicipalityNames, {})).municipalities.nodes
      this.phase = 'ready'
    } catch (error) {
      this.problem = problemOf(error)
      this.phase = 'failed'
    }
  }
}
