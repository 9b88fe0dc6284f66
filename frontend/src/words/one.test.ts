import { expect, test } from 'vitest'
import { calculation as regnet } from './da/calculation'
import { decisions as beslutninger } from './da/decisions'
import { effects as effekter } from './da/effects'
import { register as registrering } from './da/register'
import { calculation } from './en/calculation'
import { decisions } from './en/decisions'
import { effects } from './en/effects'
import { handout } from './en/handout'
import { register } from './en/register'

test('one of something is said as one, in both languages', () => {
  expect(regnet.coverage('1', '1')).toBe('Regnet for 1 af 1 række.')
  expect(regnet.coverage('1', '12')).toBe('Regnet for 1 af 12 rækker.')
  expect(calculation.coverage('1', '1')).toBe('Computed for 1 of 1 row.')
  expect(beslutninger.decisions.coverage('1', '1')).toContain('1 af 1 kontrakt,')
  expect(decisions.decisions.coverage('0', '1')).toContain('0 of 1 contract that is still')
  expect(effekter.gapCount('1', '1')).toBe('mangler i 1 af 1 kontrakt')
  expect(effects.shownTitle('1', '40')).toBe('1 of 40 effects is only told, without a number')
  expect(handout.coverage('1', '1')).toMatch(/^1 of 1 effect has a number/)
  expect(registrering.review.notice('1')).toBe('Den kan siges op med 1 måneds varsel.')
  expect(register.review.lasts('1')).toBe('It lasts 1 month.')
})
