import type { Place } from '../../municipalities/steps'
import type { Format } from '../../words/format'
import type { Entry } from '../entry'
import type { MapWords } from './words'

type Placed = Pick<Entry, 'facets'>

/** How many of the contracts every municipality has; one of several municipalities counts in each of them. */
export function placesOf(entries: Placed[], municipalities: { code: string; name: string }[], words: MapWords, format: Pick<Format, 'number'>): Place[] {
  const counts = new Map<string, number>()
  for (const { facets } of entries) for (const { code } of facets.municipalities) counts.set(code, (counts.get(code) ?? 0) + 1)
  return municipalities.map(({ code, name }) => {
    const n = counts.get(code) ?? 0
    return { code, name, value: n, text: n === 0 ? words.nought : words.contracts(n, format.number(n)) }
  })
}

/** What the numbers of a map do not say by themselves: how many are nowhere on it, in several places, or made up. */
export const besidesOf = (entries: (Placed & { row: Pick<Entry['row'], 'illustrative'> })[]) => ({
  nowhere: entries.filter(({ facets }) => facets.municipalities.length === 0).length,
  several: entries.filter(({ facets }) => facets.municipalities.length > 1).length,
  illustrative: entries.filter(({ row }) => row.illustrative).length,
})
