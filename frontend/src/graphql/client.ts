import type { TadaDocumentNode } from 'gql.tada'
import { authorization, dropKey } from '../viewer/key'
import { asked } from './graphql'

/** Why there is no answer: no connection, or the code of the register's refusal. */
export class NoAnswer extends Error {
  constructor(readonly code: string | null) {
    super(code ?? 'offline')
  }
}

/** What went wrong, as a page tells it. */
export const problemOf = (error: unknown) => (error instanceof NoAnswer ? error : new NoAnswer(null))

export interface Answer<Data> {
  data?: Data | null
  errors?: { extensions?: { code?: unknown } }[]
}

/** Why the register refused a whole request. */
export function refusedBy({ errors = [] }: Answer<unknown>): NoAnswer {
  const code = errors[0]?.extensions?.code
  if (code === 'PERSISTED_DOCUMENT_NOT_FOUND') renew()
  return new NoAnswer(typeof code === 'string' ? code : 'UNKNOWN')
}

/** What was answered; nothing that can be read is no answer. */
export async function heard<Told>(response: Promise<Response>): Promise<Told> {
  try {
    return await (await response).json()
  } catch {
    throw new NoAnswer(null)
  }
}

/** Longer addresses are not taken everywhere. */
const LONGEST = 4000

export async function ask<Data, Variables>(document: TadaDocumentNode<Data, Variables>, variables: Variables): Promise<Data> {
  const told = await answer<Data>({ ...asked(document), variables })
  if (told.data && !told.errors?.length) return told.data
  const refused = refusedBy(told)
  // Whose key no longer counts reads on as anyone.
  if (refused.code === 'UNAUTHENTICATED' && dropKey()) return ask(document, variables)
  throw refused
}

/** By GET, so that an answer that is still the same is not sent again. */
function answer<Data>(request: Record<string, unknown>): Promise<Answer<Data>> {
  const parameters = Object.entries(request).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)])
  const address = `/graphql?${new URLSearchParams(parameters)}`
  return heard(address.length > LONGEST ? post(request) : fetch(address, { headers: authorization() }))
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
