import type { Format } from '../words/format'
import { dateOf, type Day } from './day'
import type { Density, Scale, Tick } from './scale'

/** A year, a month or a day, as densely as the ticks stand. */
function nameOf(day: Day, density: Density, format: Format): string {
  const date = dateOf(day)
  if (density === 'year' || density === 'years' || (density !== 'day' && date.getUTCMonth() === 0)) return format.year(day)
  if (density === 'quarter') return format.quarter(day)
  if (density === 'month') return format.monthName(day)
  return date.getUTCDate() === 1 ? format.monthName(day) : String(date.getUTCDate())
}

/** The flag of a day, kept within the axis. */
export interface Flag {
  x: number
  width: number
}

export function flagAt(x: number, text: string, width: number): Flag {
  const own = text.length * 7 + 14
  return { x: Math.min(x, width - own), width: own }
}

/** What stands on the axis, and where. */
export interface Name {
  day: Day
  x: number
  text: string
}

/** The names that there is room for; the flag goes before a name. Where none tells the year, the first does. */
export function namesOf({ density, ticks }: { density: Density; ticks: Tick[] }, { width }: Scale, flag: Flag | null, format: Format): Name[] {
  const room = ticks.filter(({ x }) => x > 4 && x < width - 42 && !(flag && x + 40 > flag.x && x < flag.x + flag.width + 4))
  const names = room.map(({ day, x }) => ({ day, x, text: nameOf(day, density, format) }))
  const first = names[0]
  if (!first || names.some(({ day, text }) => text === format.year(day))) return names
  const whole = { ...first, text: density === 'day' ? format.short(first.day) : `${first.text} ${format.year(first.day)}` }
  const end = whole.x + whole.text.length * 8 + 10
  if (flag && end > flag.x && whole.x < flag.x) return names
  return [whole, ...names.slice(1).filter(({ x }) => x > end)]
}
