import type { Words } from '../da'
import { many, oneOr } from '../many'

/** The words of promises and what came of them, in English. */
export const ledger: Pick<Words, 'ledger'> = {
  ledger: {
    standing: 'Standing',
    rhythm: (per, days) => `reported ${per}, within ${days} ${oneOr(days, 'day', 'days')} after`,
    ended: (day) => `Ended ${day}`,
    endedUndated: 'Ended, day unknown',
    periods: 'Period by period',
    older: (n, text) => many(n, text, 'earlier period', 'earlier periods'),
    period: 'Period',
    promised: 'Promised',
    reported: 'Reported',
    accepted: 'Accepted',
    substituted: 'Substituted',
    missing: 'Missing',
    due: 'Due',
    requested: 'a report was asked for',
    nextStep: (step) => `Next step of the ladder: ${step}`,
    none: '–',
    reports: (text) => `Reports (${text})`,
    reportFor: (period) => `For ${period}`,
    by: (party) => `from ${party}`,
    replaced: 'Replaced by a later report',
    unjudged: 'not judged yet',
    countsAs: (size) => `counts as ${size}`,
    document: 'Document',
    sanctions: 'What followed on the promise',
  },
}
