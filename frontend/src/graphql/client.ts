import { Client, fetchExchange, type AnyVariables, type TypedDocumentNode } from '@urql/core'

const client = new Client({ url: '/graphql', exchanges: [fetchExchange], preferGetMethod: false, requestPolicy: 'network-only' })

/** Why there is no answer: no connection, or the code of the register's refusal. */
export class NoAnswer extends Error {
  constructor(readonly code: string | null) {
    super(code ?? 'offline')
  }
}

export async function ask<Data, Variables extends AnyVariables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data> {
  const { data, error } = await client.query(document, variables).toPromise()
  if (data && !error) return data
  const code = error?.graphQLErrors[0]?.extensions.code
  throw new NoAnswer(typeof code === 'string' ? code : error?.networkError ? null : 'UNKNOWN')
}
