/** A calendar day as the number of days since 1 January 1970: cheap to compare, to add and to draw. */
export type Day = number

const MS = 86_400_000
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day of an ISO date; null when there is no such day in the calendar. */
export function readDay(iso: string): Day | null {
  const match = ISO.exec(iso)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const found = dayOf(year, month, day)
  const date = dateOf(found)
  return date.getUTCFullYear() === year && date.getUTCMonth() + 1 === month && date.getUTCDate() === day ? found : null
}

export const dayOf = (year: number, month: number, day: number): Day => Date.UTC(year, month - 1, day) / MS

export const isoOf = (day: Day): string => dateOf(day).toISOString().slice(0, 10)

/** Midnight UTC of the day, for Intl formatters that speak UTC. */
export const dateOf = (day: Day): Date => new Date(Math.round(day) * MS)

export const yearOf = (day: Day): number => dateOf(day).getUTCFullYear()

/** The same day of the month that many months on, or the last day of that month. */
export function addMonths(day: Day, months: number): Day {
  const date = dateOf(day)
  const first = dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1 + months, 1)
  const length = dayOf(date.getUTCFullYear(), date.getUTCMonth() + 2 + months, 1) - first
  return first + Math.min(date.getUTCDate(), length) - 1
}

/** The day it is where the reader sits. */
export function today(): Day {
  const now = new Date()
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())
}

/** The day of an instant where the reader sits. */
export function dayOfInstant(instant: string): Day {
  const at = new Date(instant)
  return dayOf(at.getFullYear(), at.getMonth() + 1, at.getDate())
}

/** The last instant of a day where the reader sits: what was known at the end of it. */
export function endOf(day: Day): string {
  const date = dateOf(day)
  const next = new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + 1)
  return new Date(next.getTime() - 1).toISOString()
}
