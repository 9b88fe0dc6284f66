import { expect, test } from 'vitest'
import { inTurns } from './turns'

test('of each one is made, in the same order, however many they are', async () => {
  const numbers = Array.from({ length: 1001 }, (_, index) => index)
  expect(await inTurns(numbers, (number) => number * 2)).toEqual(numbers.map((number) => number * 2))
  expect(await inTurns([], String)).toEqual([])
})

test('while many are made, others get their turn', async () => {
  let made = 0
  const making = inTurns(Array.from({ length: 1000 }), () => (made += 1))
  const before = await new Promise((done) => setTimeout(() => done(made)))
  expect(before).toBeLessThan(1000)
  await making
  expect(made).toBe(1000)
})
