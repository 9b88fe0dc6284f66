import type { ContractStatus } from '../graphql/graphql'
import type { State } from '../timeline/running'

const OVER: ContractStatus[] = ['EXPIRED', 'TERMINATED', 'CANCELLED']

/** What the bar's colour says; "either" wherever the dates do not decide it. */
export function stateOf(possible: ContractStatus[]): State {
  const over = possible.filter((status) => OVER.includes(status)).length
  if (over > 0) return over === possible.length ? 'ended' : 'either'
  return possible.includes('ACTIVE') ? 'running' : 'planned'
}
