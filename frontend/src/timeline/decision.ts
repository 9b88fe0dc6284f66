import type { Day } from './day'
import type { Painting } from './paint'
import type { Scale } from './scale'

/** Until when something must be decided: some day between two. */
export interface Due {
  earliest: Day
  latest: Day
  /** Whether that is over: surely, in the worst case, or not. */
  passed: 'yes' | 'perhaps' | 'no'
}

/** How the register says whether it is over. */
export const PASSED = { YES: 'yes', POSSIBLY: 'perhaps', NO: 'no' } as const

/** Where the sign of a decision stands below the bar, and its window where the day is not known. */
export interface DueMark {
  x: number
  window: { x: number; width: number } | null
  passed: Due['passed']
  /** Written beside it where there is room. */
  text: { x: number; text: string } | null
}

const LETTER = 6.1
const SIGN = 10

/** The sign stands on the first day that may be the last one; null where it is out of view. */
export function dueMark(due: Due, text: string, below: Painting['below'], { x, width }: Scale): DueMark | null {
  const [from, until] = [x(due.earliest), x(due.latest + 1)]
  if (until < 0 || from > width) return null
  const left = Math.min(Math.max(from, SIGN / 2), width - SIGN / 2)
  const window = until - from > SIGN ? { x: Math.max(from, 0), width: Math.min(until, width) - Math.max(from, 0) } : null
  return { x: left, window, passed: due.passed, text: textBeside(left, text, below, width) }
}

/** Right of the sign, else left of it, where nothing else is written. */
function textBeside(at: number, text: string, below: Painting['below'], width: number): DueMark['text'] {
  const long = text.length * LETTER
  const written = below.map(({ x, text: other, anchor }) => {
    const length = other.length * LETTER
    return anchor === 'start' ? { from: x, until: x + length } : { from: x - length, until: x }
  })
  const free = (from: number) => from >= 0 && from + long <= width && written.every((one) => one.until + SIGN < from || one.from - SIGN > from + long)
  const place = [at - SIGN / 2, at + SIGN / 2 - long].find(free)
  return text && place !== undefined ? { x: place, text } : null
}
