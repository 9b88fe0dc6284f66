import { heard, refusedBy, type Answer as Told } from '../graphql/client'

export interface Answer {
  data: Record<string, unknown>
  /** What it cost of what one may ask for at a time. */
  cost: { requested: number; limit: number }
}

interface Answered extends Told<Record<string, unknown>> {
  extensions?: { cost?: Answer['cost'] }
}

/** Asks the register a document as anyone may. */
export async function asked(query: string): Promise<Answer> {
  const told = await heard<Answered>(fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) }))
  const { data, errors = [], extensions } = told
  if (data && errors.length === 0 && extensions?.cost) return { data, cost: extensions.cost }
  throw refusedBy(told)
}
