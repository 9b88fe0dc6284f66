import { dayOfInstant, type Day } from '../timeline/day'
import type { Running, State } from '../timeline/running'
import { uncertain } from '../words/dates'
import type { HappeningData } from './moments'
import { runs } from './runs'
import type { ContractData } from './story.svelte'

type Kind = HappeningData['__typename']
type Agreement = Pick<ContractData, 'term' | 'tender' | 'signedOn' | 'termination' | 'knownFrom'> & { timeline: HappeningData[] }

/** All that is known of when a contract runs whose events are at hand. */
export function runningOf({ tender, signedOn, knownFrom, timeline, ...agreement }: Agreement, state: State, today: Day): Running {
  const traces = [tender?.publishedOn, tender?.awardedOn, signedOn].flatMap((date) => uncertain(date)?.earliest ?? [])
  const bound = uncertain(agreement.term.latestPossibleEnd)?.earliest ?? Infinity
  const seen = daysTold(timeline, OF_THE_AGREEMENT).filter((day) => day <= today && day < bound)
  const told = {
    firstTrace: traces.length > 0 ? Math.min(...traces) : null,
    lastKnown: seen.length > 0 ? Math.max(...seen) : null,
    lengthTold: Math.max(...daysTold(timeline, ['TermAgreed']), dayOfInstant(knownFrom)),
    ahead: tender !== null || signedOn !== null,
  }
  return runs(agreement, told, state)
}

/** Events that tell of the agreement itself, not of what came of it. */
const OF_THE_AGREEMENT: Kind[] = [
  'ContractRegistered',
  'TenderPublished',
  'ContractAwarded',
  'ContractSigned',
  'TermAgreed',
  'OptionExercised',
  'OptionLapsed',
  'ContractRenewed',
  'ContractAmended',
  'SocialClauseAgreed',
]

const daysTold = (timeline: HappeningData[], kinds: Kind[]): Day[] =>
  timeline.flatMap(({ __typename, knownFrom }) => (knownFrom && kinds.includes(__typename) ? [dayOfInstant(knownFrom)] : []))
