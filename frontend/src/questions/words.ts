import { examples as da } from '../words/da/examples'
import { examples as en } from '../words/en/examples'
import type { Code } from '../words/format'

/** The words of this page; they come with it, for no other needs them. */
export type ExampleWords = typeof da

export const wordsOf = (code: Code): ExampleWords => ({ da, en })[code]
