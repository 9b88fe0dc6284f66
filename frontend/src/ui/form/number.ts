import type { Code } from '../../words/format'

const SIGNS: Record<Code, { group: RegExp; point: string }> = {
  da: { group: /(\d)[. \u00a0](?=\d{3}(?:\D|$))/g, point: ',' },
  en: { group: /(\d)[, \u00a0](?=\d{3}(?:\D|$))/g, point: '.' },
}

/** A number as its language writes it (1.234,5), as the register takes it (1234.5); null where it is none. */
export function readNumber(typed: string, code: Code): string | null {
  const { group, point } = SIGNS[code]
  const plain = typed.trim().replace('−', '-').replace(group, '$1').replace(point, '.')
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? plain : null
}

/** The same where it is a whole number. */
export function readWhole(typed: string, code: Code): number | null {
  const number = Number(readNumber(typed, code) ?? NaN)
  return Number.isSafeInteger(number) ? number : null
}
