import type { help as danish } from '../words/da/help'
import { wordsFor } from '../words/spoken'

export type HelpWords = typeof danish

/** The words that explain the timeline; they come with the help they belong to, not with the page. */
export const helpOf = await wordsFor<HelpWords>({
  da: () => import('../words/da/help').then(({ help }) => help),
  en: () => import('../words/en/help').then(({ help }) => help),
})
