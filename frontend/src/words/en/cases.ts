import { many } from '../many'
import type { CaseWords } from '../da/cases'

/** The words of the library of stories, in English. */
export const cases: CaseWords = {
  title: 'Stories',
  lead: 'Stories of municipalities and companies working together, gathered by what cooperation was to give. Each leads to its contracts, its effects and its sources.',
  search: 'Search the stories',
  themes: 'Show only the theme',
  allThemes: 'All themes',
  count: (n, text) => many(n, text, 'story', 'stories'),
  effects: (n, text) => many(n, text, 'effect', 'effects'),
  nowhere: 'The source names no municipality',
  more: (text) => `Show ${text} more`,
  emptyTitle: 'No story fits what was chosen',
  emptyText: 'Try another word or another theme.',
  clear: 'Show all stories',
  noneTitle: 'There are no stories in the library yet',
  noneText: 'As soon as the first is published, it stands here.',

  theme: 'Theme',
  municipality: 'Municipality',
  supplier: 'Supplier',
  taskArea: 'Task',
  known: 'Known since',
  facts: 'In short',
  contracts: 'The contracts behind it',
  noContracts: 'No contract is linked to the story.',
  status: 'Status today',
  effectsTitle: 'Effects, and who says so',
  noEffects: 'No source tells of effects.',
  noted: 'Noted beside the story',
  absentTitle: 'We did not find the story',
  absentText: (slug) => `The library has no story named “${slug}” in the address.`,
}
