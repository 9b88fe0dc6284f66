import type { CommandWords } from '../words/da/commands'
import { wordsFor } from '../words/spoken'

/** The words of these pages; they come with them, for no other needs them. */
export const wordsOf = await wordsFor<CommandWords>({
  da: () => import('../words/da/commands').then(({ commands }) => commands),
  en: () => import('../words/en/commands').then(({ commands }) => commands),
})
