import { daysOf, windowInWords } from '../decisions/told'
import { dayOfInstant, type Day } from '../timeline/day'
import { PASSED, type Due } from '../timeline/decision'
import type { Moment, Sign } from '../timeline/running'
import type { Range } from '../timeline/scale'
import { time, uncertain, type Told } from '../words/dates'
import type { Speaker } from './sentence'
import type { ContractData, EffectData } from './story.svelte'
import { isNumber, observed, weight } from './told'
import '../words/of/contract'

/** One line of a lane: signs on the axis and what they are about. */
export interface LaneLine {
  key: string
  moments: Moment[]
  text: string
  /** Until when something must be decided. */
  due?: Due | null
}

export interface Lane {
  key: 'tender' | 'term' | 'decision' | 'clauses' | 'effects' | 'knowledge'
  label: string
  lines: LaneLine[]
}

/** The story's lanes: how it was put out, how long it runs, what was promised, what came of it, when it became known. */
export function lanesOf(contract: ContractData, effects: EffectData[], speaker: Speaker): Lane[] {
  const { lanes } = speaker.words.contract
  return [
    { key: 'tender', label: lanes.tender, lines: tenderLines(contract, speaker) },
    { key: 'term', label: lanes.term, lines: [] },
    { key: 'decision', label: lanes.decision, lines: decisionLines(contract, speaker) },
    { key: 'clauses', label: lanes.clauses, lines: clauseLines(contract, speaker) },
    { key: 'effects', label: lanes.effects, lines: effectLines(effects, speaker) },
    { key: 'knowledge', label: lanes.knowledge, lines: knowledgeLines(contract, speaker) },
  ]
}

/** The stretches of time in which something of the lanes lies. */
export const stretchesOf = (lanes: Lane[]): Range[] =>
  lanes
    .flatMap(({ lines }) => lines)
    .flatMap(({ moments, due }) => [...moments.map(({ on }) => on), ...(due ? [due] : [])])
    .map(({ earliest, latest }) => ({ from: earliest, until: latest }))

const none = (text: string): LaneLine[] => [{ key: 'none', moments: [], text }]

function line(key: string, sign: Sign, date: Told | null | undefined, text: string): LaneLine {
  const on = uncertain(date)
  return { key, moments: on ? [{ key, sign, on }] : [], text }
}

function tenderLines({ tender, signedOn, awardCriteria }: ContractData, speaker: Speaker): LaneLine[] {
  const { words, text } = speaker
  const criteria = awardCriteria.map((criterion) => `${text(criterion.name)} ${weight(criterion, speaker)}`).join(' · ')
  const dated = (date: Told | null, told: (time: string) => string, what: string) =>
    uncertain(date) ? told(time(date, speaker)) : words.contract.undated(what)
  const lines: LaneLine[] = []
  if (tender) {
    const when = dated(tender.publishedOn, words.contract.tendered, words.contract.lanes.tender)
    lines.push(line('published', 'tender', tender.publishedOn, [when, criteria].filter(Boolean).join(': ')))
  }
  if (tender?.awardedOn) lines.push(line('awarded', 'award', tender.awardedOn, dated(tender.awardedOn, words.contract.awarded, words.contract.awardedOn)))
  if (signedOn) lines.push(line('signed', 'signature', signedOn, dated(signedOn, words.contract.signed, words.contract.signedOn)))
  return lines.length > 0 ? lines : none(words.contract.noTender)
}

/** Some day between two, so that it is drawn as wide as it is uncertain. */
function decisionLines({ decision, decisionGap }: ContractData, speaker: Speaker): LaneLine[] {
  const { contract } = speaker.words
  if (!decision) return none(decisionGap ? contract.decisionUnknown : contract.noDecision)
  const days = daysOf(decision)
  const due = days && { ...days, passed: PASSED[decision.overdue] }
  return [{ key: 'decision', moments: [], text: windowInWords(decision, speaker), due }]
}

const MOST = 4

function clauseLines({ socialClauses }: ContractData, { words, format }: Speaker): LaneLine[] {
  const dated = socialClauses.filter(({ agreedOn }) => uncertain(agreedOn))
  const lines = dated.slice(-MOST).map(({ id, agreedOn, kind, text }) => line(id, 'clause', agreedOn, `${words.enums.clause[kind]}: ${text}`))
  const undated = socialClauses.length - dated.length
  if (undated > 0) lines.push(...none(words.contract.undatedClauses(undated, format.number(undated))))
  return lines.length > 0 ? lines : none(words.contract.noClauses)
}

function effectLines(effects: EffectData[], speaker: Speaker): LaneLine[] {
  const { words, format, text } = speaker
  const told = effects.flatMap(({ indicator, observations }) => observations.filter(({ status }) => status !== 'RETRACTED').map((one) => ({ indicator, one })))
  const dated = told.filter(({ one }) => uncertain(one.period))
  const lines = dated.slice(-MOST).map(({ indicator, one }) => line(one.id, 'effect', one.period, [text(indicator.name), observed(one, speaker)].filter(Boolean).join(': ')))
  const undated = told.filter(({ one }) => !uncertain(one.period))
  if (undated.length > 0) {
    const numbers = undated.filter(({ one }) => isNumber(one)).length
    const count = words.contract.undatedEffects(undated.length, format.number(undated.length))
    lines.push(...none([count, ...(numbers > 0 ? [words.contract.withNumber(format.number(numbers))] : [])].join(', ')))
  }
  return lines.length > 0 ? lines : none(words.contract.noEffects)
}

/** When what is told here became public, day by day. */
function knowledgeLines({ timeline }: ContractData, { words, format }: Speaker): LaneLine[] {
  const days = new Map<Day, number>()
  for (const { knownFrom, position } of timeline) {
    if (!knownFrom || position === null) continue
    const day = dayOfInstant(knownFrom)
    days.set(day, (days.get(day) ?? 0) + 1)
  }
  return [...days]
    .toSorted(([a], [b]) => a - b)
    .slice(-MOST)
    .map(([day, n]) => ({
      key: String(day),
      moments: [{ key: String(day), sign: 'knowledge', on: { earliest: day, latest: day, approximate: false } }],
      text: `${words.contract.becameKnown(format.short(day))}: ${words.contract.learned(n, format.number(n))}`,
    }))
}
