import { expect, test } from 'vitest'
import { dayOf } from '../timeline/day'
import { USUAL, type View } from '../timeline/url'
import { toCalendar, type WholeDays } from './calendar'
import { keeping, recordsOf } from './csv'
import { questionOf } from './question'

const WRITTEN = new Date('2026-11-21T11:00:00Z')

test('an event lasts all the days on which the decision may fall; its end is the day after', () => {
  const calendar = toCalendar('Beslutningsdage', [event()], WRITTEN)
  expect(calendar).toContain('DTSTART;VALUE=DATE:20250101\r\n')
  expect(calendar).toContain('DTEND;VALUE=DATE:20260101\r\n')
  expect(calendar).toContain('DTSTAMP:20261121T110000Z\r\n')
})

test('a calendar begins and ends as one, and every line ends as the standard says', () => {
  const calendar = toCalendar('Beslutningsdage', [event(), event()], WRITTEN)
  expect(calendar.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true)
  expect(calendar.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true)
  expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2)
})

test('commas, semicolons, backslashes and line breaks are written so that they stay text', () => {
  expect(toCalendar('x', [event({ summary: 'Vask, leje; \\ og\nmere' })], WRITTEN)).toContain('SUMMARY:Vask\\, leje\\; \\\\ og\\nmere\r\n')
})

test('no line is longer than 75 octets, and unfolded it says the same', () => {
  const description = 'Æblegrød på rådhuset 🏛️ hver eneste dag '.repeat(12).trim()
  const calendar = toCalendar('x', [event({ description })], WRITTEN)
  for (const line of calendar.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  expect(calendar.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${description}\r\n`)
})

test('of the register’s table only the contracts of the page are kept, in its order', () => {
  const table = '\uFEFFId;Adressenavn;Titel\r\n1;a;"En; med\r\nlinjeskift og ""citat"""\r\n2;b;To\r\n3;c;Tre\r\n'
  expect(keeping(table, ['c', 'a', 'x'])).toBe('\uFEFFId;Adressenavn;Titel\r\n3;c;Tre\r\n1;a;"En; med\r\nlinjeskift og ""citat"""\r\n')
})

test('a last record without a line break is a record too', () => {
  expect(recordsOf('id,title\na,b')).toEqual(['id,title\n', 'a,b'])
})

test('the question asks for what the filters ask for', () => {
  const view: View = { ...USUAL, text: 'vask "x"', themes: ['tid'], municipalities: ['0575'], knownOn: dayOf(2020, 1, 1) }
  const question = questionOf(view)
  expect(question).toContain('filter: { text: "vask \\"x\\"", theme: [TIME_AND_WORKFORCE], municipality: ["0575"] }')
  expect(question).toMatch(/asOf: "20(19|20)-/)
  expect(questionOf(USUAL)).toContain('contracts(first: 100) {')
})

const event = (change: Partial<WholeDays> = {}): WholeDays => ({
  id: 'vejen-elis-vask@samspil',
  from: dayOf(2025, 1, 1),
  until: dayOf(2025, 12, 31),
  summary: 'Beslutning: Vask',
  description: 'Dagen kendes ikke.',
  url: 'https://samspil.example/kontrakter/vejen-elis-vask',
  ...change,
})
