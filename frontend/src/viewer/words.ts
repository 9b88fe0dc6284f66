import type { viewer as danish } from '../words/da/viewer'
import { wordsFor } from '../words/spoken'

/** The words of signing in; they come with a page that needs them. */
export const wordsOf = await wordsFor<typeof danish>({
  da: () => import('../words/da/viewer').then(({ viewer }) => viewer),
  en: () => import('../words/en/viewer').then(({ viewer }) => viewer),
})
