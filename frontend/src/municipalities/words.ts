import type { municipalities as danish } from '../words/da/municipalities'
import { wordsFor } from '../words/spoken'

/** The words of these pages; they come with them, for no other needs them. */
export type MunicipalityWords = typeof danish

export const wordsOf = await wordsFor<MunicipalityWords>({
  da: () => import('../words/da/municipalities').then(({ municipalities }) => municipalities),
  en: () => import('../words/en/municipalities').then(({ municipalities }) => municipalities),
})
