import type { charts as danish } from '../da/charts'

/** The words around every picture, in English. */
export const charts: typeof danish = {
  table: 'Show the numbers as a table',
  coverage: (n: string, total: string) => `${n} of ${total}`,
  unit: 'Unit',
  counted: 'In the picture',
  source: 'Source',
  grades: 'The sign shows how well the number is shown',
  openMeans: 'An arrow means that the source only says “over” or “under”.',
  percent: (text: string) => `${text}%`,
}
