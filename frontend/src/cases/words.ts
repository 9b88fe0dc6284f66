import type { CaseWords } from '../words/da/cases'
import { wordsFor } from '../words/spoken'

/** The words of these pages; they come with them, for no other needs them. */
export const wordsOf = await wordsFor<CaseWords>({
  da: () => import('../words/da/cases').then(({ cases }) => cases),
  en: () => import('../words/en/cases').then(({ cases }) => cases),
})
