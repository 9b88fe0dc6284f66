import type { calculation as danish } from '../words/da/calculation'
import type { Format } from '../words/format'
import { wordsFor } from '../words/spoken'

/** The words of this page and the format of one language; they come with the page, for no other needs them. */
export interface Tongue {
  words: typeof danish
  format: Format
}

export const wordsOf = await wordsFor<typeof danish>({
  da: () => import('../words/da/calculation').then(({ calculation }) => calculation),
  en: () => import('../words/en/calculation').then(({ calculation }) => calculation),
})
