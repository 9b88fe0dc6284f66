import type { TadaDocumentNode } from 'gql.tada'
import { authorization, dropKey } from '../viewer/key'
import { asked } from './graphql'

/** Why there is no answer: no connection, or the code of the register's refusal. */
export class NoAnswer extends Error {
  constructor(readonly code: string | null) {
    super(code ?? 'offline')
  }
}

export interface Answer<Data> {
  data?: Data | null
  errors?: { extensions?: { code?: unknown } }[]
}

/** Longer addresses are not taken everywhere. */
const LONGEST = 4000

export async function ask<Data, Variables>(document: TadaDocumentNode<Data, Variables>, variables: Variables): Promise<Data> {
  const { data, errors = [] } = await answer<Data>({ ...asked(document), variables })
  if (data && errors.length === 0) return data
  const code = errors[0]?.extensions?.code
  if (code === 'PERSISTED_DOCUMENT_NOT_FOUND') renew()
  // Whose key no longer counts reads on as anyone.
  if (code === 'UNAUTHENTICATED' && dropKey()) return ask(document, variables)
  throw new NoAnswer(typeof code === 'string' ? code : 'UNKNOWN')
}

/** By GET, so that an answer that is still the same is not sent again. */
async function answer<Data>(request: Record<string, unknown>): Promise<Answer<Data>> {
  const parameters = Object.entries(request).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)])
  const address = `/graphql?${new URLSearchParams(parameters)}`
  try {
    const response = await (address.length > LONGEST ? post(request) : fetch(address, { headers: authorization() }))
    return await response.json()
  } catch {
    throw new NoAnswer(null)
  }
}

export function post(request: Record<string, unknown>) {
  return fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...authorization() }, body: JSON.stringify(request) })
}

/** A page that is older than the register is loaded anew; once, or it would never end. */
function renew() {
  const address = import.meta.url
  if (sessionStorage.getItem('renewed') === address) return
  sessionStorage.setItem('renewed', address)
  location.reload()
}
