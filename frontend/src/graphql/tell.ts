import type { ResultOf, TadaDocumentNode } from 'gql.tada'
import { heard, post, refusedBy, type Answer } from './client'
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
  const answer = await heard<Answer<Data>>(post({ ...asked(document), variables: { input } }))
  const [payload] = (answer.data ? Object.values(answer.data) : []) as Data[keyof Data][]
  if (!payload || answer.errors?.length) throw refusedBy(answer)
  const { userErrors } = payload
  return userErrors.length > 0 ? { userErrors } : { payload }
}
