import type { SourceWords } from '../words/da/sources'
import { wordsFor } from '../words/spoken'

/** The words of this page; they come with it, for no other needs them. */
export const wordsOf = await wordsFor<SourceWords>({
  da: () => import('../words/da/sources').then(({ sources }) => sources),
  en: () => import('../words/en/sources').then(({ sources }) => sources),
})
