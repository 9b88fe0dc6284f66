import type { Told } from '../../words/dates'
import { addMonths, dayOf, isoOf, readDay, type Day } from '../../timeline/day'

/** A date as the register takes it, and what it says. */
export interface Read extends Told {
  edtf: string
}

const ABOUT = /^(?:ca\.?|cirka|about|circa|c\.)\s+/
const UNKNOWN = /^(?:dato |date )?(?:ukendt|unknown)$|^xxxx$/
const SEASONS = [/^forår(?:et)?$|^spring$/, /^sommer(?:en)?$|^summer$/, /^efterår(?:et)?$|^autumn$|^fall$/, /^vinter(?:en)?$|^winter$/]
const MONTHS = [
  /^jan(?:\.|uary?)?$/,
  /^feb(?:\.|ruary?)?$/,
  /^mar(?:\.|ts|ch)?$/,
  /^apr(?:\.|il)?$/,
  /^ma[jy]$/,
  /^june?$|^juni$|^jun\.$/,
  /^jul(?:\.|[iy])?$/,
  /^aug(?:\.|ust)?$/,
  /^sep(?:t?\.|tember)?$/,
  /^o[kc]t(?:\.|ober)?$/,
  /^nov(?:\.|ember)?$/,
  /^de[cs](?:\.|ember)?$/,
]

type Bare = Omit<Read, 'approximate'>

/** What a person means by a date; null where the calendar has none like it. */
export function readDate(typed: string): Read | null {
  const text = typed.toLowerCase().trim().replace(/\s+/g, ' ')
  if (UNKNOWN.test(text)) return { edtf: 'XXXX', earliest: null, latest: null, precision: 'UNKNOWN', approximate: false }
  const exact = text.replace(ABOUT, '').replace(/~$/, '')
  const approximate = exact !== text
  const bare = year(exact) ?? seasonInNumbers(exact) ?? month(exact) ?? day(exact) ?? inWords(exact)
  return bare && { ...bare, edtf: bare.edtf + (approximate ? '~' : ''), approximate }
}

function year(text: string): Bare | null {
  return /^\d{4}$/.test(text) ? span(text, 'YEAR', dayOf(Number(text), 1, 1), 12) : null
}

function seasonInNumbers(text: string): Bare | null {
  const [, when = '', season = ''] = /^(\d{4})-2([1-4])$/.exec(text) ?? []
  return when ? seasonOf(Number(season) - 1, when) : null
}

/** 2026-05 and 5.2026 */
function month(text: string): Bare | null {
  const [, before, after = ''] = /^(\d{4})-(\d{2})$/.exec(text) ?? []
  const [, first = '', second] = /^(\d{1,2})[./-](\d{4})$/.exec(text) ?? []
  return monthOf(Number(after || first), before ?? second)
}

/** 2026-05-31, 31.5.2026, 31/5/2026, 31/5 2026 and 31-5-2026 */
function day(text: string): Bare | null {
  const [, first = '', second = '', when] = /^(\d{1,2})[./-] ?(\d{1,2})(?:[./-] ?| )(\d{4})$/.exec(text) ?? []
  return dayNamed(when ? iso(when, second, first) : text)
}

/** maj 2026, 31. maj 2026, efterår 2022 and vinter 2022/23 */
function inWords(text: string): Bare | null {
  const [, first, name = '', when = '', next] = /^(?:(\d{1,2})\.? )?(\p{L}+\.?) (\d{4})(?:\/(\d{2}|\d{4}))?$/u.exec(text) ?? []
  const found = MONTHS.findIndex((one) => one.test(name)) + 1
  const season = SEASONS.findIndex((one) => one.test(name))
  if (first !== undefined) return found > 0 && next === undefined ? dayNamed(iso(when, String(found), first)) : null
  if (season >= 0 && (next === undefined || (season === 3 && String(Number(when) + 1).endsWith(next)))) return seasonOf(season, when)
  return next === undefined ? monthOf(found, when) : null
}

const iso = (when: string, at: string, on: string) => `${when}-${at.padStart(2, '0')}-${on.padStart(2, '0')}`

function dayNamed(text: string): Bare | null {
  const found = readDay(text)
  return found === null ? null : { edtf: text, earliest: text, latest: text, precision: 'DAY' }
}

function monthOf(number: number, when: string | undefined): Bare | null {
  if (!when || number < 1 || number > 12) return null
  return span(`${when}-${String(number).padStart(2, '0')}`, 'MONTH', dayOf(Number(when), number, 1), 1)
}

/** Spring is 21 and begins in March; winter ends in the following year. */
const seasonOf = (season: number, when: string) => span(`${when}-${21 + season}`, 'SEASON', dayOf(Number(when), 3 + 3 * season, 1), 3)

function span(edtf: string, precision: Told['precision'], first: Day, months: number): Bare {
  return { edtf, precision, earliest: isoOf(first), latest: isoOf(addMonths(first, months) - 1) }
}
