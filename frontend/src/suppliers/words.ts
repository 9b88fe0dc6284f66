import type { SupplierWords } from '../words/da/suppliers'
import { wordsFor } from '../words/spoken'

/** The words of these pages; they come with them, for no other needs them. */
export const wordsOf = await wordsFor<SupplierWords>({
  da: () => import('../words/da/suppliers').then(({ suppliers }) => suppliers),
  en: () => import('../words/en/suppliers').then(({ suppliers }) => suppliers),
})
