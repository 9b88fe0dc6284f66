import type { Day } from '../timeline/day'
import { dayOfInstant } from '../timeline/day'
import { windowInWords } from '../decisions/told'
import { statusOf, suppliersOf, termInWords, type Speaker } from '../contracts/sentence'
import type { ContractData } from '../contracts/story.svelte'
import { effectsOf, isNumber, observed, weight } from '../contracts/told'
import { length } from '../words/dates'
import type { ComparisonWords } from './words'
import '../words/of/contract'
import '../words/of/sizes'

/** A line of a cell; not told: nobody knows. */
export interface Line {
  text: string
  /** Danish words of a source on a page of another language. */
  lang?: 'da'
  grade?: string
  unknown?: boolean
}

export interface Row {
  name: string
  /** One for each contract, in their order. */
  cells: Line[][]
}

type Tell = (contract: ContractData) => Line[]

/** What the contracts say of the same things, side by side. */
export function rowsOf(contracts: ContractData[], day: Day, words: ComparisonWords, speaker: Speaker): Row[] {
  const told = speaker.words.contract
  const unknown = speaker.words.dates.notStated
  const rows: [string, Tell][] = [
    [told.municipality, ({ municipalities }) => one(speaker.format.and(municipalities.map(({ name }) => name)), told.municipalityUnknown)],
    [told.supplier, (contract) => one(suppliersOf(contract, speaker), speaker.words.contracts.supplierUnknown)],
    [told.form, ({ form }) => one(speaker.words.enums.form[form], unknown)],
    [told.taskArea, ({ taskArea }) => one(taskArea && speaker.text(taskArea.name), unknown)],
    [told.term, (contract) => one(termInWords(contract, speaker), unknown)],
    [told.statusOn(speaker.format.day(day)), (contract) => one(statusOf(contract, speaker), unknown)],
    [told.options, (contract) => optionsOf(contract, words, speaker)],
    [words.decision, (contract) => decisionOf(contract, words, speaker)],
    [told.value, ({ value }) => one(value && speaker.format.money(value.amount, value.currency), unknown)],
    [told.weights, (contract) => weightsOf(contract, unknown, speaker)],
    [told.clauses, (contract) => clausesOf(contract, speaker)],
    [words.effects, (contract) => effectLines(contract, words, speaker)],
    [words.known, ({ completeness: { known, expected } }) => [{ text: words.completeness(speaker.format.number(known), speaker.format.number(expected)) }]],
    [words.knownFrom, ({ knownFrom }) => [{ text: speaker.format.day(dayOfInstant(knownFrom)) }]],
  ]
  return rows.map(([name, tell]) => ({ name, cells: contracts.map(tell) }))
}

const one = (text: string | null | undefined, unknown: string): Line[] => (text ? [{ text }] : [{ text: unknown, unknown: true }])

function optionsOf({ term }: ContractData, words: ComparisonWords, speaker: Speaker): Line[] {
  if (term.options.length === 0) return [{ text: words.noOptions, unknown: true }]
  return term.options.map(({ months, state }) => ({ text: `${length(months, speaker)}: ${speaker.words.enums.option[state]}` }))
}

function decisionOf({ decision, decisionGap }: ContractData, words: ComparisonWords, speaker: Speaker): Line[] {
  if (decision) return [{ text: windowInWords(decision, speaker) }]
  return decisionGap ? [{ text: speaker.text(decisionGap.because), unknown: true }] : [{ text: words.noDecision, unknown: true }]
}

function weightsOf({ awardCriteria }: ContractData, unknown: string, speaker: Speaker): Line[] {
  if (awardCriteria.length === 0) return [{ text: unknown, unknown: true }]
  return awardCriteria.map((criterion) => ({ text: `${speaker.text(criterion.name)} ${weight(criterion, speaker)}` }))
}

function clausesOf({ socialClauses }: ContractData, speaker: Speaker): Line[] {
  if (socialClauses.length === 0) return [{ text: speaker.words.contract.noClauses, unknown: true }]
  return socialClauses.map(({ kind, text }): Line => ({ text: `${speaker.words.enums.clause[kind]}: ${text}`, lang: 'da' }))
}

/** Every effect with its grade, and of how many there is a number. */
function effectLines(contract: ContractData, words: ComparisonWords, speaker: Speaker): Line[] {
  const effects = effectsOf(contract)
  if (effects.length === 0) return [{ text: speaker.words.contract.noEffects, unknown: true }]
  const told = effects.map(({ indicator, grade, observations }): Line => {
    const best = observations.find((observation) => observation.status !== 'RETRACTED' && !observation.supersededById && isNumber(observation))
    const size = best && observed(best, speaker)
    return { text: `${speaker.text(indicator.name)}: ${size ?? speaker.words.sizes.noValue}`, ...(grade ? { grade } : {}), unknown: !size }
  })
  const numbers = told.filter(({ unknown }) => !unknown).length
  return [{ text: words.coverage(speaker.format.number(numbers), speaker.format.number(effects.length)) }, ...told]
}
