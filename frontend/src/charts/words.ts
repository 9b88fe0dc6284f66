import type { charts as danish } from '../words/da/charts'
import { wordsFor } from '../words/spoken'

/** The words of pictures; they come with the pages that have some. */
export const wordsOf = await wordsFor<typeof danish>({
  da: () => import('../words/da/charts').then(({ charts }) => charts),
  en: () => import('../words/en/charts').then(({ charts }) => charts),
})
