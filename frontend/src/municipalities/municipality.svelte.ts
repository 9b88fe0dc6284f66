import type { ResultOf } from 'gql.tada'
import { ask, problemOf, type NoAnswer } from '../graphql/client'
import { MunicipalityNumbers, OneMunicipality } from '../graphql/municipality.graphql'
import { isoOf, today } from '../timeline/day'

type Answer = ResultOf<typeof OneMunicipality>
export type MunicipalityData = NonNullable<Answer['municipality']>
export type DefinitionData = Answer['shareDefinitions'][number]
export type NumbersData = ResultOf<typeof MunicipalityNumbers>

const CODE = /^\d{4}$/

/** One municipality, as it is known today. */
export class OneMunicipalityData {
  phase = $state<'waiting' | 'ready' | 'failed' | 'absent'>('waiting')
  problem = $state.raw<NoAnswer | null>(null)
  municipality = $state.raw<MunicipalityData | null>(null)
  definitions = $state.raw<DefinitionData[]>([])
  numbers = $state.raw<NumbersData | null>(null)
  private readonly code: string

  constructor(code: string) {
    this.code = code
    void this.load()
  }

  async load() {
    this.phase = 'waiting'
    if (!CODE.test(this.code)) {
      this.phase = 'absent'
      return
    }
    try {
      const { municipality, shareDefinitions } = await ask(OneMunicipality, { code: this.code, on: isoOf(today()) })
      this.definitions = shareDefinitions
      // A code that nobody knows is refused where it filters.
      this.numbers = municipality && (await ask(MunicipalityNumbers, { code: this.code }))
      this.municipality = municipality
      this.phase = municipality ? 'ready' : 'absent'
    } catch (error) {
      this.problem = problemOf(error)
      this.phase = 'failed'
    }
  }
}
