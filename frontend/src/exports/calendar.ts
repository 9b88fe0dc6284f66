import { dateOf, type Day } from '../timeline/day'

/** An event of whole days; where the day is not known it lasts as long as it may be. */
export interface WholeDays {
  id: string
  from: Day
  until: Day
  summary: string
  description: string
  url: string
}

/** Octets of a line, without its end (RFC 5545, 3.1). */
const LONGEST = 75

/** A calendar as RFC 5545 writes it. */
export function toCalendar(name: string, events: WholeDays[], written: Date): string {
  const stamp = `${written.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Samspil//Samspil//DA', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `X-WR-CALNAME:${text(name)}`, ...events.flatMap((event) => eventLines(event, stamp)), 'END:VCALENDAR']
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const eventLines = ({ id, from, until, summary, description, url }: WholeDays, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${text(id)}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${date(from)}`,
  // The end of an event of whole days is the day after it.
  `DTEND;VALUE=DATE:${date(until + 1)}`,
  `SUMMARY:${text(summary)}`,
  `DESCRIPTION:${text(description)}`,
  `URL:${url}`,
  'CLASS:PUBLIC',
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

const date = (day: Day) => dateOf(day).toISOString().slice(0, 10).replaceAll('-', '')

const text = (words: string) => words.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

/** Lines of at most 75 octets, broken between characters; what goes on begins with a blank. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  let [result, length] = ['', 0]
  for (const character of line) {
    const octets = encoder.encode(character).length
    if (length + octets > LONGEST) {
      result += '\r\n '
      length = 1
    }
    result += character
    length += octets
  }
  return result
}
