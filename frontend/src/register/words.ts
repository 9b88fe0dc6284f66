import type { register as danish } from '../words/da/register'
import { wordsFor } from '../words/spoken'

/** The words of registering; they come with the page, for no other needs them. */
export type RegisterWords = typeof danish

export const wordsOf = await wordsFor<RegisterWords>({
  da: () => import('../words/da/register').then(({ register }) => register),
  en: () => import('../words/en/register').then(({ register }) => register),
})
