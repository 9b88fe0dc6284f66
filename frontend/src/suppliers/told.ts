import type { ResultOf } from 'gql.tada'
import { stateOf } from '../contracts/state'
import type { Supplier, SupplierEffects, Suppliers } from '../graphql/suppliers.graphql'
import type { State } from '../timeline/running'
import type { Tongue } from '../words/dates'
import type { SupplierWords } from '../words/da/suppliers'

export type ListedData = ResultOf<typeof Suppliers>['suppliers']['nodes'][number]
export type SupplierData = Extract<NonNullable<ResultOf<typeof Supplier>['node']>, { __typename: 'Supplier' }>
export type ContractData = SupplierData['contracts']['nodes'][number]
export type EffectsData = ResultOf<typeof SupplierEffects>['effects']

/** What runs first, what has ended last. */
export const STATES: readonly State[] = ['running', 'planned', 'either', 'ended']

/** Contracts by where they stand today; a group without any is left out. */
export function byState<One extends Pick<ContractData, 'status'>>(contracts: One[]): { state: State; contracts: One[] }[] {
  return STATES.map((state) => ({ state, contracts: contracts.filter(({ status }) => stateOf(status.possible) === state) })).filter((group) => group.contracts.length > 0)
}

/** The municipalities of the first contracts, each once, and that there are more where more contracts are not seen. */
export function placesOf({ contracts }: Pick<ListedData, 'contracts'>, words: SupplierWords, { format }: Tongue): string {
  const names = [...new Set(contracts.nodes.flatMap(({ municipalities }) => municipalities.map(({ name }) => name)))]
  if (names.length === 0) return words.nowhere
  return contracts.totalCount > contracts.nodes.length ? `${names.join(', ')} ${words.andMore}` : format.and(names)
}
