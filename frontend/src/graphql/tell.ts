import type { ResultOf, TadaDocumentNode } from 'gql.tada'
import { NoAnswer, post, type Answer } from './client'
import { asked } from './graphql'
import type { Refusal } from './refusal.graphql'

export type UserError = ResultOf<typeof Refusal>

/** What every mutation answers: what is so now, or what is wrong. */
interface Answered {
  userErrors: UserError[]
}

export type Told<Payload> = { payload: Payload } | { userErrors: UserError[] }

/**
 * Tells the register that something is to be so. A document of one mutation, which takes one input; what is told has an
 * idempotencyKey, so that telling it again after a lost answer is no second event.
 */
export async function tell<Data extends Record<keyof Data, Answered>, Input>(
  document: TadaDocumentNode<Data, { input: Input }>,
  input: Input,
): Promise<Told<Data[keyof Data]>> {
  const { data, errors = [] } = await answer<Data>({ ...asked(document), variables: { input } })
  const [payload] = (data ? Object.values(data) : []) as Data[keyof Data][]
  if (!payload || errors.length > 0) {
    const code = errors[0]?.extensions?.code
    throw new NoAnswer(typeof code === 'string' ? code : 'UNKNOWN')
  }
  const { userErrors } = payload
  return userErrors.length > 0 ? { userErrors } : { payload }
}

async function answer<Data>(request: Record<string, unknown>): Promise<Answer<Data>> {
  try {
    return await (await post(request)).json()
  } catch {
    throw new NoAnswer(null)
  }
}
