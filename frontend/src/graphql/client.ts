import type { TadaDocumentNode } from 'gql.tada'
import { textOf } from './graphql'

/** Why there is no answer: no connection, or the code of the register's refusal. */
export class NoAnswer extends Error {
  constructor(readonly code: string | null) {
    super(code ?? 'offline')
  }
}

interface Answer<Data> {
  data?: Data | null
  errors?: { extensions?: { code?: unknown } }[]
}

export async function ask<Data, Variables>(document: TadaDocumentNode<Data, Variables>, variables: Variables): Promise<Data> {
  const { data, errors = [] } = await post<Data>(JSON.stringify({ query: textOf(document), variables }))
  if (data && errors.length === 0) return data
  const code = errors[0]?.extensions?.code
  throw new NoAnswer(typeof code === 'string' ? code : 'UNKNOWN')
}

async function post<Data>(body: string): Promise<Answer<Data>> {
  try {
    const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    return await response.json()
  } catch {
    throw new NoAnswer(null)
  }
}
