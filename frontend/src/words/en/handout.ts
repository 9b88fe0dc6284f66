import type { handout as danish } from '../da/handout'
import { oneOr } from '../many'

/** The words of the one page for the committee, in English. */
export const handout: typeof danish = {
  head: 'Samspil · the contract on one page',
  illustrative: 'Example – made up',
  knownNow: (day) => `As known on ${day}`,
  knownUpTo: (position) => `As recorded up to no. ${position} of the log`,
  obligations: 'Obligations',
  noObligations: 'No source tells of social clauses.',
  effects: 'Effects, and how surely we know them',
  noEffects: 'No source tells of effects.',
  coverage: (n, total) => `${n} of ${total} ${oneOr(total, 'effect', 'effects')} ${oneOr(n, 'has', 'have')} a number. The letter says how strong the evidence is, from A, an independent study, to E, only told.`,
  indicator: 'Effect',
  size: 'Size',
  grade: 'Strength of evidence',
  measured: 'Measured by',
  decisions: 'Decisions to come',
  noDecisions: 'No decision waits.',
  cannotTell: 'The last day to decide cannot be computed:',
  lastDay: 'Last day on which every choice is open',
  option: (length) => `Option of ${length}`,
  optionBy: (day) => `notice by ${day}`,
  optionUnknown: 'last day of notice not stated',
  more: (n) => `and ${n} more, see the page`,
  completeness: (known, expected) => `${known} of ${expected} facts about the contract ${oneOr(known, 'is', 'are')} known. What no source says stands as not stated.`,
  link: 'The page as it is today and will stay:',
  linkThen: 'The page:',
  printed: (day) => `Printed ${day}`,
}
