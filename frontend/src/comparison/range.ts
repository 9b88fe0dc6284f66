import { runningOf } from '../contracts/agreement'
import { stateOf } from '../contracts/state'
import { lanesOf, stretchesOf } from '../contracts/lanes'
import type { Speaker } from '../contracts/sentence'
import type { ContractData } from '../contracts/story.svelte'
import { effectsOf } from '../contracts/told'
import type { Day } from '../timeline/day'
import { layout } from '../timeline/layout'
import { fitting, type Range } from '../timeline/scale'

/** One stretch of time that holds every day of all the stories. */
export const rangeOf = (contracts: ContractData[], day: Day, speaker: Speaker): Range => fitting(contracts.flatMap((contract) => extentsOf(contract, day, speaker)), day)

function extentsOf(contract: ContractData, day: Day, speaker: Speaker): Range[] {
  const bar = layout(runningOf(contract, stateOf(contract.status.possible), day))
  const spans = stretchesOf(lanesOf(contract, effectsOf(contract), speaker))
  return bar ? [bar, ...spans] : spans
}
