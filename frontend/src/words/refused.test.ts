import { expect, test } from 'vitest'
import { da } from './da'
import { en } from './en'

test.each(['TIMEOUT', 'RATE_LIMITED', 'INTERNAL_SERVER_ERROR'])('what can be tried again is said without its code: %s', (code) => {
  for (const { remote } of [da, en]) expect(remote.refused(code)).not.toContain(code)
  expect(da.remote.refused(code)).toMatch(/Prøv igen/)
  expect(en.remote.refused(code)).toMatch(/Try again/)
})

test('a refusal that has no sentence of its own is told with its code', () => {
  for (const { remote } of [da, en]) expect(remote.refused('PERSISTED_DOCUMENT_NOT_FOUND')).toContain('PERSISTED_DOCUMENT_NOT_FOUND')
})
