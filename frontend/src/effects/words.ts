import type { effects as danish } from '../words/da/effects'
import { wordsFor } from '../words/spoken'

/** The words of this page; they come with it, for no other needs them. */
export type EffectWords = typeof danish

export const wordsOf = await wordsFor<EffectWords>({
  da: () => import('../words/da/effects').then(({ effects }) => effects),
  en: () => import('../words/en/effects').then(({ effects }) => effects),
})
