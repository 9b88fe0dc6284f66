import { expect, test } from 'vitest'
import { LONGEST_TEXT } from '../ui/sought'
import { readSought, writeSought } from './url'

test('what is searched for comes back from its address', () => {
  for (const sought of [{ text: 'rengøring skoler', kind: null }, { text: '"private leverandører"', kind: 'effekter' as const }]) {
    expect(readSought(writeSought(sought))).toEqual(sought)
  }
})

test('an address that makes no sense searches for nothing', () => {
  expect(readSought('?slags=<svg>')).toEqual({ text: '', kind: null })
  expect(readSought('?q=+++')).toEqual({ text: '', kind: null })
  expect(readSought(`?q=${'a'.repeat(10_000)}`).text).toHaveLength(LONGEST_TEXT)
})

test('the address of no search is empty, also where a kind was chosen', () => {
  expect(writeSought({ text: '  ', kind: 'cases' })).toBe('')
})
