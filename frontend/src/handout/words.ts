import type { handout as danish } from '../words/da/handout'
import { wordsFor } from '../words/spoken'

/** The words of the page for the committee; they come with it, for no other needs them. */
export type HandoutWords = typeof danish

export const wordsOf = await wordsFor<HandoutWords>({
  da: () => import('../words/da/handout').then(({ handout }) => handout),
  en: () => import('../words/en/handout').then(({ handout }) => handout),
})
