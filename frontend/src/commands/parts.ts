import { promiseOf } from '../contracts/ledger'
import type { Speaker } from '../contracts/sentence'
import { isoOf, readDay, type Day } from '../timeline/day'
import { length } from '../words/dates'
import type { Choice, ContractData, Field, Setting } from './command'

/** A day as a person types it: 21.11.2026. */
export function typedDay(day: Day): string {
  const [year = '', month, date] = isoOf(day).split('-')
  return [Number(date), Number(month), year].join('.')
}

/** The same of a day of the register; empty where there is none. */
function typedIso(iso: string | null | undefined): string {
  const day = readDay(iso ?? '')
  return day === null ? '' : typedDay(day)
}

/** The day on which it happened, asked for by every command. */
export const happened = ({ words }: Setting): Field => ({ name: 'on', label: words.labels.on, kind: 'date' })

/** Whether anything can still be said of a contract: not of one that was registered by mistake. */
export const stands = ({ retraction }: ContractData): boolean => retraction === null

/** Whether it still binds anyone. */
export const binds = (contract: ContractData): boolean => stands(contract) && contract.termination === null

export const openOptions = ({ term }: ContractData) => term.options.filter(({ state }) => state === 'OPEN')

/** An option by what tells it from the others: how far it extends, and until when one may say so. */
export function optionChoice({ id, months, noticeBy }: ContractData['term']['options'][number], { speaker, words }: Setting): Choice {
  const day = readDay(noticeBy ?? '')
  const extended = length(months, speaker)
  return { value: id, label: day === null ? extended : words.noticeBy(extended, speaker.format.day(day)) }
}

export type ClauseData = ContractData['socialClauses'][number]

export const livingClauses = ({ socialClauses }: ContractData): ClauseData[] => socialClauses.filter(({ ended }) => ended === null)

export const clauseChoice = (clause: ClauseData, speaker: Speaker): Choice => ({
  value: clause.id,
  label: [speaker.words.enums.clause[clause.kind], promiseOf(clause, speaker) ?? clause.text].join(': '),
})

/** The clause and the days that the address or the register asks about: what is due and not reported, else the newest period. */
export function startingPeriod(contract: ContractData, address: URLSearchParams): { clause: string; from: string; until: string } {
  const clauses = livingClauses(contract)
  const lacks = ({ periods }: ClauseData) => periods.some(({ standing }) => standing === 'NOT_REPORTED')
  const clause = clauses.find(({ id }) => id === address.get('klausul')) ?? clauses.find(lacks) ?? clauses[0]
  const period = clause?.periods.find(({ standing }) => standing === 'NOT_REPORTED') ?? clause?.periods[0]
  return {
    clause: clause?.id ?? '',
    from: typedIso(address.get('fra') ?? period?.from),
    until: typedIso(address.get('til') ?? period?.until),
  }
}
