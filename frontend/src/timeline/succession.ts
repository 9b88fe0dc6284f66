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
  const places = new Map(lines.map(({ key }, index) => [key, index]))
  return lines.flatMap((line, index) => {
    if (line.kind === 'group' || line.item.follows === null) return []
    const { key, item, top } = line
    const at = places.get(line.item.follows) ?? -1
    const before = lines[at]
    if (before?.kind !== 'item' || !before.item.bar || !item.bar) return []
    if (Math.max(index, at) < first || Math.min(index, at) >= last) return []
    const from = { x: x(before.item.bar.until), y: before.top + above + MIDDLE }
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
