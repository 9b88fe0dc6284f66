import { CorrectContract } from '../graphql/commands.graphql'
import { tell } from '../graphql/tell'
import { honestly, uncertain, type Told } from '../words/dates'
import type { Command, Field, Setting } from './command'
import { happened, stands, typedDay } from './parts'

/** The facts that can be corrected, each beside what the register holds now. */
function facts({ contract, speaker, words }: Setting): Field[] {
  const { term, value } = contract
  const { labels, kroner, months } = words
  const date = (told: Told | null) => (told && uncertain(told) ? honestly(told, speaker) : null)
  const counted = (n: number | null) => (n === null ? null : [speaker.format.number(n), months].join(' '))
  return [
    { name: 'ends', label: labels.ends, kind: 'date', now: date(term.ends) },
    { name: 'starts', label: labels.starts, kind: 'date', now: date(term.starts) },
    { name: 'latestPossibleEnd', label: labels.latestPossibleEnd, kind: 'date', now: date(term.latestPossibleEnd) },
    { name: 'months', label: labels.months, kind: 'whole', unit: months, now: counted(term.months) },
    { name: 'noticeMonths', label: labels.noticeMonths, kind: 'whole', unit: months, now: counted(term.noticeMonths) },
    { name: 'leadTimeMonths', label: labels.leadTimeMonths, kind: 'whole', unit: months, now: counted(term.leadTimeMonths) },
    // A day that nobody has told cannot be put right, only told.
    ...(contract.signedOn ? [{ name: 'signedOn', label: labels.signedOn, kind: 'date' as const, now: date(contract.signedOn) }] : []),
    { name: 'value', label: labels.contractValue, kind: 'money', unit: kroner, now: value ? speaker.format.money(value.amount, value.currency) : null },
  ]
}

export const correct: Command = {
  name: 'ret',
  deed: 'contracts',
  possible: stands,
  fields: (setting) => [
    ...facts(setting),
    { name: 'why', label: setting.words.labels.correctedBecause, hint: setting.words.hints.correctedBecause, kind: 'area', required: true },
    happened(setting),
  ],
  paths: ['ends', 'starts', 'latestPossibleEnd', 'months', 'noticeMonths', 'leadTimeMonths', 'signedOn', 'value', 'why', 'on'],
  starts: (_, today) => ({ on: typedDay(today) }),
  sentence: (told, { words }) => words.sentences.corrected(told('why')),
  send: (upon, typed) =>
    tell(CorrectContract, {
      ...upon,
      ...written({
        ends: typed.date('ends'),
        starts: typed.date('starts'),
        latestPossibleEnd: typed.date('latestPossibleEnd'),
        months: typed.whole('months'),
        noticeMonths: typed.whole('noticeMonths'),
        leadTimeMonths: typed.whole('leadTimeMonths'),
        signedOn: typed.date('signedOn'),
        value: typed.money('value'),
      }),
      why: typed.some('why'),
      on: typed.date('on'),
    }),
}

/** What is left empty stays as it is; null would withdraw it. */
const written = <Fields extends object>(fields: Fields): Partial<Fields> =>
  // Leaving fields out makes a part of what there was.
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Partial<Fields>
