import { NoAnswer } from '../graphql/client'

export interface Answer {
  data: Record<string, unknown>
  /** What it cost of what one may ask for at a time. */
  cost: { requested: number; limit: number }
}

interface Answered {
  data?: Record<string, unknown> | null
  errors?: { extensions?: { code?: unknown } }[]
  extensions?: { cost?: Answer['cost'] }
}

/** Asks the register a document as anyone may. */
export async function asked(query: string): Promise<Answer> {
  const { data, errors = [], extensions } = await posted(JSON.stringify({ query }))
  if (data && errors.length === 0 && extensions?.cost) return { data, cost: extensions.cost }
  const code = errors[0]?.extensions?.code
  throw new NoAnswer(typeof code === 'string' ? code : 'UNKNOWN')
}

async function posted(body: string): Promise<Answered> {
  try {
    const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    return await response.json()
  } catch {
    throw new NoAnswer(null)
  }
}
