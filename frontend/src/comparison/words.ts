import type { comparison as danish } from '../words/da/comparison'
import { wordsFor } from '../words/spoken'

/** The words of this page; they come with it, for no other needs them. */
export type ComparisonWords = typeof danish

export const wordsOf = await wordsFor<ComparisonWords>({
  da: () => import('../words/da/comparison').then(({ comparison }) => comparison),
  en: () => import('../words/en/comparison').then(({ comparison }) => comparison),
})
