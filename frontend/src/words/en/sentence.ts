import type { Words } from '../da'

/** The words of a contract told in one sentence, in English. */
export const sentence: Pick<Words, 'sentence' | 'status'> = {
  sentence: {
    whole: (title, parties, dates, status) => `${title}, ${parties}: ${dates}; status: ${status}.`,
    startUnknown: 'start unknown',
    starts: (day) => `starts ${day}`,
    startsIn: (time) => `starts in ${time}, day unknown`,
    endUnknown: 'end unknown',
    ends: (day) => `ends ${day}`,
    endsIn: (time) => `ends in ${time}, day unknown`,
    endsLatest: (time) => `ends ${time} at the latest`,
    terminated: (day) => `ended early ${day}`,
    lasts: (length) => `lasts about ${length}, days unknown`,
    noDates: 'no dates stated',
    unknownStart: 'start unknown',
    unknownEnd: 'end unknown',
  },

  status: {
    dayUnknown: 'the day is not known',
    endUnknown: 'the end is not stated',
    uncertain: (possible, why) => `${possible}: ${why}`,
  },
}
