import type { slider as danish } from '../da/slider'

/** The words of the slider from event to event, in English. */
export const slider: typeof danish = {
  label: 'Or go from event to event',
  hint: 'The arrow keys go to the previous or next day on which something became known.',
  now: 'today',
  waiting: 'Fetching the days …',
  failed: 'The days could not be fetched.',
  again: 'Try again',
  place: (day, n, all) => `${day} (${n} of ${all})`,
}
