import type { FrontWords } from '../words/da/front'
import { wordsFor } from '../words/spoken'

/** The words of this page; they come with it, for no other needs them. */
export const wordsOf = await wordsFor<FrontWords>({
  da: () => import('../words/da/front').then(({ front }) => front),
  en: () => import('../words/en/front').then(({ front }) => front),
})
