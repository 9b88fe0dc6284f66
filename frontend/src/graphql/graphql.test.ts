import { expect, test } from 'vitest'
import { textOf } from './graphql'
import { Decisions } from './decisions.graphql'
import { Story } from './story.graphql'

test('a document is sent with every fragment once, however often it is spread', () => {
  const text = textOf(Story)
  const defined = [...text.matchAll(/fragment (\w+) on/g)].map(([, name]) => name)
  expect(new Set(defined).size).toBe(defined.length)
  const spread = new Set([...text.matchAll(/\.\.\.(\w+)/g)].map(([, name]) => name))
  expect([...spread].filter((name) => !defined.includes(name))).toEqual([])
})

test('the operation stands first', () => {
  expect(textOf(Decisions).trim()).toMatch(/^query Decisions\(/)
})
