import type { portfolioMap as danish } from '../../words/da/portfolio-map'
import { wordsFor } from '../../words/spoken'

/** The words of the portfolio's map; they come with it, for no other view needs them. */
export type MapWords = typeof danish

export const wordsOf = await wordsFor<MapWords>({
  da: () => import('../../words/da/portfolio-map').then(({ portfolioMap }) => portfolioMap),
  en: () => import('../../words/en/portfolio-map').then(({ portfolioMap }) => portfolioMap),
})
