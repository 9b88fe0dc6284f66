import type { promise as danish } from '../da/promise'
import { many } from '../many'

/** The words of what was promised beside what was delivered, in English. */
export const promise: typeof danish = {
  finding: (met, n, known, unknown, text) =>
    `What was promised is accepted as delivered in ${met} of ${many(n, known, 'period', 'periods')} of which it is known${unknown === 0 ? '' : `; of ${many(unknown, text, 'period', 'periods')} it is not stated`}`,
  allUnknown: (n, text) => `What was delivered in ${many(n, text, 'period', 'periods')} is not stated`,
  noneDue: 'No period is due yet',
  of: (delivered, promised) => `${delivered} out of ${promised}`,
  noSize: 'no number was set',
  unknown: 'not stated',
  notDue: 'not due',
  notAccepted: 'not accepted',
  columns: ['Period', 'Promised', 'Reported', 'Accepted', 'Accepted in its place', 'Standing'],
  legend: {
    promised: 'promised',
    accepted: 'accepted as delivered',
    reported: 'reported, but not accepted',
    substituted: 'accepted in its place, does not count as delivered',
    unknown: 'not stated',
  },
}
