import { daysInWords } from '../contracts/ledger'
import { ReportSocialClause, RequestClauseReport } from '../graphql/commands.graphql'
import type { Party } from '../graphql/graphql'
import { tell } from '../graphql/tell'
import { choicesOf } from './choices'
import type { Command, ContractData, Field, Setting } from './command'
import { clauseChoice, happened, livingClauses, stands, startingPeriod, typedDay } from './parts'
import '../words/of/following'

const hasClause = (contract: ContractData) => stands(contract) && livingClauses(contract).length > 0

const period = ({ contract, speaker, words }: Setting): Field[] => [
  { name: 'clause', label: words.labels.clause, kind: 'radio', required: true, choices: livingClauses(contract).map((one) => clauseChoice(one, speaker)) },
  { name: 'from', label: words.labels.from, hint: words.hints.day, kind: 'day', required: true },
  { name: 'until', label: words.labels.until, hint: words.hints.day, kind: 'day', required: true },
]

export const requestReport: Command = {
  name: 'rekvirer-rapport',
  deed: 'contracts',
  possible: hasClause,
  fields: (setting) => [...period(setting), { name: 'dueBy', label: setting.words.labels.dueBy, hint: setting.words.hints.day, kind: 'day' }, happened(setting)],
  paths: ['clause', 'from', 'until', 'dueBy', 'on'],
  starts: (contract, today, address) => ({ ...startingPeriod(contract, address), on: typedDay(today) }),
  sentence: (told, { words, values }) => words.sentences.requested(told('from'), told('until'), values['dueBy']?.trim() ? told('dueBy') : null),
  send: (upon, typed) =>
    tell(RequestClauseReport, {
      ...upon,
      clause: typed.some('clause'),
      from: typed.date('from') ?? '',
      until: typed.date('until') ?? '',
      dueBy: typed.date('dueBy'),
      on: typed.date('on'),
    }),
}

/** The clause that is chosen. */
const chosen = ({ socialClauses }: ContractData, id: string | null | undefined) => socialClauses.find((clause) => clause.id === id)

/** What was delivered, in the unit of the promise; a promise without a size is told of in words. */
function delivered({ contract, values, speaker, words }: Setting): Field[] {
  const unit = chosen(contract, values['clause'])?.promised?.unit
  return unit ? [{ name: 'delivered', label: words.labels.delivered, kind: 'number', unit: speaker.text(unit.label) }] : []
}

/** An earlier report on the same promise, which the new one may take the place of. */
function replaced({ contract, values, speaker, words }: Setting): Field[] {
  const reports = chosen(contract, values['clause'])?.reports.filter(({ replacedById, judged }) => replacedById === null && judged?.judgement !== 'ACCEPTED') ?? []
  const choices = reports.map((report) => ({ value: report.id, label: daysInWords(report, speaker) }))
  return choices.length > 0 ? [{ name: 'replaces', label: words.labels.replaces, kind: 'select', choices }] : []
}

export const reportClause: Command = {
  name: 'klausulrapport',
  deed: 'contracts',
  possible: hasClause,
  fields: (setting) => {
    const { speaker, words } = setting
    return [
      ...period(setting),
      ...delivered(setting),
      { name: 'by', label: words.labels.reportedBy, kind: 'select', required: true, choices: choicesOf(speaker.words.enums.party) },
      { name: 'words', label: words.labels.reportWords, kind: 'area' },
      ...replaced(setting),
      happened(setting),
    ]
  },
  paths: ['clause', 'from', 'until', 'delivered', 'by', 'words', 'replaces', 'on'],
  starts: (contract, today, address) => ({ ...startingPeriod(contract, address), by: 'SUPPLIER', on: typedDay(today) }),
  sentence: (told, { words, values }) => words.sentences.reported(told('by'), told('from'), told('until'), values['delivered']?.trim() ? told('delivered') : null),
  send: (upon, typed, contract) => {
    const [point, unit] = [typed.number('delivered'), chosen(contract, typed.text('clause'))?.promised?.unit.ucum]
    return tell(ReportSocialClause, {
      ...upon,
      clause: typed.some('clause'),
      from: typed.date('from') ?? '',
      until: typed.date('until') ?? '',
      delivered: point !== null && unit ? { point, unit } : null,
      by: typed.chosen<Party>('by') ?? 'SUPPLIER',
      words: typed.text('words'),
      replaces: typed.text('replaces'),
      on: typed.date('on'),
    })
  },
}
