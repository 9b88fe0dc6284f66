import { readDay } from '../timeline/day'
import type { Tongue } from '../words/dates'
import type { Speaker } from './sentence'
import type { ClauseData, PeriodData } from './story.svelte'
import { quantity } from './told'
import '../words/of/ledger'

/** What was promised, and per what; null where no number was set. */
export function promiseOf({ promised, per }: Pick<ClauseData, 'promised' | 'per'>, speaker: Speaker): string | null {
  return promised ? [quantity(promised, speaker), per && speaker.words.enums.per[per]].filter(Boolean).join(' ') : null
}

/** Whole days, both included, in words. */
export function daysInWords({ from, until }: { from: string; until: string }, { words, format }: Tongue): string {
  const [first, last] = [readDay(from), readDay(until)]
  if (first === null || last === null) return words.dates.unknown
  return words.dates.between(format.short(first), format.short(last))
}

/** The sizes of a period under their names; those that nobody told are left out, but never the promise. */
export function sizesOf(period: PeriodData, speaker: Speaker): { name: string; value: string }[] {
  const words = speaker.words.ledger
  const sizes = [
    { name: words.promised, size: period.promised },
    { name: words.reported, size: period.reported },
    { name: words.accepted, size: period.accepted },
    { name: words.substituted, size: period.substituted },
    { name: words.missing, size: period.missing },
  ]
  return sizes.flatMap(({ name, size }) => (size || name === words.promised ? [{ name, value: size ? quantity(size, speaker) : words.none }] : []))
}
