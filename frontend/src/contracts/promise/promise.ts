import '../../words/of/following'
import { numbersOf, type Size } from '../../charts/layout'
import type { Scale } from '../../charts/scale'
import { daysInWords } from '../ledger'
import type { Speaker } from '../sentence'
import type { PeriodData, QuantityData } from '../story.svelte'
import { quantity } from '../told'
import type { PromiseWords } from './words'

/** What came of a promise in one period, as it is drawn. */
export interface Kept {
  id: string
  name: string
  promised: Size | null
  /** What was accepted, or what was reported and waits for that; null where nobody has told. */
  delivered: Size | null
  /** The buyer has accepted it. */
  accepted: boolean
  /** Accepted in its place: no delivery of what was promised. */
  substituted: Size | null
  /** Its time to be reported has come. */
  due: boolean
  text: string
}

/** So many are drawn, the newest ones. */
const MOST = 12

export function keptIn(periods: PeriodData[], words: PromiseWords, speaker: Speaker): Kept[] {
  return periods.slice(-MOST).map((period) => {
    const delivered = period.accepted ?? period.reported
    const due = period.standing !== 'NOT_DUE'
    return {
      id: period.from,
      name: daysInWords(period, speaker),
      promised: period.promised,
      delivered,
      accepted: period.accepted !== null,
      substituted: period.substituted,
      due,
      text: delivered ? words.of(quantity(delivered, speaker), said(period.promised, words, speaker)) : due ? words.unknown : words.notDue,
    }
  })
}

const said = (size: QuantityData | null, words: PromiseWords, speaker: Speaker) => (size ? quantity(size, speaker) : words.noSize)

/** What the picture shows, in a sentence: what is not known is said, and counts as neither. */
export function findingOf(periods: PeriodData[], words: PromiseWords, { format }: Pick<Speaker, 'format'>): string {
  const due = periods.filter(({ standing }) => standing !== 'NOT_DUE')
  const known = due.filter(({ accepted, reported }) => accepted !== null || reported !== null)
  const met = known.filter(({ standing }) => standing === 'MET')
  const [unknown, all] = [due.length - known.length, due.length]
  if (all === 0) return words.noneDue
  if (known.length === 0) return words.allUnknown(all, format.number(all))
  return words.finding(format.number(met.length), known.length, format.number(known.length), unknown, format.number(unknown))
}

/** From nought to the least that it is, and on to the most that it may be. */
export function barOf(size: Size, scale: Scale): { sure: number; perhaps: number } | null {
  const numbers = numbersOf(size)
  if (numbers.length === 0) return null
  const least = size.point === null && size.lower === null ? 0 : Math.min(...numbers)
  const most = size.point === null && size.upper === null ? scale.max : Math.max(...numbers)
  return { sure: scale.x(least), perhaps: scale.x(most) }
}

/** The same numbers in rows. */
export function rowsOf(periods: PeriodData[], words: PromiseWords, speaker: Speaker) {
  const cell = (size: QuantityData | null, none: string) => ({ text: size ? quantity(size, speaker) : none })
  return periods.slice(-MOST).map((period) => {
    const none = period.standing === 'NOT_DUE' ? words.notDue : words.unknown
    const cells = [
      { text: daysInWords(period, speaker) },
      cell(period.promised, words.noSize),
      cell(period.reported, none),
      cell(period.accepted, period.reported ? words.notAccepted : none),
      cell(period.substituted, ''),
      { text: speaker.words.enums.standing[period.standing] },
    ]
    return { id: period.from, cells }
  })
}
