import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { documents } from './documents'

const root = join(import.meta.dirname, '../..')
const schema = buildSchema(readFileSync(join(root, 'schema.graphql'), 'utf8'))

test('every operation that is written is in the list, under the hash of its text', async () => {
  const folder = join(root, 'frontend/src/graphql')
  const sources = readdirSync(folder).filter((name) => name.endsWith('.graphql.ts')).map((name) => readFileSync(join(folder, name), 'utf8'))
  const written = sources.flatMap((source) => [...source.matchAll(/^\s*(?:query|mutation|subscription) (\w+)/gm)].map(([, name]) => name))
  const all = await documents()
  expect(all.map(({ name }) => name).sort()).toEqual(written.sort())
  for (const { id, text } of all) expect(id).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`)
})

test('every operation of the list is one that the register answers', async () => {
  for (const { name, text } of await documents()) expect(validate(schema, parse(text)), name).toEqual([])
})
