import { readDay, type Day } from './day'

/** The day as known on which a page is shown; days to come and days that are none are not. */
export function readKnownOn(params: URLSearchParams, today: Day): Day | null {
  const day = readDay(params.get('somkendt') ?? '')
  return day !== null && day < today ? day : null
}
