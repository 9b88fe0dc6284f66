import type { ResultOf } from 'gql.tada'
import { Calculation } from '../graphql/calculation.graphql'
import { ask, problemOf, type NoAnswer } from '../graphql/client'

export type CalculationData = NonNullable<ResultOf<typeof Calculation>['calculation']>
export type ResultData = CalculationData['result']
export type RowData = ResultData['rows'][number]
export type BenchmarkData = ResultData['benchmarks'][number]
export type EvidenceData = ResultData['evidence']['entries'][number]
export type TodayData = CalculationData['today']

/** One saved calculation, and what it says today. */
export class Saved {
  phase = $state<'waiting' | 'ready' | 'failed' | 'absent'>('waiting')
  problem = $state.raw<NoAnswer | null>(null)
  calculation = $state.raw<CalculationData | null>(null)
  private readonly slug: string

  constructor(slug: string) {
    this.slug = slug
    void this.load()
  }

  async load() {
    this.phase = 'waiting'
    try {
      this.calculation = (await ask(Calculation, { slug: this.slug })).calculation
      this.phase = this.calculation ? 'ready' : 'absent'
    } catch (error) {
      this.problem = problemOf(error)
      this.phase = 'failed'
    }
  }
}
