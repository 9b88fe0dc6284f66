import type { ResultOf } from 'gql.tada'
import { ask, problemOf, type NoAnswer } from '../graphql/client'
import { Accounts, MunicipalityCounts, Shares } from '../graphql/municipalities.graphql'
import { chosen, type Asked } from './url'

export type Counted = ResultOf<typeof MunicipalityCounts>
export type AccountsData = ResultOf<typeof Accounts>
export type ShareData = NonNullable<ResultOf<typeof Shares>['accountSet']>['rows']['nodes'][number]
export type ChosenData = NonNullable<ReturnType<typeof chosen<AccountsData['accountSets']['nodes'][number]>>>

/** What the register has of each municipality, and the shares that are asked for. */
export class MunicipalitiesData {
  phase = $state<'waiting' | 'ready' | 'failed'>('waiting')
  problem = $state.raw<NoAnswer | null>(null)
  counted = $state.raw<Counted | null>(null)
  accounts = $state.raw<AccountsData | null>(null)
  /** What the shares are read from. */
  chosen = $state.raw<ChosenData | null>(null)
  /** By the codes of the municipalities that the accounts tell of. */
  shares = $state.raw(new Map<string, ShareData>())
  private readonly asked: Asked

  constructor(asked: Asked) {
    this.asked = asked
    void this.load()
  }

  async load() {
    this.phase = 'waiting'
    try {
      await Promise.all([this.count(), this.asked.shown === 'andel' ? this.share() : null])
      this.phase = 'ready'
    } catch (error) {
      this.problem = problemOf(error)
      this.phase = 'failed'
    }
  }

  private async count() {
    this.counted = await ask(MunicipalityCounts, {})
  }

  private async share() {
    this.accounts = await ask(Accounts, {})
    const told = this.accounts.potentialAreas.filter(({ visibleInAccounts }) => visibleInAccounts)
    this.chosen = chosen(this.asked, this.accounts.accountSets.nodes, told)
    if (this.chosen) this.shares = await sharesOf(this.chosen)
  }
}

async function sharesOf({ set, definition, year, area }: ChosenData): Promise<Map<string, ShareData>> {
  const shares = new Map<string, ShareData>()
  const filter = { definition: [definition], year: [year], area: [area] }
  let after: string | null = null
  do {
    const rows: NonNullable<ResultOf<typeof Shares>['accountSet']>['rows'] | undefined = (await ask(Shares, { slug: set.slug, filter, after })).accountSet?.rows
    for (const row of rows?.nodes ?? []) if (row.municipality) shares.set(row.municipality.code, row)
    after = rows?.pageInfo.hasNextPage ? rows.pageInfo.endCursor : null
  } while (after !== null)
  return shares
}
