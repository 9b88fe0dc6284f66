import type { ResultOf } from 'gql.tada'
import { ask, problemOf, type NoAnswer } from '../graphql/client'
import { Catalogue, Potential, SavedCalculations } from '../graphql/potential.graphql'
import { endOf, type Day } from '../timeline/day'
import type { CatalogueData, Question } from './choices'

export type PotentialData = ResultOf<typeof Potential>
export type StepsData = PotentialData['mine']['steps'][number]
export type SavedData = ResultOf<typeof SavedCalculations>['calculations']

/** What there is to choose from, as it was known on a day. */
export class Choices {
  phase = $state<'waiting' | 'ready' | 'failed'>('waiting')
  problem = $state.raw<NoAnswer | null>(null)
  catalogue = $state.raw<CatalogueData | null>(null)
  private readonly asOf: string | null

  constructor(knownOn: Day | null) {
    this.asOf = knownOn === null ? null : endOf(knownOn)
    void this.load()
  }

  async load() {
    this.phase = 'waiting'
    try {
      this.catalogue = await ask(Catalogue, { asOf: this.asOf })
      this.phase = 'ready'
    } catch (error) {
      this.problem = problemOf(error)
      this.phase = 'failed'
    }
  }
}

/** The answer to what was asked last; the one before stands until it is there. */
export class Reckoned {
  phase = $state<'idle' | 'waiting' | 'ready' | 'failed'>('idle')
  problem = $state.raw<NoAnswer | null>(null)
  answer = $state.raw<PotentialData | null>(null)
  private question: Question | null = null

  async ask(question: Question | null) {
    if (JSON.stringify(question) === JSON.stringify(this.question) && this.phase !== 'failed') return
    this.question = question
    if (!question) {
      this.phase = 'idle'
      this.answer = null
      return
    }
    this.phase = 'waiting'
    try {
      const answer = await ask(Potential, question)
      if (this.question !== question) return
      this.answer = answer
      this.phase = 'ready'
    } catch (error) {
      if (this.question !== question) return
      this.problem = problemOf(error)
      this.phase = 'failed'
    }
  }

  again = () => void this.ask(this.question)
}

/** The calculations that were kept; without them the page can still be used. */
export class SavedOnes {
  saved = $state.raw<SavedData | null>(null)

  constructor(private readonly municipality: string | null) {
    void this.load()
  }

  async load() {
    try {
      this.saved = (await ask(SavedCalculations, { municipality: this.municipality })).calculations
    } catch {
      this.saved = null
    }
  }
}
