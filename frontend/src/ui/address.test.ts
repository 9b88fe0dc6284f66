import { expect, test } from 'vitest'
import { isWebAddress } from './address'

test('only addresses of the web become links', () => {
  expect(isWebAddress('https://kl.dk/a')).toBe(true)
  expect(isWebAddress('javascript:alert(1)')).toBe(false)
  expect(isWebAddress(' data:text/html,x')).toBe(false)
  expect(isWebAddress(null)).toBe(false)
})
