import { readDay, type Day } from './day'

/** What an address says instead of a day that has been, and whether it is a day to come; null where it says none of it. */
export function refusedDay(search: string, today: Day): { text: string; coming: boolean } | null {
  const text = new URLSearchParams(search).get('somkendt')
  const day = readDay(text ?? '')
  return !text || (day !== null && day <= today) ? null : { text: text.slice(0, LONGEST), coming: day !== null }
}

const LONGEST = 20
