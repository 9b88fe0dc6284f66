import type { promise as danish } from '../../words/da/promise'
import { wordsFor } from '../../words/spoken'

/** The words of the picture of a promise; they come with it. */
export type PromiseWords = typeof danish

export const wordsOf = await wordsFor<PromiseWords>({
  da: () => import('../../words/da/promise').then(({ promise }) => promise),
  en: () => import('../../words/en/promise').then(({ promise }) => promise),
})
