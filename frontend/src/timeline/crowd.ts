import type { Day } from './day'
import type { Bar } from './layout'
import type { Range } from './scale'

/** How many agreements run in a stretch of time: for certain, and perhaps. */
export interface Crowd {
  sure: number
  perhaps: number
}

/** Counts a range in stretches of equal length. */
export function crowdsOf(bars: Bar[], { from, until }: Range, stretches: number): Crowd[] {
  const sure = new Int32Array(stretches + 1)
  const perhaps = new Int32Array(stretches + 1)
  const at = (day: Day) => Math.max(0, Math.min(stretches, Math.round(((day - from) / (until - from)) * stretches)))
  for (const { pieces } of bars) {
    for (const { kind, from: begins, until: ends } of pieces) {
      const changes = kind === 'solid' || kind === 'used-option' ? sure : perhaps
      change(changes, at(begins), 1)
      change(changes, at(ends), -1)
    }
  }
  const crowd: Crowd = { sure: 0, perhaps: 0 }
  return Array.from({ length: stretches }, (_, index) => {
    crowd.sure += sure[index] ?? 0
    crowd.perhaps += perhaps[index] ?? 0
    return { ...crowd }
  })
}

function change(changes: Int32Array, index: number, by: number) {
  changes[index] = (changes[index] ?? 0) + by
}
