import type { Words } from '../da'

/** The words of contracts drawn along time, in English. */
export const drawn: Pick<Words, 'timeline'> = {
  timeline: {
    label: 'Contracts on a timeline',
    axis: 'Time',
    contract: 'Contract',
    today: 'today',
    thatDay: 'that day',
    about: 'approx.',
    before: (text) => `before the period: ${text}`,
    after: (text) => `after the period: ${text}`,
    group: (name, count) => `${name}, ${count}`,
    range: (from, until) => `Showing ${from} to ${until}`,
    moment: (sign, day, words) => (words === null ? `${sign}, ${day}` : `${sign}, ${day}: ${words}`),
    noMoments: 'No events with a date',
    card: 'The contract in short',
    open: 'Open the contract',
    close: 'Close',
    cardWaits: 'Fetching the latest event and source …',
    cardFailed: 'The latest event and source could not be fetched.',
    lastEvent: 'Latest event',
    source: 'Source',
  },
}
