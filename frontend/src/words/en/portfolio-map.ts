import type { portfolioMap as danish } from '../da/portfolio-map'
import { many } from '../many'

/** The words of the portfolio as a map, in English. */
export const portfolioMap: typeof danish = {
  loading: 'Fetching the map …',
  title: (contracts, places) => `${contracts} in ${places} of the 98 municipalities`,
  unit: 'number of contracts in this view',
  source: 'the register',
  sourceThen: (day) => `the register as it was known on ${day}`,
  contracts: (n, text) => many(n, text, 'contract', 'contracts'),
  nought: 'none known',
  lead: 'Choose a municipality to see its contracts on the timeline with the same filters.',
  nowhere: (n, text) => many(n, text, 'contract names no municipality and is not on the map.', 'contracts name no municipality and are not on the map.'),
  seeNowhere: (n) => (n === 1 ? 'See it' : 'See them'),
  several: (n, text) => many(n, text, 'contract was made by several municipalities and counts in each of them.', 'contracts were made by several municipalities and count in each of them.'),
  illustrative: (n, text) => many(n, text, 'contract in this view is a made-up example.', 'contracts in this view are made-up examples.'),
}
