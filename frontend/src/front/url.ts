import { soughtIn } from '../ui/sought'

/** The kinds of things that are searched, by their names in the address. */
export const KINDS = { kontrakter: 'CONTRACT', cases: 'CASE', klausuler: 'CLAUSE', effekter: 'EFFECT' } as const
export type KindKey = keyof typeof KINDS

/** What is searched for. */
export interface Sought {
  text: string
  /** Null: all kinds. */
  kind: KindKey | null
}

/** Reads an address; whatever makes no sense in it falls back to nothing. */
export function readSought(search: string): Sought {
  const params = new URLSearchParams(search)
  const kind = params.get('slags') ?? ''
  return { text: soughtIn(params), kind: isKind(kind) ? kind : null }
}

export function writeSought({ text, kind }: Sought): string {
  const params = new URLSearchParams()
  if (text.trim()) params.set('q', text.trim())
  if (text.trim() && kind) params.set('slags', kind)
  const written = params.toString()
  return written ? `?${written}` : ''
}

const isKind = (text: string): text is KindKey => Object.hasOwn(KINDS, text)
