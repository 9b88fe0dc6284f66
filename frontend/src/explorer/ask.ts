import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql'

/** An answer as it came, and how long it took. */
export interface Told {
  text: string
  status: number
  ms: number
}

/** Asks the register as any program does; who has a token may write. */
export async function ask(query: string, variables: unknown, token: string): Promise<Told> {
  const began = performance.now()
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  })
  const text = pretty(await response.text())
  return { text, status: response.status, ms: performance.now() - began }
}

/** The schema as it is served; where it may not be asked for, the reason. */
export async function schema(token: string): Promise<GraphQLSchema> {
  const { text } = await ask(getIntrospectionQuery(), {}, token)
  const { data, errors } = JSON.parse(text) as { data?: IntrospectionQuery; errors?: { message: string }[] }
  if (!data) throw new Error(errors?.[0]?.message ?? 'the schema was not told')
  return buildClientSchema(data)
}

function pretty(text: string) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
