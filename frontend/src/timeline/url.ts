import { isoOf, readDay, type Day } from './day'
import { keyIn } from '../ui/keys'
import { readFilters, UNFILTERED, writeFilters, type Filters } from './filters'
import { readKnownOn } from './known'
import { isRange, type Range } from './scale'

/** What the rows stand together by; the first is the usual. */
export const GROUPINGS = { kommune: 'municipality', tema: 'theme', leverandoer: 'supplier', opgave: 'taskArea', ingen: 'none' } as const
export type Grouping = (typeof GROUPINGS)[keyof typeof GROUPINGS]
/** What they follow each other by; the first is the usual. */
export const ORDERS = { beslutning: 'decision', slut: 'end', start: 'start', navn: 'name', vaerdi: 'value' } as const
export type Order = (typeof ORDERS)[keyof typeof ORDERS]
/** How the contracts are shown; the first is the usual. */
export const FORMS_OF_VIEW = { tidslinje: 'timeline', tabel: 'table', kort: 'map' } as const
export type FormOfView = (typeof FORMS_OF_VIEW)[keyof typeof FORMS_OF_VIEW]

/** What the address says is shown. */
export interface View extends Filters {
  /** Null: the usual range around today. */
  range: Range | null
  as: FormOfView
  group: Grouping
  order: Order
  /** The register as it was known at the end of this day; null: now. */
  knownOn: Day | null
}

export const USUAL: View = { ...UNFILTERED, range: null, as: 'timeline', group: 'municipality', order: 'decision', knownOn: null }

/** Reads an address; whatever makes no sense in it falls back to the usual. */
export function readView(search: string, today: Day): View {
  const params = new URLSearchParams(search)
  const [group, order] = [keyIn(GROUPINGS, params.get('g') ?? ''), keyIn(ORDERS, params.get('sort') ?? '')]
  const form = keyIn(FORMS_OF_VIEW, params.get('v') ?? '')
  return {
    ...readFilters(params),
    range: readRange(params),
    as: form ? FORMS_OF_VIEW[form] : USUAL.as,
    group: group ? GROUPINGS[group] : USUAL.group,
    order: order ? ORDERS[order] : USUAL.order,
    knownOn: readKnownOn(params, today),
  }
}

/** The address of a view: only what differs from the usual stands in it. */
export function writeView(view: View): string {
  const params = new URLSearchParams()
  writeFilters(view, params)
  if (view.group !== USUAL.group) params.set('g', nameOf(GROUPINGS, view.group))
  if (view.order !== USUAL.order) params.set('sort', nameOf(ORDERS, view.order))
  if (view.as !== USUAL.as) params.set('v', nameOf(FORMS_OF_VIEW, view.as))
  if (view.knownOn !== null) params.set('somkendt', isoOf(view.knownOn))
  if (view.range) {
    params.set('fra', isoOf(view.range.from))
    params.set('til', isoOf(view.range.until))
  }
  const text = params.toString()
  return text ? `?${text}` : ''
}

const nameOf = (names: Record<string, string>, value: string) => Object.keys(names).find((name) => names[name] === value) ?? ''

function readRange(params: URLSearchParams): Range | null {
  const [from, until] = [readDay(params.get('fra') ?? ''), readDay(params.get('til') ?? '')]
  if (from === null || until === null) return null
  return isRange({ from, until }) ? { from, until } : null
}
