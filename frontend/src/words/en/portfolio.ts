import type { Words } from '../da'
import { many } from '../many'

/** The words of the portfolio, in English. */
export const portfolio: Pick<Words, 'portfolio'> = {
  portfolio: {
    title: 'Contract portfolio',
    lead: 'What municipalities and companies have agreed, how long it runs, and how surely we know it.',
    view: 'View',
    timeline: 'Timeline',
    table: 'Table',
    map: 'Map',
    take: 'Download',
    count: (n, text) => many(n, text, 'contract', 'contracts'),
    of: (total) => `of ${total}`,
    coming: (text) => `Fetching ${text} more …`,
    undated: (text) => `${text} without dates`,
    emptyTitle: 'There are no contracts in the register yet',
    emptyText:
      'A contract is an agreement of any form between one or more municipalities and one or more suppliers. It may lack a tender, a value or a term: what nobody knows is shown as unknown. As soon as the first one is recorded, it stands here.',
    emptyThenTitle: 'No contracts were known on that day',
    emptyThenText: 'Choose a later day, or see what is known today.',
    columns: {
      contract: 'Contract',
      municipality: 'Municipality',
      supplier: 'Supplier',
      starts: 'Start',
      ends: 'End',
      status: 'Status',
      theme: 'Theme',
      form: 'Form of cooperation',
    },
    more: (text) => `Show ${text} more`,
    tableCaption: 'Contracts in the same order as on the timeline',
  },
}
