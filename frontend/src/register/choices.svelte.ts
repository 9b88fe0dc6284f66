import type { ResultOf } from 'gql.tada'
import { ask, problemOf, type NoAnswer } from '../graphql/client'
import { RegisterChoices, SuppliersNamed } from '../graphql/register.graphql'
import type { Suggestion } from '../ui/form/combobox'

type Answer = ResultOf<typeof RegisterChoices>

/** What may be chosen when a contract is registered. */
export class Choices {
  phase = $state<'waiting' | 'ready' | 'failed'>('waiting')
  problem = $state.raw<NoAnswer | null>(null)
  areas = $state.raw<Answer['taskAreas']>([])
  municipalities = $state.raw<Suggestion[]>([])
  suppliers = $state.raw<Suggestion[]>([])
  private asked: string | null = null

  constructor() {
    void this.load()
  }

  async load() {
    this.phase = 'waiting'
    try {
      const { taskAreas, municipalities } = await ask(RegisterChoices, {})
      this.areas = taskAreas
      this.municipalities = municipalities.nodes.map(({ code, name }) => ({ value: code, label: name, note: code }))
      this.phase = 'ready'
    } catch (error) {
      this.problem = problemOf(error)
      this.phase = 'failed'
    }
  }

  /** Asks for suppliers like that; a new one needs no suggestion, so a lost answer is none. */
  async suppliersLike(text: string) {
    if (text === this.asked) return
    this.asked = text
    try {
      const { nodes } = (await ask(SuppliersNamed, { text })).suppliers
      if (this.asked === text) this.suppliers = nodes.map(({ id, name, cvr }) => ({ value: id, label: name, note: cvr ?? '' }))
    } catch {
      this.asked = null
    }
  }
}
