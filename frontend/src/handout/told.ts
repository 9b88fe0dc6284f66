import { promiseOf } from '../contracts/ledger'
import type { Speaker } from '../contracts/sentence'
import type { ClauseData, ContractData, EffectData } from '../contracts/story.svelte'
import { effectsOf, isNumber, observed } from '../contracts/told'
import { readDay } from '../timeline/day'
import { length } from '../words/dates'
import type { HandoutWords } from './words'
import '../words/of/contract'
import '../words/of/evidence'
import '../words/of/following'

/** The first of many, and how many are left for the page itself. */
export function first<One>(all: One[], most: number): { some: One[]; left: number } {
  return { some: all.slice(0, most), left: Math.max(0, all.length - most) }
}

/** A text of a source, cut where a line of paper ends. */
export function brief(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, letters - 1).replace(/\s+\S*$/, '')} …`
}

/** What was promised, and where the promise stands. */
export function standingOf(clause: ClauseData, speaker: Speaker): string {
  const { words } = speaker
  return [promiseOf(clause, speaker) ?? words.contract.notQuantified, words.enums.standing[clause.standing]].join(', ')
}

interface EffectLine {
  id: string
  indicator: EffectData['indicator']['name']
  /** Null where no number is told. */
  size: string | null
  grade: EffectData['grade']
  measured: string
}

/** Every effect with the number that stands, its grade, and who measured it. */
export const effectLines = (contract: ContractData, speaker: Speaker): EffectLine[] =>
  effectsOf(contract).map(({ id, indicator, grade, observations }) => {
    const standing = observations.filter(({ status, supersededById }) => status !== 'RETRACTED' && supersededById === null)
    const told = standing.find(isNumber) ?? standing[0]
    const size = told && isNumber(told) ? observed(told, speaker) : null
    const measured = told?.measuredBy ?? speaker.words.enums.independence[told?.independence ?? 'UNKNOWN']
    return { id, indicator: indicator.name, size, grade, measured }
  })

/** The options that can still be used, each with the last day of its notice. */
export function openOptions({ term }: ContractData, words: HandoutWords, speaker: Speaker): string[] {
  return term.options
    .filter(({ state }) => state === 'OPEN')
    .map(({ months, noticeBy }) => {
      const day = readDay(noticeBy ?? '')
      return `${words.option(length(months, speaker))}: ${day === null ? words.optionUnknown : words.optionBy(speaker.format.day(day))}`
    })
}
