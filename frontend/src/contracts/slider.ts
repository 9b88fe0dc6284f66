import type { slider as danish } from '../words/da/slider'
import { wordsFor } from '../words/spoken'

/** The words of the slider; they come with it, for few readers open it. */
export const sliderOf = await wordsFor<typeof danish>({
  da: () => import('../words/da/slider').then(({ slider }) => slider),
  en: () => import('../words/en/slider').then(({ slider }) => slider),
})
