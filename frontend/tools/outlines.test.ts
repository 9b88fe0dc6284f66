import address from 'virtual:outlines'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const outlines: Record<string, string> = await (await fetch(address)).json()

test('every municipality has an outline, and all of them are few bytes on the wire', () => {
  expect(Object.keys(outlines)).toHaveLength(98)
  expect(Object.keys(outlines).every((code) => /^0\d{3}$/.test(code))).toBe(true)
  expect(gzipSync(JSON.stringify(outlines), { level: 9 }).length).toBeLessThan(14_000)
})

test('an outline is a path that is closed', () => {
  for (const path of Object.values(outlines)) expect(path).toMatch(/^(M\d+ \d+l[-\d ]+z)+$/)
})
