import type { Order } from '../timeline/url'
import type { Entry } from './entry'
import type { Facets } from './facets'
import type { Speaker } from './sentence'

/** How two contracts follow each other: what is not known comes last, equals by title. */
export function orderOf(order: Order, speaker: Speaker): (a: Entry, b: Entry) => number {
  const { compare } = speaker.format
  const ranks = RANKS[order]
  return ({ facets: a }, { facets: b }) => {
    const [left, right] = [ranks(a), ranks(b)]
    for (const [index, rank] of left.entries()) {
      const other = right[index] ?? rank
      if (rank !== other) return rank < other ? -1 : 1
    }
    return compare(speaker.text(a.title), speaker.text(b.title))
  }
}

const RANKS: Record<Order, (facets: Facets) => number[]> = {
  decision: ({ pending }) => [pending?.earliest ?? Infinity, pending?.latest ?? Infinity],
  end: ({ ends }) => [ends?.latest ?? Infinity, ends?.earliest ?? Infinity],
  start: ({ starts }) => [starts?.earliest ?? Infinity, starts?.latest ?? Infinity],
  name: () => [],
  // The greatest first.
  value: ({ value }) => [value === null ? Infinity : -value],
}
