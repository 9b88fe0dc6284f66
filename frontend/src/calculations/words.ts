import { calculation as da } from '../words/da/calculation'
import { calculation as en } from '../words/en/calculation'
import type { Code, Format } from '../words/format'

/** The words of this page and the format of one language; they come with the page, for no other needs them. */
export interface Tongue {
  words: typeof da
  format: Format
}

export const wordsOf = (code: Code): typeof da => ({ da, en })[code]
