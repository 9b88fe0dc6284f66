import type { Place } from './places'

export const portfolio = () => import('../contracts/Portfolio.svelte')
export const decisions = () => import('../decisions/Decisions.svelte')
export const calculation = () => import('../calculations/Calculation.svelte')
export const examples = () => import('../questions/Examples.svelte')
export const story = () => import('../contracts/Story.svelte')

/** Asks for a page's code at once, beside the words it will need. */
export function prepare({ page }: Place) {
  if (page === 'portfolio') void portfolio()
  if (page === 'decisions') void decisions()
  if (page === 'calculation') void calculation()
  if (page === 'examples') void examples()
  if (page === 'contract') void story()
}
