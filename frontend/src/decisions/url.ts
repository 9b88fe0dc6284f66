import { isoOf, readDay, type Day } from '../timeline/day'
import { readKnownOn } from '../timeline/known'

/** What the address of the decisions says is shown. */
export interface Asked {
  /** The day they are seen from; null: today, or the day as known on. */
  on: Day | null
  /** The register as it was known at the end of this day; null: now. */
  knownOn: Day | null
  /** A municipality's code. */
  municipality: string | null
}

/** Reads an address; whatever makes no sense in it falls back to the usual. */
export function readAsked(search: string, today: Day): Asked {
  const params = new URLSearchParams(search)
  const municipality = params.get('kommune') ?? ''
  return {
    on: readSeenFrom(params.get('on') ?? ''),
    knownOn: readKnownOn(params, today),
    municipality: /^\d{4}$/.test(municipality) ? municipality : null,
  }
}

/** The address: only what differs from the usual stands in it. */
export function writeAsked({ on, knownOn, municipality }: Asked): string {
  const params = new URLSearchParams()
  if (on !== null) params.set('on', isoOf(on))
  if (municipality !== null) params.set('kommune', municipality)
  if (knownOn !== null) params.set('somkendt', isoOf(knownOn))
  const text = params.toString()
  return text ? `?${text}` : ''
}

const [FIRST, LAST] = [readDay('1900-01-01') ?? 0, readDay('2199-12-31') ?? 0]

/** A day that contracts may be seen from; the year 9999 is a mistake. */
export function readSeenFrom(iso: string): Day | null {
  const day = readDay(iso)
  return day !== null && day >= FIRST && day <= LAST ? day : null
}
