import type { Told } from '../words/dates'
import { dayOf, isoOf } from './day'

const EDTF = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(~?)$/
const UNKNOWN = 'XXXX'
/** The seasons stand in the place of months: spring is 21, winter 24. */
const SPRING = 21

/** A date as the register writes it in columns: 2026, 2026-05, 2026-05-31, 2022-23, 2003~; null where there is none. */
export function readEdtf(text: string): Told | null {
  if (text === UNKNOWN) return { earliest: null, latest: null, precision: 'UNKNOWN', approximate: false }
  const match = EDTF.exec(text)
  if (!match) return null
  const [year, part, day] = [Number(match[1]), Number(match[2] ?? 0), match[3]]
  const approximate = match[4] === '~'
  const between = (precision: Told['precision'], first: number, until: number): Told => ({
    earliest: isoOf(dayOf(year, first, 1)),
    latest: isoOf(dayOf(year, until, 1) - 1),
    precision,
    approximate,
  })
  if (part === 0) return between('YEAR', 1, 13)
  if (part >= SPRING) return between('SEASON', (part - SPRING) * 3 + 3, (part - SPRING) * 3 + 6)
  if (day === undefined) return between('MONTH', part, part + 1)
  const iso = text.slice(0, 10)
  return { earliest: iso, latest: iso, precision: 'DAY', approximate }
}
