import { expect, test } from 'vitest'
import { brief, first } from './told'

test('of many the first are shown, and the rest is counted', () => {
  expect(first(['a', 'b', 'c'], 2)).toEqual({ some: ['a', 'b'], left: 1 })
  expect(first(['a'], 2)).toEqual({ some: ['a'], left: 0 })
})

test('a long text is cut between words, a short one is left alone', () => {
  expect(brief('Leverandøren beskæftiger fire', 40)).toBe('Leverandøren beskæftiger fire')
  expect(brief('Leverandøren beskæftiger fire praktikanter', 30)).toBe('Leverandøren beskæftiger …')
})
