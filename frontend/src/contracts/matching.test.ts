import { expect, test } from 'vitest'
import { spelt } from './spelt'

test('a place is found however its å is written', () => {
  expect(spelt('Drift i Aarhus')).toContain(spelt('ÅRHUS'))
  expect(spelt('Aabenraa')).toBe(spelt('Åbenrå'))
})
