import type { Text } from '../words/language.svelte'

/** A part of an answer as it is read: a value, a text in two languages, a list, or parts with names. */
export type Part =
  | { kind: 'nothing' }
  | { kind: 'truth'; truth: boolean }
  | { kind: 'value'; value: string }
  | { kind: 'text'; text: Text }
  | { kind: 'list'; items: unknown[] }
  | { kind: 'parts'; parts: [name: string, value: unknown][] }

export function partOf(value: unknown): Part {
  if (value === null || value === undefined) return { kind: 'nothing' }
  if (typeof value === 'boolean') return { kind: 'truth', truth: value }
  if (Array.isArray(value)) return { kind: 'list', items: value }
  if (typeof value !== 'object') return { kind: 'value', value: String(value) }
  const parts = Object.entries(value)
  if (isText(value)) return { kind: 'text', text: { da: value.da, en: value.en ?? null } }
  const [only] = parts
  // A name around one value says nothing more: { edtf: "2026" } is 2026.
  if (parts.length === 1 && only && !isMade(only[1])) return partOf(only[1])
  return { kind: 'parts', parts }
}

function isText(value: object): value is { da: string; en?: string | null } {
  return 'da' in value && typeof value.da === 'string' && Object.keys(value).every((key) => key === 'da' || key === 'en')
}

const isMade = (value: unknown) => typeof value === 'object' && value !== null
