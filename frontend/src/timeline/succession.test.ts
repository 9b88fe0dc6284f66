import { expect, test } from 'vitest'
import { dayOf } from './day'
import type { Item, Line } from './rows'
import { scaleOf } from './scale'
import { pathOf, successionsOf } from './succession'

const SCALE = scaleOf({ from: dayOf(2020, 1, 1), until: dayOf(2030, 1, 1) }, 1000)

test('a contract that follows another is tied to its end', () => {
  const [link] = tied([row('a', 2021, 2023), row('b', 2024, 2026, 'a')])
  expect(link?.from).toEqual({ x: SCALE.x(dayOf(2023, 1, 1)), y: 15 })
  expect(link?.to).toEqual({ x: SCALE.x(dayOf(2024, 1, 1)), y: 65 })
})

test('what follows a contract that is not shown is tied to nothing', () => {
  expect(tied([row('b', 2024, 2026, 'a')])).toEqual([])
})

test('a link whose rows are both out of view is not drawn, one that passes through is', () => {
  const rows = [row('a', 2021, 2023), ...'cdefgh'.split('').map((key) => row(key, 2021, 2023)), row('b', 2024, 2026, 'a')]
  expect(tied(rows, [2, 5])).toHaveLength(1)
  expect(tied(rows.toReversed(), [2, 5])).toHaveLength(1)
  expect(tied([row('a', 2021, 2023), row('b', 2024, 2026, 'a'), row('c', 2021, 2023)], [2, 3])).toEqual([])
})

test('where the next begins before the last has ended the line goes back between the rows', () => {
  const [link] = tied([row('a', 2021, 2026), row('b', 2024, 2028, 'a')])
  expect(link && pathOf(link)).toMatch(/^M\S+ 15H\S+V43H\S+V65H\S+$/)
})

type Row = Line<Item> & { kind: 'item' }
const tied = (rows: Omit<Row, 'top'>[], shown: [number, number] = [0, rows.length]) =>
  successionsOf(rows.map((one, index) => ({ ...one, top: index * 50 })), shown, 0, SCALE)
function row(key: string, from: number, until: number, follows: string | null = null): Omit<Row, 'top'> {
  const bar = { pieces: [], flags: [], from: dayOf(from, 1, 1), until: dayOf(until, 1, 1) }
  const item: Item = { key, bar, state: 'running', moments: [], due: null, follows }
  return { kind: 'item', key, item, group: { key: 'g', name: 'G', items: [item] }, place: 1, height: 50 }
}
