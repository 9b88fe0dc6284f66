import { buildSchema, parse, validate } from 'graphql'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { partOf } from './parts'
import { questions, read } from './questions'

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../schema.graphql'), 'utf8'))

test('there are thirty questions, from A1 to C10', () => {
  const names = ['A', 'B', 'C'].flatMap((group) => Array.from({ length: 10 }, (_, index) => `${group}${index + 1}`))
  expect(questions.map(({ name }) => name)).toEqual(names)
})

test('every document is one the schema can answer', () => {
  for (const { name, document } of questions.flatMap((question) => [question, ...question.commands])) {
    expect({ name, errors: validate(schema, parse(document)).map(({ message }) => message) }).toEqual({ name, errors: [] })
  }
})

test('every question is put and explained in both languages', () => {
  for (const { asks, shows } of questions) for (const text of [asks.da, asks.en, shows.da, shows.en]) expect(text).toMatch(/\.$|\?$/)
})

test('only what asks is run', () => {
  expect(questions.filter(({ reads }) => !reads).map(({ name }) => name)).toEqual(['A3'])
  expect(questions.flatMap(({ commands }) => commands.map(({ name }) => name))).toEqual(['A8Correct', 'A9Request', 'A9Receive', 'A9Judge'])
})

test('the first lines of a file are about it, and the rest is the document', () => {
  expect(read('# Et\n# One\nquery A1 {\n  # inside\n  log { position }\n}\n')).toEqual({ about: ['Et', 'One'], document: 'query A1 {\n  # inside\n  log { position }\n}' })
})

test('an answer is read as values, texts, lists and named parts', () => {
  expect(partOf(null)).toEqual({ kind: 'nothing' })
  expect(partOf(false)).toEqual({ kind: 'truth', truth: false })
  expect(partOf(12)).toEqual({ kind: 'value', value: '12' })
  expect(partOf({ da: 'Vask', en: 'Laundry' })).toEqual({ kind: 'text', text: { da: 'Vask', en: 'Laundry' } })
  expect(partOf({ da: 'Vask' })).toEqual({ kind: 'text', text: { da: 'Vask', en: null } })
  expect(partOf([1])).toEqual({ kind: 'list', items: [1] })
  expect(partOf({ amount: '1', currency: 'DKK' })).toEqual({ kind: 'parts', parts: [['amount', '1'], ['currency', 'DKK']] })
})

test('a name around one value is left out, around more it is kept', () => {
  expect(partOf({ edtf: '2026' })).toEqual({ kind: 'value', value: '2026' })
  expect(partOf({ totalCount: null })).toEqual({ kind: 'nothing' })
  expect(partOf({ nodes: [1] })).toEqual({ kind: 'parts', parts: [['nodes', [1]]] })
})
