import type { Moment } from '../timeline/running'
import type { Told } from '../words/dates'
import { momentOf, type InShortData } from './entry'
import { signOf } from './signs'

export type HappeningData = Pick<InShortData['timeline'][number], '__typename' | 'on' | 'knownFrom'>

/** What is told of a moment by a contract whose events are at hand; null where none of them is the moment. */
export function happeningOf<One extends HappeningData>(moment: Moment, moments: Moment[], timeline: One[]): One | null {
  const same = ({ sign, on }: Moment) => sign === moment.sign && on.earliest === moment.on.earliest && on.latest === moment.on.latest
  const place = moments.filter(same).findIndex(({ key }) => key === moment.key)
  const all = timeline.filter((one) => momentOf('', signOf(one.__typename), dayOf(one)).some(same))
  return all[place] ?? null
}

/** A correction stands where the register learned it, for it changes nothing that happened. */
function dayOf({ __typename, on, knownFrom }: HappeningData): Told | null {
  if (__typename !== 'ContractCorrected' || (on && on.precision !== 'UNKNOWN') || !knownFrom) return on
  const day = knownFrom.slice(0, 10)
  return { earliest: day, latest: day, precision: 'DAY', approximate: false }
}
