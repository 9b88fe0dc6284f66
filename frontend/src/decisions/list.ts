import { ask } from '../graphql/client'
import { Decisions } from '../graphql/decisions.graphql'
import { List } from '../graphql/list.svelte'
import { endOf, isoOf, type Day } from '../timeline/day'
import type { Asked } from './url'

/** What must be decided, seen from a day. */
export function decisions({ knownOn, municipality }: Asked, day: Day) {
  const asked = {
    on: isoOf(day),
    asOf: knownOn === null ? null : endOf(knownOn),
    filter: municipality === null ? null : { municipality: [municipality] },
  }
  return new List(async (after) => (await ask(Decisions, { ...asked, after })).decisions)
}
