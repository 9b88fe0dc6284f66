import { expect, test } from 'vitest'
import { quotedIn } from './quoted'

test.each([
  ['Social klausul: Løn følger overenskomsten.', 'Social clause: Løn følger overenskomsten.', 'Løn følger overenskomsten.'],
  ['Sanktion: dialog: Der mangler et halvt årsværk.', 'Sanction: dialogue: Der mangler et halvt årsværk.', 'Der mangler et halvt årsværk.'],
  ['Effektudsagn: “glade: det er de”', 'Statement of effect: “glade: det er de”', '“glade: det er de”'],
])('what stands in English as in Danish after a colon is quoted: %s', (da, en, quoted) => {
  expect(quotedIn({ da, en })).toBe(quoted)
})

test.each([
  ['Kontrakten blev registreret: Vask i Vejen', 'The contract was registered: Laundry in Vejen'],
  ['Tildelt Elis A/S', 'Awarded to Elis A/S'],
  ['Kun på dansk: ja', null],
])('nothing is quoted where both languages speak for themselves: %s', (da, en) => {
  expect(quotedIn({ da, en })).toBe('')
})
