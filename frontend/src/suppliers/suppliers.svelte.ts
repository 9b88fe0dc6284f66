import { ask, NoAnswer } from '../graphql/client'
import { Supplier, SupplierEffects, Suppliers } from '../graphql/suppliers.graphql'
import { isoOf, type Day } from '../timeline/day'
import type { ContractData, EffectsData, ListedData, SupplierData } from './told'

type Phase = 'waiting' | 'ready' | 'failed'

/** The suppliers whose names have a text in them; read a page at a time. */
export class SupplierList {
  phase = $state<Phase>('waiting')
  problem = $state.raw<NoAnswer | null>(null)
  rows = $state.raw<ListedData[]>([])
  total = $state(0)
  /** More are on their way. */
  fetching = $state(false)
  private after: string | null = null
  private readonly text: string | null

  constructor(text: string) {
    this.text = text || null
    void this.load()
  }

  async load() {
    this.phase = 'waiting'
    this.after = null
    this.rows = []
    await this.more()
  }

  async more() {
    this.fetching = true
    try {
      const { nodes, pageInfo, totalCount } = (await ask(Suppliers, { text: this.text, after: this.after })).suppliers
      this.rows = [...this.rows, ...nodes]
      this.after = pageInfo.hasNextPage ? pageInfo.endCursor : null
      this.total = totalCount
      this.phase = 'ready'
    } catch (error) {
      this.problem = error instanceof NoAnswer ? error : new NoAnswer(null)
      this.phase = 'failed'
    }
    this.fetching = false
  }
}

/** One supplier with its contracts, a page at a time, and what came of them. */
export class SupplierPage {
  phase = $state<Phase | 'absent'>('waiting')
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
      this.problem = error instanceof NoAnswer ? error : new NoAnswer(null)
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
