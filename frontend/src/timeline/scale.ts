import { addMonths, dateOf, dayOf, type Day } from './day'

/** The stretch of time that is shown. */
export interface Range {
  from: Day
  until: Day
}

/** Years: five, or as many more as it takes. */
export type Density = 'day' | 'month' | 'quarter' | 'year' | 'years'

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
const MONTH = 365.25 / 12
const MONTHS = { month: 1, quarter: 3, year: 12, years: 60 }
/** How many months from tick to tick. */
const STEPS = [...Object.values(MONTHS), 120, 300, 600]
/** The days that are named where a month is wide enough for them. */
const DAYS = [1, 8, 15, 22]

export function scaleOf(range: Range, width: number): Scale {
  const length = range.until - range.from
  return {
    range,
    width,
    x: (day) => ((day - range.from) / length) * width,
    day: (x) => range.from + (x / width) * length,
  }
}

/** The finest ticks that are at least so many pixels apart, and how dense they are. */
export function ticksOf(scale: Scale, apart: number): { density: Density; ticks: Tick[] } {
  const { range, width, x } = scale
  const month = (MONTH / (range.until - range.from)) * width
  const step = STEPS.find((months) => months * month >= apart) ?? STEPS.at(-1) ?? 1
  const fine = month >= DAYS.length * apart
  const days = fine ? daysIn(scale) : monthsIn(range, step)
  return { density: fine ? 'day' : densityOf(step), ticks: days.map((day) => ({ day, x: x(day) })) }
}

/** The range in which the ticks of a density stand close without touching, around the same middle. */
export function withDensity(range: Range, density: Exclude<Density, 'day'>, width: number, apart: number): Range {
  const middle = (range.from + range.until) / 2
  const half = (MONTH * MONTHS[density] * Math.max(2, Math.floor(width / apart))) / 2
  return kept({ from: middle - half, until: middle + half })
}

const densityOf = (months: number): Density => (months === 1 ? 'month' : months === 3 ? 'quarter' : months === 12 ? 'year' : 'years')

/** The first day of every so many months. */
function monthsIn({ from, until }: Range, step: number): Day[] {
  const first = dateOf(from)
  const years = Math.max(1, step / 12)
  let day = dayOf(Math.floor(first.getUTCFullYear() / years) * years, 1, 1)
  const days: Day[] = []
  for (; day <= until; day = addMonths(day, step)) if (day >= from) days.push(day)
  return days
}

/** Four days of every month, the first among them. */
const daysIn = ({ range }: Scale): Day[] =>
  monthsIn({ from: addMonths(range.from, -1), until: range.until }, 1).flatMap((first) => DAYS.map((day) => first + day - 1)).filter((day) => day >= range.from && day <= range.until)

/** Nearer by a factor below 1, farther above it; the day under the pointer stays where it is. */
export function zoomed(range: Range, factor: number, at: Day = (range.from + range.until) / 2): Range {
  const now = range.until - range.from
  const then = Math.min(LONGEST, Math.max(SHORTEST, now * factor))
  const from = at - ((at - range.from) / now) * then
  return kept({ from, until: from + then })
}

/** The days that two fingers took hold of stay below them. */
export function pinched(held: [Day, Day], fingers: [number, number], width: number): Range {
  const spread = Math.max(1, Math.abs(fingers[1] - fingers[0]))
  const length = Math.min(LONGEST, Math.max(SHORTEST, (Math.abs(held[1] - held[0]) / spread) * width))
  const from = (held[0] + held[1]) / 2 - ((fingers[0] + fingers[1]) / 2 / width) * length
  return kept({ from, until: from + length })
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

/** And on a small screen: one back and two ahead. */
export const usualWhenNarrow = (today: Day): Range => ({ from: addMonths(today, -12), until: addMonths(today, 24) })

/** What is far from the day, as a mistyped year is, does not shrink everything else to nothing. */
const FAR = 60 * 366

/** Everything there is, with some air. */
export function fitting(extents: Range[], today: Day): Range {
  const from = Math.max(today - FAR, Math.min(today, ...extents.map((extent) => extent.from)))
  const until = Math.min(today + FAR, Math.max(today, ...extents.map((extent) => extent.until)))
  const air = Math.max(180, (until - from) * 0.04)
  return kept({ from: from - air, until: until + air })
}

export const isRange = ({ from, until }: Range): boolean =>
  from >= FIRST && until <= LAST && until - from >= SHORTEST && until - from <= LONGEST
