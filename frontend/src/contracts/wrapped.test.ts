import { expect, test } from 'vitest'
import { wrapped } from './wrapped'

test('a text that has room stands on one line', () => {
  expect(wrapped('Tildelt 15. juni 2022', 30)).toEqual(['Tildelt 15. juni 2022'])
})

test('a longer one is broken between words, and nothing of it is lost', () => {
  const text = 'Udbud 1. marts 2022: Pris 40 % · Kvalitet 35 % · Socialt ansvar 25 %'
  const lines = wrapped(text, 24)
  expect(lines.every((line) => line.length <= 24)).toBe(true)
  expect(lines.join(' ')).toBe(text)
})

test('a day keeps its month, and a number its per cent', () => {
  expect(wrapped('mellem 1. januar og 31. december: 35 % · 40 %', 10)).toEqual(['mellem', '1. januar', 'og', '31. december:', '35 % ·', '40 %'])
})

test('a word that is longer than a line stands alone', () => {
  expect(wrapped('en arbejdsmarkedsuddannelse til', 10)).toEqual(['en', 'arbejdsmarkedsuddannelse', 'til'])
})
