import type { Words } from '../da'
import { oneOr } from '../many'

/** The words of what was changed, of what is missing, and of earlier and frozen views, in English. */
export const changes: Pick<Words, 'changes' | 'notices' | 'gaps' | 'frozen'> = {
  changes: {
    title: 'Changes',
    section: (n) => `Section ${n}`,
    on: (time) => `agreed ${time}`,
    why: 'Reason',
    noValue: 'value not stated',
    passedHere: 'the limit was reached here',
    meter: 'Meter of changes under section 180',
    sum: 'Changed in all',
    original: 'Original value',
    ofOriginal: 'Share of the original value',
    limit: 'Limit',
    limitIs: (percent) => `${percent} of the original value`,
    threshold: 'Threshold',
    reached: 'Is a limit reached?',
    crossed: 'Yes, at least one limit is reached',
    notCrossed: 'No, neither limit is reached',
    notKnown: 'It cannot be said: facts are missing',
    unknown: 'not known',
    meterOnly: 'This is a meter that adds up. It is not the law’s answer to whether the change may be made.',
    complaints: 'Complaints',
    lodged: (time) => `lodged ${time}`,
    pending: 'not decided yet',
    decided: (outcome, time) => `${outcome}, ${time}`,
  },

  notices: {
    title: 'Worth knowing about this contract',
    retracted: (time) => `The registration was retracted ${time}`,
    retractedUndated: 'The registration was retracted',
    tombstone: 'The contract should not have been recorded. What stood can still be read.',
    reason: 'Reason',
    cancelled: 'The tender was cancelled',
  },

  gaps: {
    title: 'What we do not know yet',
    completeness: (known, expected) => `${known} of ${expected} facts ${oneOr(known, 'is', 'are')} known.`,
    opens: 'Would answer',
  },

  frozen: {
    title: 'A frozen view that never changes',
    text: (position, day) => `The page shows the contract as it was recorded up to no. ${position} of the log, ${day}.`,
    nothingLater: 'Nothing has come since.',
    later: (n, corrected) => `${corrected ? 'Corrected later. ' : ''}Later events: ${n}.`,
    today: 'See the contract as it is today',
    link: 'Link that never changes',
    copied: 'The link is copied.',
    cameLater: (n) => `Came later (${n})`,
    first: (n) => `The first ${n} are shown.`,
  },
}
