import type { TaskWords } from '../words/da/tasks'
import { wordsFor } from '../words/spoken'

/** The words of this page; they come with it, for no other needs them. */
export const wordsOf = await wordsFor<TaskWords>({
  da: () => import('../words/da/tasks').then(({ tasks }) => tasks),
  en: () => import('../words/en/tasks').then(({ tasks }) => tasks),
})
