import { isoOf, readDay, type Day } from './day'
import { isRange, type Range } from './scale'

export const THEMES = {
  raaderum: 'EFFICIENT_OPERATIONS',
  tid: 'TIME_AND_WORKFORCE',
  groen: 'GREEN_TRANSITION',
  socialt: 'SOCIAL_RESPONSIBILITY',
  selvbestemmelse: 'SELF_DETERMINATION',
} as const
export type ThemeKey = keyof typeof THEMES

/** Stands for the contracts that name no municipality. */
export const NOWHERE = 'ingen'
const LONGEST_TEXT = 100

/** What the address says is shown. */
export interface View {
  /** Null: the usual range around today. */
  range: Range | null
  table: boolean
  text: string
  theme: ThemeKey | null
  /** A municipality's code, or NOWHERE. */
  municipality: string | null
  /** The register as it was known at the end of this day; null: now. */
  knownOn: Day | null
}

/** Reads an address; whatever makes no sense in it falls back to the usual. */
export function readView(search: string, today: Day): View {
  const params = new URLSearchParams(search)
  const theme = params.get('tema') ?? ''
  const municipality = params.get('kommune') ?? ''
  return {
    range: readRange(params),
    table: params.get('v') === 'tabel',
    text: (params.get('q') ?? '').trim().slice(0, LONGEST_TEXT),
    theme: isTheme(theme) ? theme : null,
    municipality: municipality === NOWHERE || /^\d{4}$/.test(municipality) ? municipality : null,
    knownOn: readKnownOn(params, today),
  }
}

/** The address of a view: only what differs from the usual stands in it. */
export function writeView(view: View): string {
  const params = new URLSearchParams()
  if (view.text) params.set('q', view.text)
  if (view.theme) params.set('tema', view.theme)
  if (view.municipality) params.set('kommune', view.municipality)
  if (view.table) params.set('v', 'tabel')
  if (view.knownOn !== null) params.set('somkendt', isoOf(view.knownOn))
  if (view.range) {
    params.set('fra', isoOf(view.range.from))
    params.set('til', isoOf(view.range.until))
  }
  const text = params.toString()
  return text ? `?${text}` : ''
}

/** The day as known on which a page is shown; days to come and days that are none are not. */
export function readKnownOn(params: URLSearchParams, today: Day): Day | null {
  const day = readDay(params.get('somkendt') ?? '')
  return day !== null && day < today ? day : null
}

function readRange(params: URLSearchParams): Range | null {
  const [from, until] = [readDay(params.get('fra') ?? ''), readDay(params.get('til') ?? '')]
  if (from === null || until === null) return null
  return isRange({ from, until }) ? { from, until } : null
}

const isTheme = (text: string): text is ThemeKey => Object.hasOwn(THEMES, text)
