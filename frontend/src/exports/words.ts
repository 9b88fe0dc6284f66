import type { exports as danish } from '../words/da/exports'
import { wordsFor } from '../words/spoken'

/** The words of what can be taken along; they come with it, for no other needs them. */
export type ExportWords = typeof danish

export const wordsOf = await wordsFor<ExportWords>({
  da: () => import('../words/da/exports').then(({ exports }) => exports),
  en: () => import('../words/en/exports').then(({ exports }) => exports),
})
