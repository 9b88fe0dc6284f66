import { daysInWords } from '../contracts/ledger'
import { JudgeClauseReport } from '../graphql/commands.graphql'
import type { ReportJudgement } from '../graphql/graphql'
import { tell } from '../graphql/tell'
import { quantity } from '../contracts/told'
import { choicesOf } from './choices'
import type { Choice, Command, ContractData, Field, Setting } from './command'
import { happened, stands, typedDay } from './parts'
import '../words/of/following'

/** Reports that nobody has judged for good, the newest first; each with the clause that it tells of. */
const open = ({ socialClauses }: ContractData) =>
  socialClauses
    .flatMap((clause) => clause.reports.map((report) => ({ clause, report })))
    .filter(({ report }) => report.replacedById === null && (report.judged === null || report.judged.judgement === 'QUERIED'))
    .toReversed()

const reports = ({ contract, speaker }: Setting): Choice[] =>
  open(contract).map(({ clause, report }) => ({
    value: report.id,
    label: [speaker.words.enums.clause[clause.kind], daysInWords(report, speaker), report.delivered && quantity(report.delivered, speaker)].filter(Boolean).join(', '),
  }))

const unitOf = (contract: ContractData, report: string | null | undefined) => open(contract).find((one) => one.report.id === report)?.clause.promised?.unit

/** What was taken in the place of what was promised. */
function substitute({ contract, values, words, speaker }: Setting): Field[] {
  if (values['judgement'] !== 'SUBSTITUTED') return []
  const unit = unitOf(contract, values['report'])
  return [
    { name: 'substitute.what', label: words.labels.substitute, kind: 'text', required: true },
    ...(unit ? [{ name: 'substitute.countsAs', label: words.labels.countsAs, kind: 'number' as const, unit: speaker.text(unit.label) }] : []),
  ]
}

export const judgeReport: Command = {
  name: 'bedoem-rapport',
  deed: 'contracts',
  possible: (contract) => stands(contract) && open(contract).length > 0,
  fields: (setting) => {
    const { values, words, speaker } = setting
    return [
      { name: 'report', label: words.labels.report, kind: 'radio', required: true, choices: reports(setting) },
      { name: 'judgement', label: words.labels.judgement, kind: 'radio', required: true, choices: choicesOf(speaker.words.enums.judgement) },
      ...substitute(setting),
      { name: 'why', label: words.labels.why, kind: 'area', required: values['judgement'] === 'QUERIED' || values['judgement'] === 'REJECTED' },
      happened(setting),
    ]
  },
  paths: ['report', 'judgement', 'substitute.what', 'substitute.countsAs', 'why', 'on'],
  starts: (contract, today, address) => ({
    report: (open(contract).find(({ clause }) => clause.id === address.get('klausul')) ?? open(contract)[0])?.report.id ?? '',
    on: typedDay(today),
  }),
  sentence: (told, { words }) => words.sentences.judged(told('report'), told('judgement')),
  send: (upon, typed, contract) => {
    const [what, point, unit] = [typed.text('substitute.what'), typed.number('substitute.countsAs'), unitOf(contract, typed.text('report'))?.ucum]
    return tell(JudgeClauseReport, {
      ...upon,
      report: typed.some('report'),
      judgement: typed.chosen<ReportJudgement>('judgement') ?? 'QUERIED',
      why: typed.text('why'),
      substitute: what === null ? null : { what, countsAs: point !== null && unit ? { point, unit } : null },
      on: typed.date('on'),
    })
  },
}
