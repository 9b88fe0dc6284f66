import type { timeline as danish } from '../words/da/timeline'
import { wordsFor } from '../words/spoken'

/** The words of the timeline's tools and filters; they come with the portfolio, for no other page needs them. */
export type TimelineWords = typeof danish

export const wordsOf = await wordsFor<TimelineWords>({
  da: () => import('../words/da/timeline').then(({ timeline }) => timeline),
  en: () => import('../words/en/timeline').then(({ timeline }) => timeline),
})
