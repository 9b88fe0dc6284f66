import { utcTicks } from 'd3-time'
import { addMonths, dateOf, dayOf, type Day } from './day'

/** The stretch of time that is shown. */
export interface Range {
  from: Day
  until: Day
}

export type Density = 'day' | 'month' | 'year'

export interface Tick {
  day: Day
  x: number
}

/** Days to pixels and back. */
export interface Scale {
  range: Range
  width: number
  x: (day: Day) => number
  day: (x: number) => Day
}

/** One step of zooming in. */
export const NEARER = 0.7
export const SHORTEST = 60
export const LONGEST = 150 * 366
/** Nothing is drawn outside these: a hostile address cannot ask for the year 9999. */
const FIRST = dayOf(1850, 1, 1)
const LAST = dayOf(2150, 1, 1)
const DAY_MS = 86_400_000
/** From here on only the years are named. */
const LONG = 4 * 366

export function scaleOf(range: Range, width: number): Scale {
  const length = range.until - range.from
  return {
    range,
    width,
    x: (day) => ((day - range.from) / length) * width,
    day: (x) => range.from + (x / width) * length,
  }
}

/** Ticks at least so many pixels apart, and how dense they are. */
export function ticksOf({ range, width, x }: Scale, apart: number): { density: Density; ticks: Tick[] } {
  const dates = utcTicks(dateOf(range.from), dateOf(range.until), Math.max(2, Math.floor(width / apart)))
  const days = wholeYearsWhenLong(range, dates.map((date) => date.getTime() / DAY_MS))
  const gap = (days[1] ?? Infinity) - (days[0] ?? 0)
  const density = gap >= 360 ? 'year' : gap >= 28 ? 'month' : 'day'
  return { density, ticks: days.map((day) => ({ day, x: x(day) })) }
}

/** A tick for every year rather than two a year that cannot be told apart. */
const wholeYearsWhenLong = (range: Range, days: Day[]): Day[] =>
  range.until - range.from > LONG ? days.filter((day) => dateOf(day).getUTCMonth() === 0) : days

/** Nearer by a factor below 1, farther above it; the day under the pointer stays where it is. */
export function zoomed(range: Range, factor: number, at: Day = (range.from + range.until) / 2): Range {
  const now = range.until - range.from
  const then = Math.min(LONGEST, Math.max(SHORTEST, now * factor))
  const from = at - ((at - range.from) / now) * then
  return kept({ from, until: from + then })
}

export const panned = (range: Range, days: number): Range => kept({ from: range.from + days, until: range.until + days })

export function centred(range: Range, day: Day): Range {
  const half = (range.until - range.from) / 2
  return kept({ from: day - half, until: day + half })
}

/** Whole days, within what can be drawn, as long as before. */
function kept({ from, until }: Range): Range {
  const length = Math.min(LONGEST, until - from)
  const start = Math.round(Math.min(Math.max(from, FIRST), LAST - length))
  return { from: start, until: Math.round(start + length) }
}

/** What a reader sees first: three years back and five ahead. */
export const usual = (today: Day): Range => ({ from: addMonths(today, -36), until: addMonths(today, 60) })

/** Everything there is, with some air. */
/** What is far from the day, as a mistyped year is, does not shrink everything else to nothing. */
const FAR = 60 * 366

export function fitting(extents: Range[], today: Day): Range {
  const from = Math.max(today - FAR, Math.min(today, ...extents.map((extent) => extent.from)))
  const until = Math.min(today + FAR, Math.max(today, ...extents.map((extent) => extent.until)))
  const air = Math.max(180, (until - from) * 0.04)
  return kept({ from: from - air, until: until + air })
}

export const isRange = ({ from, until }: Range): boolean =>
  from >= FIRST && until <= LAST && until - from >= SHORTEST && until - from <= LONGEST
