import { expect, it } from 'vitest'
import { backTo } from './back'

const to = (address: string) => backTo(`?tilbage=${encodeURIComponent(address)}`)

it('leads back to where somebody came from, and to no other site', () => {
  expect(to('/registrer?trin=3')).toBe('/registrer?trin=3')
  expect(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '/\t/evil.example', ''].map(to)).toEqual(Array(6).fill(null))
  expect(backTo('')).toBeNull()
})
