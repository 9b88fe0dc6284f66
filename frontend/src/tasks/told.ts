import { windowInWords } from '../decisions/told'
import type { DecisionChoice, Overdue } from '../graphql/graphql'
import { daysInWords } from '../contracts/ledger'
import type { Speaker } from '../contracts/sentence'
import { readDay } from '../timeline/day'
import { honestly } from '../words/dates'
import type { TaskWords } from '../words/da/tasks'
import type { Text } from '../words/language.svelte'
import type { DecisionData, ReportData, WaitingData, WorkedData } from './worklist'
import '../words/of/following'

/** The commands that a piece of work may be done by. */
export type Door =
  | 'brug-option'
  | 'lad-option-bortfalde'
  | 'ophoer'
  | 'rekvirer-rapport'
  | 'klausulrapport'
  | 'bedoem-rapport'
  | 'ejer'
  | 'opfoelgning'
  | 'godkend'
  | 'send-tilbage'
  | 'offentliggoer'
  | 'ret'

/** One piece of work: on which contract, what, when and why. */
export interface Work {
  key: string
  contract: WorkedData
  what: string
  when: string
  /** In the register's own words; null where the rest says it. */
  why: Text | null
  /** Whether it is too late; null for what has no last day. */
  overdue: Overdue | null
  doors: Door[]
  /** What the command's address says beside the contract. */
  about: string
}

const DOORS: Partial<Record<DecisionChoice, Door>> = { USE_OPTION: 'brug-option', LET_LAPSE: 'lad-option-bortfalde', GIVE_NOTICE: 'ophoer' }

export function decisionWork(row: DecisionData, words: TaskWords, speaker: Speaker): Work {
  const { choice } = speaker.words.enums
  const choices = row.deadlines.map((deadline) => deadline.choice)
  // Only an open option can be let lapse; without one it is the contract that runs out by itself.
  const open = choices.includes('USE_OPTION')
  return {
    key: row.contract.id,
    contract: row.contract,
    what: words.choose(speaker.format.or(choices.map((one) => choice[one]))),
    when: windowInWords(row, speaker),
    why: row.becauseIn,
    overdue: row.overdue,
    doors: choices.flatMap((one) => (one === 'LET_LAPSE' && !open ? [] : (DOORS[one] ?? []))),
    about: '',
  }
}

export function reportWork({ contract, clause, period, standing }: ReportData, words: TaskWords, speaker: Speaker): Work {
  const name = speaker.words.enums.clause[clause.kind]
  const due = readDay(period?.dueBy ?? '')
  const told = [due === null ? words.noDue : words.due(speaker.format.day(due)), period?.requested ? words.asked : null, period && words.forPeriod(daysInWords(period, speaker))]
  return {
    key: clause.id,
    contract,
    when: told.filter(Boolean).join(', '),
    why: period?.because ?? null,
    about: `?${new URLSearchParams({ klausul: clause.id, ...(period ? { fra: period.from, til: period.until } : {}) })}`,
    ...standingOf(standing, period?.requested ?? false, name, words),
  }
}

/** What where a promise stands asks for. */
function standingOf(standing: ReportData['standing'], requested: boolean, clause: string, words: TaskWords): Pick<Work, 'what' | 'overdue' | 'doors'> {
  switch (standing) {
    case 'NOT_REPORTED':
      return { what: words.reportMissing(clause), overdue: 'YES', doors: requested ? ['klausulrapport'] : ['rekvirer-rapport', 'klausulrapport'] }
    case 'AWAITING_REVIEW':
      return { what: words.reportToJudge(clause), overdue: null, doors: ['bedoem-rapport'] }
    case 'NOT_MET':
      return { what: words.notMet(clause), overdue: 'YES', doors: ['klausulrapport', 'opfoelgning'] }
    case 'PARTLY_MET':
      return { what: words.partlyMet(clause), overdue: 'YES', doors: ['klausulrapport', 'opfoelgning'] }
    case 'NOT_DUE':
    case 'MET':
    case 'SUBSTITUTED':
    case 'NOT_QUANTIFIED':
    case 'ENDED':
      return { what: words.reportExpected(clause), overdue: 'NO', doors: ['klausulrapport'] }
  }
}

export function draftWork(contract: WaitingData, words: TaskWords, speaker: Speaker): Work {
  const { sentBack, publication } = contract
  const approved = publication === 'APPROVED'
  return {
    key: contract.id,
    contract,
    what: sentBack ? words.returned : approved ? words.approved : words.draft,
    when: sentBack ? honestly(sentBack.on, speaker) : '',
    // What somebody wrote is in the language it was written in.
    why: sentBack ? { da: sentBack.why, en: null } : null,
    overdue: null,
    doors: sentBack ? ['ret', 'godkend'] : approved ? ['offentliggoer', 'send-tilbage'] : ['godkend', 'send-tilbage'],
    about: '',
  }
}

export function ownerWork(contract: WaitingData, words: TaskWords, speaker: Speaker): Work {
  const { ownerUnit, lastFollowUp } = contract
  return {
    key: contract.id,
    contract,
    what: ownerUnit === null ? words.noOwner : words.owner(ownerUnit),
    when: lastFollowUp ? words.followedUp(honestly(lastFollowUp, speaker)) : words.never,
    why: null,
    overdue: null,
    doors: ownerUnit === null ? ['ejer'] : ['opfoelgning'],
    about: '',
  }
}

const APPROVALS: Door[] = ['godkend', 'send-tilbage']

/** The doors of one contract that somebody may go through; approving is another right than changing. */
export const openDoors = (doors: Door[], { municipalities }: WorkedData, may: (deed: 'approval' | 'contracts', municipalities: string[]) => boolean): Door[] =>
  doors.filter((door) => may(APPROVALS.includes(door) ? 'approval' : 'contracts', municipalities.map(({ code }) => code)))
