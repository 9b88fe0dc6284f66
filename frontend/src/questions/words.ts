import type { examples as danish } from '../words/da/examples'
import { wordsFor } from '../words/spoken'

/** The words of this page; they come with it, for no other needs them. */
export type ExampleWords = typeof danish

export const wordsOf = await wordsFor<ExampleWords>({
  da: () => import('../words/da/examples').then(({ examples }) => examples),
  en: () => import('../words/en/examples').then(({ examples }) => examples),
})
