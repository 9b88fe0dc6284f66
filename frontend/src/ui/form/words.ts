import { form as da } from '../../words/da/form'
import { form as en } from '../../words/en/form'
import type { Code } from '../../words/format'

/** The words of forms; they come with a page that has one. */
export const wordsOf = (code: Code): typeof da => ({ da, en })[code]
