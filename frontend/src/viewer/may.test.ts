import { describe, expect, it } from 'vitest'
import { may } from './may'

const vejen = { code: '0575' }

describe('what somebody may', () => {
  it('is registering and changing for the procurement unit, but only for its own municipality', () => {
    const unit = { role: 'PROCUREMENT', municipality: vejen } as const
    expect(may(unit, 'contracts')).toBe(true)
    expect(may(unit, 'contracts', ['0101', '0575'])).toBe(true)
    expect(may(unit, 'contracts', ['0101'])).toBe(false)
    expect(may(unit, 'cases')).toBe(false)
  })

  it('is nothing for a unit that belongs nowhere', () => {
    expect(may({ role: 'PROCUREMENT', municipality: null }, 'contracts')).toBe(false)
    expect(may({ role: 'APPROVER', municipality: null }, 'approval')).toBe(false)
  })

  it('is all but approving for the administrator, whatever the municipality', () => {
    const administrator = { role: 'ADMINISTRATOR', municipality: null } as const
    expect(may(administrator, 'contracts', ['0575'])).toBe(true)
    expect(may(administrator, 'approval', ['0575'])).toBe(false)
  })

  it('is all but contracts for the analyst, and nothing for who only reads', () => {
    const analyst = { role: 'ANALYST', municipality: null } as const
    expect(may(analyst, 'contracts')).toBe(false)
    expect(may(analyst, 'effects', ['0575'])).toBe(true)
    expect(may({ role: 'READER', municipality: vejen }, 'calculations')).toBe(false)
  })
})
