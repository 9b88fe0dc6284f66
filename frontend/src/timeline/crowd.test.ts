import { expect, test } from 'vitest'
import { crowdsOf } from './crowd'
import type { Bar, PieceKind } from './layout'

test('what runs for certain and what runs perhaps are counted apart', () => {
  const crowds = crowdsOf([bar('solid', 0, 50), bar('solid', 20, 100), bar('unknown-end', 50, 70)], { from: 0, until: 100 }, 10)
  expect(crowds.map(({ sure }) => sure)).toEqual([1, 1, 2, 2, 2, 1, 1, 1, 1, 1])
  expect(crowds.map(({ perhaps }) => perhaps)).toEqual([0, 0, 0, 0, 0, 1, 1, 0, 0, 0])
})

test('one agreement with an uncertain end is one, not two, where its pieces meet', () => {
  const both: Bar = { ...bar('solid', 0, 50), pieces: [...bar('solid', 0, 50).pieces, ...bar('uncertain-end', 50, 100).pieces] }
  const crowds = crowdsOf([both], { from: 0, until: 100 }, 7)
  expect(crowds.every(({ sure, perhaps }) => sure + perhaps === 1)).toBe(true)
})

test('what reaches out of the range counts inside it', () => {
  expect(crowdsOf([bar('solid', -500, 500)], { from: 0, until: 100 }, 4).map(({ sure }) => sure)).toEqual([1, 1, 1, 1])
})

const bar = (kind: PieceKind, from: number, until: number): Bar => ({ pieces: [{ kind, from, until }], from, until, flags: [] })
