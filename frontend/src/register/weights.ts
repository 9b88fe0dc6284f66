import { readNumber } from '../ui/form/number'
import type { Code } from '../words/format'
import type { CriterionDraft } from './draft'

interface Weights {
  parts: { name: string; size: number }[]
  sum: number
  /** What lacks to 100; less than nothing is too much. */
  lacking: number
}

/** What the weights make together so far; a weight that is none yet counts nothing. */
export function weighed(criteria: CriterionDraft[], code: Code): Weights {
  const parts = criteria.map(({ name, weight }) => ({ name: name.trim(), size: Math.max(0, Number(readNumber(weight, code) ?? 0)) })).filter(({ size }) => size > 0)
  // Thirds are written with few decimals, and binary ones do not add up.
  const sum = Number(parts.reduce((total, { size }) => total + size, 0).toFixed(6))
  return { parts, sum, lacking: Number((100 - sum).toFixed(6)) }
}
