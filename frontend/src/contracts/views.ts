import { today } from '../timeline/day'
import { readView } from '../timeline/url'

/** The code of each form of view, which comes when it is shown. */
export const VIEWS = {
  timeline: () => import('./TimelineView.svelte'),
  table: () => import('./ContractTable.svelte'),
  map: () => import('./map/PortfolioMap.svelte'),
}

// The page waits for its words; what the address asks for comes meanwhile. Whoever shows it tells if it does not.
VIEWS[readView(location.search, today()).as]().catch(() => undefined)
