import { expect, test } from 'vitest'
import { da } from '../words/da'
import { formatOf } from '../words/format'
import { dayOf } from './day'
import type { Due } from './decision'
import { helpOf } from './help'
import { PIECES, type PieceKind } from './layout'
import { sheetsOf } from './sheets'
import { toSvg, type Picture, type PictureLine } from './svg'
import { wordsOf } from './words'

const DANISH = { words: da, format: formatOf('da') }

test('the picture stands by itself: a title, an axis, the line of today, what it shows, and from where', () => {
  const svg = drawn([item('solid')])
  expect(svg).toContain('<title>Kontraktportefølje</title>')
  for (const part of ['>2024<', 'class="today"', '>i dag<', '1 kontrakt', 'https://samspil.example/portefolje', 'Hentet 21. november 2026']) expect(svg).toContain(part)
})

test('a long title and a long address stand whole, drawn closer; what nobody could read then is cut', () => {
  const [title, address] = ['Eksempel: ejendomsdrift og bygningsvedligehold (herunder esco), hele kommunen', `https://samspil.example/portefolje?q=${'a'.repeat(200)}`]
  const svg = drawn([{ ...item('solid'), title }], { foot: [address, 'Hentet 21. november 2026'] })
  expect(svg).toMatch(/textLength="400"[^>]*>Eksempel: ejendomsdrift og bygningsvedligehold \(herunder esco\), hele kommunen</)
  expect(svg).toContain(`>${address}<`)
  expect(drawn([{ ...item('solid'), title: 'x'.repeat(300) }])).toMatch(/>x{50,150}…</)
})

test('each certainty has its own form', () => {
  const drawings = PIECES.map((kind) => laneOf(drawn([item(kind)])))
  expect(new Set(drawings).size).toBe(PIECES.length)
})

test('an open option is hatched, and an end on an unknown day is striped', () => {
  expect(drawn([item('open-option')])).toContain('fill="url(#hatch)"')
  expect(drawn([item('uncertain-end')])).toContain('fill="url(#stripes-running)"')
})

test('the legend names the forms that are drawn, and no others', () => {
  const svg = drawn([item('uncertain-end')])
  expect(svg).toContain(da.enums.piece['uncertain-end'])
  expect(svg).not.toContain(da.enums.piece['unknown-end'])
})

test('on a day that has been the line is dashed, and is not called today', () => {
  const svg = drawn([item('solid')], { past: true })
  expect(svg).toMatch(/class="today"[^>]*stroke-dasharray/)
  expect(svg).toContain('>den dag<')
  expect(svg).not.toContain('i dag')
})

test('a decision ahead is an outlined triangle, a passed one a red one, and a day that is not known a hatched window', () => {
  const [ahead, over, somewhere] = [due('no'), due('yes'), due('perhaps', 400)].map((one) => drawn([deciding(one)]))
  expect(ahead).toContain('class="due-no"')
  expect(ahead).not.toContain('due-window')
  expect(over).toMatch(/class="due-yes"[^>]*fill="#cc0000"/)
  expect(somewhere).toMatch(/class="due-window"[^>]*fill="url\(#due\)"/)
  expect(somewhere).toContain('class="due-perhaps"')
})

test('what must be decided within a year has a colour of its own', () => {
  const soon = drawn([{ ...item('solid'), item: { ...item('solid').item, state: 'soon' } }])
  expect(soon).toContain('fill="#b34700"')
  expect(soon).toContain(wordsOf('da').states.soon)
  expect(drawn([item('solid')])).not.toContain(wordsOf('da').states.soon)
})

test('the last notice of an option is a flag, and the legend names it only where there is one', () => {
  const { bar } = item('open-option').item
  const flagged = drawn([{ ...item('open-option'), item: { ...item('open-option').item, bar: bar && { ...bar, flags: [dayOf(2023, 1, 1)] } } }])
  expect(flagged).toContain(helpOf('da').legend.flag)
  expect(drawn([item('open-option')])).not.toContain(helpOf('da').legend.flag)
})

test('the legend names the decisions that are drawn, and no others', () => {
  const { due: words } = helpOf('da').legend
  const svg = drawn([deciding(due('yes'))])
  expect(svg).toContain(words.yes)
  expect(svg).not.toContain(words.no)
  expect(drawn([item('solid')])).not.toContain(words.yes)
  expect(drawn([deciding({ ...due('no'), earliest: dayOf(2040, 1, 1), latest: dayOf(2040, 1, 1) })])).not.toContain(words.no)
})

test('a contract without dates keeps its row and says so', () => {
  expect(drawn([{ ...item('solid'), item: { key: 'a', bar: null, state: 'running', moments: [], due: null, follows: null } }])).toContain(da.sentence.noDates)
})

test('what a source has written is only ever text', () => {
  const svg = drawn([{ ...item('solid'), title: '<script>alert("&")</script>\u0000' }])
  expect(svg).toContain('&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;<')
  expect(svg).not.toContain('<script')
})

test('two drawings in one document do not share their patterns', () => {
  const svg = drawn([item('open-option')], { prefix: 'paper-1-' })
  expect(svg).toContain('id="paper-1-hatch"')
  expect(svg).toContain('url(#paper-1-hatch)')
})

test('a sheet has so many rows at most, and one that begins within a group names it again', () => {
  const group: PictureLine = { kind: 'group', name: 'Vejen', count: '5 kontrakter' }
  const sheets = sheetsOf([group, ...Array.from({ length: 5 }, () => item('solid'))], 4)
  expect(sheets.map((lines) => lines.map(({ kind }) => kind).join())).toEqual(['group,item,item,item', 'group,item,item'])
})

test('the name of a group does not stand alone at the bottom of a sheet', () => {
  const group: PictureLine = { kind: 'group', name: 'Vejen', count: '1 kontrakt' }
  const sheets = sheetsOf([group, item('solid'), group, item('solid')], 3)
  expect(sheets.map((lines) => lines.length)).toEqual([2, 2])
})

test('no rows are no sheets', () => {
  expect(sheetsOf([], 40)).toEqual([])
})

function drawn(lines: PictureLine[], change: Partial<Picture> = {}): string {
  const range = { from: dayOf(2020, 1, 1), until: dayOf(2030, 1, 1) }
  const foot: [string, string] = ['https://samspil.example/portefolje', 'Hentet 21. november 2026']
  return toSvg({ title: 'Kontraktportefølje', about: '1 kontrakt', lines, range, day: dayOf(2026, 11, 21), past: false, own: wordsOf('da'), help: helpOf('da'), foot, prefix: '', ...change }, DANISH)
}

function item(kind: PieceKind): PictureLine & { kind: 'item' } {
  const [from, until] = [dayOf(2022, 1, 1), dayOf(2024, 1, 1)]
  return { kind: 'item', title: 'Vask', captions: { inside: 'Elis', start: '2022', end: '2024' }, item: { key: kind, bar: { pieces: [{ kind, from, until }], from, until, flags: [] }, state: 'running', moments: [], due: null, follows: null } }
}

const due = (passed: Due['passed'], days = 0): Due => ({ earliest: dayOf(2023, 1, 1), latest: dayOf(2023, 1, 1) + days, passed })
const deciding = (one: Due): PictureLine => ({ ...item('solid'), item: { ...item('solid').item, due: one } })

/** The bar, without the legend. */
const laneOf = (svg: string) => /<g transform="translate\(0 [^>]*>.*?<\/g>/.exec(svg)?.[0]
