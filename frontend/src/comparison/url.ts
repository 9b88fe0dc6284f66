import { isoOf, readDay, type Day } from '../timeline/day'

/** So many stories can be told apart on one axis. */
export const MOST = 4
const NAME = /^[a-z0-9-]{1,200}$/

/** What the address asks to compare: several contracts, or one at two dates. */
export interface Compared {
  slugs: string[]
  from: Day | null
  until: Day | null
}

/** Names that no contract can have, days that are none and days to come are left out. */
export function readCompared(search: string, today: Day): Compared {
  const params = new URLSearchParams(search)
  const slugs = [...new Set(params.getAll('kontrakt'))].filter((slug) => NAME.test(slug)).slice(0, MOST)
  const [from, until] = [past(params.get('fra'), today), past(params.get('til'), today)]
  return from !== null && until !== null && from > until ? { slugs, from: null, until: null } : { slugs, from, until }
}

export function writeCompared({ slugs, from, until }: Compared): string {
  const params = new URLSearchParams(slugs.map((slug) => ['kontrakt', slug]))
  // Two dates belong to one contract.
  if (from !== null && slugs.length === 1) params.set('fra', isoOf(from))
  if (until !== null && slugs.length === 1) params.set('til', isoOf(until))
  return `?${params}`
}

function past(text: string | null, today: Day): Day | null {
  const day = readDay(text ?? '')
  return day !== null && day <= today ? day : null
}
