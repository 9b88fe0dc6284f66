import type { Page } from './places'

/** What the menu leads to, each with the pages that lie below it. */
const MENU = {
  portfolio: ['contract', 'comparison', 'command'],
  tasks: ['decisions', 'register'],
  cases: ['case'],
  effects: [],
  calculator: ['calculation'],
  municipalities: ['municipality'],
} as const satisfies Partial<Record<Page, readonly Page[]>>
export type MenuItem = keyof typeof MENU

export const ITEMS = Object.keys(MENU) as MenuItem[]

/** Whether a menu's item is the page that is shown, or leads to it. Who has a link to registering of their own sees that one marked. */
export function standing(item: MenuItem, page: Page | 'nowhere', registers = false): 'page' | 'true' | undefined {
  if (item === page) return 'page'
  if (registers && page === 'register') return undefined
  const below: readonly string[] = MENU[item]
  return below.includes(page) ? 'true' : undefined
}
