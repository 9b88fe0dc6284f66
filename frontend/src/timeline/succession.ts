import type { Item, Line } from './rows'
import type { Scale } from './scale'

/** From the end of an agreement to the start of the one that follows it. */
export interface Succession {
  key: string
  from: { x: number; y: number }
  to: { x: number; y: number }
}

/** The middle of a bar in its row. */
const MIDDLE = 15

/** The links of all chains of which both ends stand in rows and something is in view. */
export function successionsOf(lines: Line<Item>[], [first, last]: [number, number], above: number, { x, width }: Scale): Succession[] {
  const rows = new Map(lines.flatMap((line, index) => (line.kind === 'item' ? [[line.key, { line, index }] as const] : [])))
  return [...rows.values()].flatMap(({ line: { key, item, top }, index }) => {
    const before = item.follows === null ? undefined : rows.get(item.follows)
    if (!before?.line.item.bar || !item.bar) return []
    if (Math.max(index, before.index) < first || Math.min(index, before.index) >= last) return []
    const from = { x: x(before.line.item.bar.until), y: before.line.top + above + MIDDLE }
    const to = { x: x(item.bar.from), y: top + above + MIDDLE }
    return Math.max(from.x, to.x) < 0 || Math.min(from.x, to.x) > width ? [] : [{ key, from, to }]
  })
}

/** Down or up between the rows, with a step where the next begins before the last has ended. */
export function pathOf({ from, to }: Succession): string {
  const out = from.x + 8
  const into = to.x - 8
  if (into >= out) return `M${from.x} ${from.y}H${(out + into) / 2}V${to.y}H${to.x}`
  const between = to.y > from.y ? to.y - 22 : to.y + 22
  return `M${from.x} ${from.y}H${out}V${between}H${into}V${to.y}H${to.x}`
}
