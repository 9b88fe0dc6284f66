import { who as da } from '../words/da/who'
import { who as en } from '../words/en/who'
import type { Code } from '../words/format'

/** The words for who sits here; they come with the frame of every page. */
export const whoWords = (code: Code): typeof da => ({ da, en })[code]
