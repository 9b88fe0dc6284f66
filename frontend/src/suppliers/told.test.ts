import { expect, test } from 'vitest'
import type { ContractStatus } from '../graphql/graphql'
import { da } from '../words/da'
import { suppliers } from '../words/da/suppliers'
import { formatOf } from '../words/format'
import { byState, placesOf } from './told'

const danish = { words: da, format: formatOf('da') }

test('what runs comes first, what has ended last, and what may be both stands by itself', () => {
  const groups = byState([contract('EXPIRED'), contract('ACTIVE', 'EXPIRED'), contract('ACTIVE')])
  expect(groups.map(({ state, contracts }) => [state, contracts.length])).toEqual([
    ['running', 1],
    ['either', 1],
    ['ended', 1],
  ])
})

test('a municipality of several contracts is named once', () => {
  expect(placesOf(listed(2, ['Aarhus'], ['Aarhus', 'Vejen']), suppliers, danish)).toBe('Aarhus og Vejen')
})

test('more contracts than are seen may lie in more municipalities, and none may be named', () => {
  expect(placesOf(listed(9, ['Aarhus']), suppliers, danish)).toBe('Aarhus og flere')
  expect(placesOf(listed(1, []), suppliers, danish)).toBe('ingen kommune nævnt i kilden')
})

const contract = (...possible: ContractStatus[]) => ({ status: { possible } })
const listed = (totalCount: number, ...places: string[][]) => ({
  contracts: { totalCount, nodes: places.map((names, index) => ({ id: String(index), municipalities: names.map((name) => ({ name })) })) },
})
