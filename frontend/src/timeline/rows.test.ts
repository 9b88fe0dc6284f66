import { expect, test } from 'vitest'
import { heightOf, linesOf, windowOf, type Item, type ItemGroup } from './rows'

const HEIGHTS = { group: 36, item: 50 }

test('every contract is a row below its group, and none is lost', () => {
  const lines = linesOf(groups(3, 4), new Set(), HEIGHTS)
  expect(lines).toHaveLength(3 + 12)
  expect(lines.filter(({ kind }) => kind === 'item')).toHaveLength(12)
  expect(heightOf(lines)).toBe(3 * 36 + 12 * 50)
})

test('a closed group is one row', () => {
  expect(linesOf(groups(3, 4), new Set(['g1']), HEIGHTS)).toHaveLength(3 + 8)
})

test('rows without a heading stand alone, and nothing closes them', () => {
  const [first] = groups(1, 4)
  const lines = linesOf([{ key: '', name: '', items: first?.items ?? [] }], new Set(['']), HEIGHTS)
  expect(lines.map(({ kind }) => kind)).toEqual(['item', 'item', 'item', 'item'])
})

test('only the rows in view are in the window', () => {
  const lines = linesOf(groups(100, 50), new Set(), HEIGHTS)
  const [first, last] = windowOf(lines, 10_000, 10_900)
  expect(last - first).toBeLessThan(25)
  expect(lines[first]?.top).toBeLessThanOrEqual(10_000)
  expect((lines[last]?.top ?? 0) >= 10_900).toBe(true)
})

test('a window past the end is empty, before the beginning too', () => {
  const lines = linesOf(groups(1, 2), new Set(), HEIGHTS)
  expect(windowOf(lines, 5000, 6000)).toEqual([3, 3])
  expect(windowOf(lines, -500, -100)).toEqual([0, 0])
})

const groups = (count: number, each: number): ItemGroup<Item>[] =>
  Array.from({ length: count }, (_, g) => ({
    key: `g${g}`,
    name: `Kommune ${g}`,
    items: Array.from({ length: each }, (__, i) => ({ key: `${g}-${i}`, bar: null, state: 'running', moments: [], due: null, follows: null })),
  }))
