import { expect, test } from 'vitest'
import { readChosen, writeChosen } from './url'

test('what is chosen comes back from its address', () => {
  for (const chosen of [{ text: '', theme: null }, { text: 'rengøring', theme: 'socialt' as const }]) expect(readChosen(writeChosen(chosen))).toEqual(chosen)
})

test('an address that makes no sense shows all', () => {
  expect(readChosen('?tema=<svg>&q=')).toEqual({ text: '', theme: null })
  expect(readChosen('?tema=constructor').theme).toBeNull()
  expect(readChosen(`?q=${'x'.repeat(10_000)}`).text).toHaveLength(100)
})
