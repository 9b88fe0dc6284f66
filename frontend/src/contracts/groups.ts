import { NOWHERE } from '../timeline/filters'
import type { Grouping, Order } from '../timeline/url'
import type { Entry } from './entry'
import type { Facets } from './facets'
import { orderOf } from './order'
import { municipalitiesOf, type Speaker } from './sentence'

/** The contracts of one municipality, or of those that buy together; or of one theme, supplier or task area. */
export interface Group {
  key: string
  /** Empty where nothing stands together. */
  name: string
  entries: Entry[]
}

/** What the group of those is called that name none. */
export type Without = Record<Exclude<Grouping, 'municipality' | 'none'>, string>

/** By name as the language sorts, without one last; inside a group in the order that is asked for. */
export function grouped(entries: Entry[], group: Grouping, order: Order, speaker: Speaker, without: Without): Group[] {
  const groups = new Map<string, Group>()
  for (const entry of entries) {
    const { key, name } = groupOf(entry.facets, group, speaker, without)
    const found = groups.get(key)
    if (found) found.entries.push(entry)
    else groups.set(key, { key, name: name(), entries: [entry] })
  }
  const { compare } = speaker.format
  const sorted = [...groups.values()].toSorted((a, b) => last(a) - last(b) || compare(a.name, b.name))
  const rank = orderOf(order, speaker)
  for (const one of sorted) one.entries.sort(rank)
  return sorted
}

const last = ({ key }: Group) => (key === NOWHERE ? 1 : 0)

/** A group is named once, not for each that stands in it. */
function groupOf(facets: Facets, group: Grouping, speaker: Speaker, without: Without): { key: string; name: () => string } {
  const { format, words } = speaker
  const told = (keys: string[], name: () => string, none: string) => (keys.length > 0 ? { key: keys.join('+'), name } : { key: NOWHERE, name: () => none })
  switch (group) {
    case 'municipality':
      return { key: facets.municipalities.map(({ code }) => code).join('+') || NOWHERE, name: () => municipalitiesOf(facets, speaker) }
    case 'theme':
      return told(facets.themes, () => format.and(facets.themes.map((theme) => words.enums.theme[theme])), without.theme)
    case 'supplier':
      return told(facets.suppliers.map(({ id }) => id), () => format.and(facets.suppliers.map(({ name }) => name)), without.supplier)
    case 'taskArea':
      return told(facets.taskArea ? [facets.taskArea.key] : [], () => (facets.taskArea ? speaker.text(facets.taskArea.name) : ''), without.taskArea)
    case 'none':
      return { key: '', name: () => '' }
  }
}

/** The rows as they stand, with what is known of them now: nothing moves under the reader. */
export function kept(standing: Group[], entries: Entry[]): Group[] {
  const now = new Map(entries.map((entry) => [entry.row.id, entry]))
  return standing
    .map((group) => ({ ...group, entries: group.entries.flatMap(({ row }) => now.get(row.id) ?? []) }))
    .filter((group) => group.entries.length > 0)
}

/** Whether two arrangements show the same contracts in the same places. */
export const sameOrder = (one: Group[], other: Group[]): boolean => same(one, other, (a, b) => a.key === b.key && same(a.entries, b.entries, (left, right) => left.row.id === right.row.id))

const same = <One>(one: One[], other: One[], alike: (a: One, b: One) => boolean): boolean =>
  one === other || (one.length === other.length && one.every((a, place) => other[place] !== undefined && alike(a, other[place])))
