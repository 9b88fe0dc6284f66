import type { calculation as figures } from '../words/da/calculation'
import type { potential as danish } from '../words/da/potential'
import type { Format } from '../words/format'
import { wordsFor } from '../words/spoken'

/** The words of this page and the format of one language; they come with the page, for no other needs them. */
export interface Tongue {
  words: typeof danish
  format: Format
}

/** The words of a calculation, which the page shares with the saved ones. */
export type Figures = typeof figures

export const wordsOf = await wordsFor<typeof danish>({
  da: () => import('../words/da/potential').then(({ potential }) => potential),
  en: () => import('../words/en/potential').then(({ potential }) => potential),
})
