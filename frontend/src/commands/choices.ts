import type { Choice } from './command'

/** What the schema can say, each with its word, in the order in which the words stand. */
export const choicesOf = (words: Record<string, string>): Choice[] => Object.entries(words).map(([value, label]) => ({ value, label }))
