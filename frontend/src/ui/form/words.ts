import type { form as danish } from '../../words/da/form'
import { wordsFor } from '../../words/spoken'

/** The words of forms; they come with a page that has one. */
export const wordsOf = await wordsFor<typeof danish>({
  da: () => import('../../words/da/form').then(({ form }) => form),
  en: () => import('../../words/en/form').then(({ form }) => form),
})
