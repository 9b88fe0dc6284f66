import type { Words } from '../da'
import { many, oneOr } from '../many'

/** The words of the decisions that contracts wait for, in English. */
export const decisions: Pick<Words, 'decisions'> = {
  decisions: {
    title: 'Decisions',
    lead: 'Which contracts must be decided on, and which is the last day on which every choice is still open?',
    seenFrom: 'Seen from the day',
    show: 'Show',
    wrong: 'Write a day that exists, for example 15 1 2025.',
    seenFromDay: (day) => `Seen from ${day}`,
    toToday: 'Show seen from today',
    municipality: 'Municipality',
    allMunicipalities: 'All municipalities',
    count: (n, text) => many(n, text, 'decision', 'decisions'),
    shown: (shown, all) => `showing ${shown} of ${all}`,
    more: (text) => `Show ${text} more`,
    overdue: { YES: 'Overdue', POSSIBLY: 'Possibly overdue', NO: 'Coming' },
    overdueMeans: {
      YES: 'The last day on which every choice was open is over.',
      POSSIBLY: 'A date is not known to the day. The last day may be over, and it may be yet to come.',
      NO: 'The last day lies ahead.',
    },
    group: (name, n) => `${name} (${n})`,
    noneInGroup: 'No contracts.',
    contract: 'Contract',
    window: 'Last day for the decision',
    between: (from, until) => `between ${from} and ${until}`,
    by: (time) => `by ${time}`,
    end: 'End',
    basis: 'Counted with',
    leadTime: (length) => `time to tender ${length}`,
    notice: (length) => `notice ${length}`,
    noNotice: 'no notice stated',
    choices: 'Choices and their last day',
    emptyTitle: 'There are no decisions to take',
    emptyText: 'None of the contracts known here waits for a decision.',
    emptyPlace: 'No contracts of the chosen municipality wait for a decision.',
    missing: 'Cannot be calculated',
    coverage: (n, total) => `The last day is calculated for ${n} of ${total} ${oneOr(total, 'contract that is', 'contracts that are')} still to be decided on.`,
    noneMissing: 'None is missing.',
    missingLead: 'For these contracts nobody can say by when it must be decided until what is missing is known:',

    next: 'Next decision',
    cannotTell: 'By when it must be decided cannot be calculated.',
  },
}
