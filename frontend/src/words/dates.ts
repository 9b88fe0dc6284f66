import type { ResultOf } from 'gql.tada'
import type { PartialDate } from '../graphql/portfolio.graphql'
import { dateOf, readDay, type Day } from '../timeline/day'
import type { Uncertain } from '../timeline/running'
import type { Format } from './format'
import type { Words } from './da'

export type Told = ResultOf<typeof PartialDate>

/** The words and the format of one language. */
export interface Tongue {
  words: Words
  format: Format
}

/** The first and the last day a date may be; null when nothing is known. */
export function uncertain(date: Told | null | undefined): Uncertain | null {
  const earliest = readDay(date?.earliest ?? '')
  // Most dates are days, and thousands are read at a time.
  const latest = date?.latest === date?.earliest ? earliest : readDay(date?.latest ?? '')
  if (!date || earliest === null || latest === null) return null
  return { earliest, latest, approximate: date.approximate }
}

/** A date as precisely as it is known: 31. maj 2026, maj 2026, efteråret 2022, 2026, ca. 2003, ukendt. */
export function time(date: Told | null | undefined, { words, format }: Tongue): string {
  const span = uncertain(date)
  if (!date || !span) return words.dates.unknown
  const text = bare(date.precision, span, words, format)
  return date.approximate ? words.dates.about(text) : text
}

/** The same, and that the day is unknown where it is. */
export function honestly(date: Told | null | undefined, tongue: Tongue): string {
  const text = time(date, tongue)
  return date && date.precision !== 'DAY' && date.precision !== 'UNKNOWN' ? `${text} (${tongue.words.dates.dayUnknown})` : text
}

/** On which day, as surely as it is known; only that it is unknown where nothing is told. */
export const dayTold = (date: Told | null | undefined, tongue: Tongue): string => (uncertain(date) ? honestly(date, tongue) : tongue.words.dates.dayUnknown)

function bare(precision: Told['precision'], { earliest, latest }: Uncertain, words: Words, format: Format): string {
  switch (precision) {
    case 'DAY':
      return format.day(earliest)
    case 'MONTH':
      return format.month(earliest)
    case 'SEASON':
      return `${words.dates.seasons[season(earliest, latest)] ?? ''} ${format.year(earliest)}`
    case 'YEAR':
      return format.year(earliest)
    case 'UNKNOWN':
      return words.dates.unknown
  }
}

/** Spring, summer, autumn, winter by the month in the middle. */
const season = (earliest: Day, latest: Day) => (Math.floor(dateOf((earliest + latest) / 2).getUTCMonth() / 3) + 3) % 4

/** Months in words, in whole years where they are. */
export function length(months: number, { words, format }: Tongue): string {
  const years = months / 12
  return Number.isInteger(years) ? words.dates.years(years, format.number(years)) : words.dates.months(months, format.number(months))
}
