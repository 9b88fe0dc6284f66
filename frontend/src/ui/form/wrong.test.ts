import { describe, expect, it } from 'vitest'
import { at, placed } from './wrong'

const FIELDS = ['title', 'term.ends', 'suppliers.*.name', 'awardCriteria', 'awardCriteria.*.weight']
const refusal = (...field: string[]) => ({
  __typename: 'InvalidInput' as const,
  code: 'INVALID_DATE' as const,
  field,
  localizedMessage: { da: 'Det er ikke en dato', en: 'that is not a date' },
})
const field = (...path: string[]) => placed([refusal('input', ...path)], FIELDS)[0]?.field

describe('a refusal', () => {
  it('is shown at the field it names, with its place in a list', () => {
    expect(field('term', 'ends')).toBe('term.ends')
    expect(field('suppliers', '1', 'name')).toBe('suppliers.1.name')
    expect(field('awardCriteria')).toBe('awardCriteria')
    expect(field('awardCriteria', '2', 'weight')).toBe('awardCriteria.2.weight')
  })

  it('is shown at the nearest field around what it names, and else only in the summary', () => {
    expect(field('awardCriteria', '2', 'name', 'da')).toBe('awardCriteria')
    expect(field('title', 'da')).toBe('title')
    expect(field('term', 'renewal')).toBeNull()
    expect(placed([{ ...refusal(), field: null }], FIELDS)[0]?.field).toBeNull()
  })

  it('is read in the language of the page, all of a field together', () => {
    const wrong = placed([refusal('input', 'title'), refusal('input', 'title')], FIELDS)
    expect(at(wrong, 'title', ({ da }) => da)).toBe('Det er ikke en dato. Det er ikke en dato')
    expect(at(wrong, 'term.ends', ({ da }) => da)).toBeNull()
  })
})
