import type { Day } from '../timeline/day'
import { PASSED, type Due } from '../timeline/decision'
import type { Standing, State } from '../timeline/running'
import { wordsOf } from '../timeline/words'
import type { Pending } from './facets'
import { mayBeWithin } from './matching'
import type { Listener } from './options'

const SOON = 12

/** What the bar's colour says: what runs and must be decided within a year stands out. */
export const standingOf = (state: State, pending: Pending | null, day: Day): Standing => (state === 'running' && mayBeWithin(pending, SOON, day) ? 'soon' : state)

export const dueOf = (pending: Pending | null): Due | null =>
  pending && { earliest: pending.earliest, latest: pending.latest, passed: PASSED[pending.overdue] }

/** Until when something must be decided, in words: beslutning senest 31. maj 2026, overskredet. */
export function dueInWords(pending: Pending | null, { code, format }: Listener): string {
  if (!pending) return ''
  const words = wordsOf(code).due
  const { earliest, latest, overdue } = pending
  const when = earliest === latest ? words.by(format.day(latest)) : words.between(format.day(earliest), format.day(latest))
  return [when, overdueInWords(overdue, code)].filter(Boolean).join(', ')
}

export function overdueInWords(overdue: Pending['overdue'], code: Listener['code']): string {
  const words = wordsOf(code).due
  return { YES: words.overdue, POSSIBLY: words.perhaps, NO: '' }[overdue]
}
