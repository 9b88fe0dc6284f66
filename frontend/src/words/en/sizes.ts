import type { Words } from '../da'

/** The words for how large something is, in English. */
export const sizes: Pick<Words, 'sizes'> = {
  sizes: {
    noValue: 'no number',
    aboutValue: (value) => `about ${value}`,
    range: (min, max) => `${min}–${max}`,
    over: (value) => `over ${value}`,
    atLeast: (value) => `at least ${value}`,
    under: (value) => `under ${value}`,
    atMost: (value) => `at most ${value}`,
    ratio: (part, whole) => `${part} out of ${whole}`,
    turned: { IMPROVED: 'better', UNCHANGED: 'unchanged', WORSE: 'worse' },
    points: (value) => `${value} points`,
    rank: (rank) => `No. ${rank}`,
    priceLevel: (year) => `${year} prices`,
    priceLevelUnknown: 'price level not stated',
    computed: (value) => `Calculated again, the sum makes ${value}: that is not what is stated.`,
  },
}
