import { describe, expect, it } from 'vitest'
import { readNumber, readWhole } from './number'

describe('a number as people write it', () => {
  it('has a comma in Danish and a point in English', () => {
    expect(['30', '33,5', '1.234,5', '1.234.567', '1 234', '-3'].map((text) => readNumber(text, 'da'))).toEqual(['30', '33.5', '1234.5', '1234567', '1234', '-3'])
    expect(['33.5', '1,234.5', '1,234,567'].map((text) => readNumber(text, 'en'))).toEqual(['33.5', '1234.5', '1234567'])
  })

  it('is refused where it is none', () => {
    expect(['', 'tredive', '30 %', '1,2,3', '3,', '1e5', '٣'].map((text) => readNumber(text, 'da'))).toEqual(Array(7).fill(null))
  })

  it('may have to be whole', () => {
    expect(readWhole('12', 'da')).toBe(12)
    expect(readWhole('12,5', 'da')).toBeNull()
    expect(readWhole('1.200', 'da')).toBe(1200)
  })
})
