import type { OrdinalChange } from '../../graphql/graphql'

const turned: Record<OrdinalChange, string> = { IMPROVED: 'bedre', UNCHANGED: 'uændret', WORSE: 'dårligere' }

/** The words for how large something is, in Danish. */
export const sizes = {
  sizes: {
    noValue: 'intet tal',
    aboutValue: (value: string) => `ca. ${value}`,
    range: (min: string, max: string) => `${min}–${max}`,
    over: (value: string) => `over ${value}`,
    atLeast: (value: string) => `mindst ${value}`,
    under: (value: string) => `under ${value}`,
    atMost: (value: string) => `højst ${value}`,
    ratio: (part: string, whole: string) => `${part} ud af ${whole}`,
    turned,
    points: (value: string) => `${value} point`,
    rank: (rank: string) => `Nr. ${rank}`,
    priceLevel: (year: string) => `${year}-priser`,
    priceLevelUnknown: 'prisniveau ikke oplyst',
    computed: (value: string) => `Efterregnet giver regnestykket ${value}: det stemmer ikke med det oplyste.`,
  },
}
