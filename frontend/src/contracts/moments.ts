import type { Moment } from '../timeline/running'
import type { Told } from '../words/dates'
import { momentOf, type Entry, type InShortData } from './entry'
import type { Listener } from './options'
import { signOf } from './signs'
import '../words/of/drawn'

export type HappeningData = Pick<InShortData['timeline'][number], '__typename' | 'on' | 'knownFrom'>

/** What happened and when; what it was, once the register has told it. */
export function toldMoment({ moments }: Pick<Entry, 'moments'>, told: InShortData | undefined, key: string, { words, format, text }: Listener): string {
  const moment = moments.find((one) => one.key === key)
  if (!moment) return ''
  const happening = told && happeningOf(moment, moments, told.timeline)
  const { earliest, latest } = moment.on
  const when = earliest === latest ? format.day(earliest) : words.dates.between(format.day(earliest), format.day(latest))
  return words.timeline.moment(words.enums.sign[moment.sign], when, happening ? text(happening.summary) : null)
}

/** What is told of a moment by a contract whose events are at hand; null where none of them is the moment. */
function happeningOf<One extends HappeningData>(moment: Moment, moments: Moment[], timeline: One[]): One | null {
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
