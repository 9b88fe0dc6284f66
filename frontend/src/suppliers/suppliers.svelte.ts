import { ask, problemOf, type NoAnswer } from '../graphql/client'
import { List } from '../graphql/list.svelte'
import { Supplier, SupplierEffects, Suppliers } from '../graphql/suppliers.graphql'
import { isoOf, type Day } from '../timeline/day'
import type { ContractData, EffectsData, SupplierData } from './told'

/** The suppliers whose names have a text in them. */
export const suppliersNamed = (text: string) => new List(async (after) => (await ask(Suppliers, { text: text || null, after })).suppliers)

/** One supplier with its contracts, a page at a time, and what came of them. */
export class SupplierPage {
  phase = $state<'waiting' | 'ready' | 'failed' | 'absent'>('waiting')
  problem = $state.raw<NoAnswer | null>(null)
  told = $state.raw<SupplierData | null>(null)
  contracts = $state.raw<ContractData[]>([])
  effects = $state.raw<EffectsData | null>(null)
  fetching = $state(false)
  private after: string | null = null
  private readonly variables

  constructor(id: string, day: Day) {
    this.variables = { id, on: isoOf(day) }
    void this.load()
  }

  async load() {
    this.phase = 'waiting'
    this.after = null
    this.contracts = []
    await this.more()
  }

  async more() {
    this.fetching = true
    try {
      const { node } = await ask(Supplier, { ...this.variables, after: this.after })
      const told = node?.__typename === 'Supplier' ? node : null
      if (told) await this.take(told)
      this.phase = told ? 'ready' : 'absent'
    } catch (error) {
      this.problem = problemOf(error)
      this.phase = 'failed'
    }
    this.fetching = false
  }

  private async take(told: SupplierData) {
    const { nodes, pageInfo } = told.contracts
    this.effects ??= (await ask(SupplierEffects, { id: told.id })).effects
    this.told = told
    this.contracts = [...this.contracts, ...nodes]
    this.after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  }
}
