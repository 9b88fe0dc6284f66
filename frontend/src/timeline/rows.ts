import type { Due } from './decision'
import type { Bar } from './layout'
import type { Moment, Standing } from './running'

/** What the timeline must know of a row; what it is about is told by whoever shows it. */
export interface Item {
  key: string
  bar: Bar | null
  state: Standing
  moments: Moment[]
  due: Due | null
  /** The key of the agreement that it follows in a chain. */
  follows: string | null
}

/** What a row says, in the words of the page. */
export interface Described {
  title: string
  lang: string | undefined
  sub: string
  /** Made up, to show how a contract is told. */
  illustrative: boolean
  sentence: string
  inside: string
  start: string
  end: string
  /** What the sign of a decision says, and what is written beside it. */
  due: string
  dueShort: string
  href: string
}

export interface ItemGroup<One extends Item> {
  key: string
  /** Empty where the rows stand under no heading. */
  name: string
  items: One[]
}

export type Line<One extends Item> =
  | { kind: 'group'; key: string; group: ItemGroup<One>; open: boolean; top: number; height: number }
  | { kind: 'item'; key: string; group: ItemGroup<One>; item: One; place: number; top: number; height: number }

export interface Heights {
  group: number
  item: number
}

export const groupKey = (key: string) => `gruppe:${key}`

/** All rows below each other; those of closed groups are left out. */
export function linesOf<One extends Item>(groups: ItemGroup<One>[], closed: ReadonlySet<string>, heights: Heights): Line<One>[] {
  const lines: Line<One>[] = []
  let top = 0
  const put = (line: Line<One>) => {
    lines.push(line)
    top += line.height
  }
  for (const group of groups) {
    const open = !group.name || !closed.has(group.key)
    if (group.name) put({ kind: 'group', key: groupKey(group.key), group, open, top, height: heights.group })
    if (!open) continue
    for (const [index, item] of group.items.entries()) {
      put({ kind: 'item', key: item.key, group, item, place: index + 1, top, height: heights.item })
    }
  }
  return lines
}

export const heightOf = (lines: Line<Item>[]): number => {
  const last = lines.at(-1)
  return last ? last.top + last.height : 0
}

/** The rows between two heights, as places in the list: from the first up to but not the last. */
export function windowOf(lines: Line<Item>[], from: number, until: number): [number, number] {
  const first = firstWhere(lines, ({ top, height }) => top + height > from)
  const last = firstWhere(lines, ({ top }) => top >= until)
  return [first, Math.max(first, last)]
}

function firstWhere(lines: Line<Item>[], holds: (line: Line<Item>) => boolean): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const line = lines[middle]
    if (line && holds(line)) high = middle
    else low = middle + 1
  }
  return low
}
