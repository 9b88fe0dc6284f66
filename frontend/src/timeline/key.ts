import type { Tongue } from '../words/dates'
import type { HelpWords } from './help'
import type { Due, DueMark } from './decision'
import { BAR, drawnBar, drawnFlag, drawnSign } from './drawn'
import { drawnDue } from './drawn-due'
import { PIECES } from './layout'
import type { Painting } from './paint'
import { SIGNS, type Standing } from './running'
import type { Range } from './scale'
import type { Picture, PictureLine } from './svg'
import { swatch } from './swatch'
import type { TimelineWords } from './words'
import { escaped, tag } from './xml'

interface Part {
  svg: (x: number, y: number) => string
  width: number
  text: string
}

const LETTER = 6.6
const ROW = 22
const SWATCH = 42

/** What the forms mean that the picture shows, in as many rows as they need. */
export function drawnLegend({ lines, range, past, prefix, own, help }: Picture, painted: (Painting | null)[], top: number, width: number, tongue: Tongue): { svg: string; height: number } {
  const items = lines.flatMap((line) => (line.kind === 'item' ? line.item : []))
  const shown = { past, own, help, kinds: kindsIn(painted), signs: signsIn(painted), states: new Set(items.filter(({ bar }) => bar).map(({ state }) => state)), dues: duesIn(lines, painted, range), flags: painted.some((one) => one !== null && one.flags.length > 0) }
  let [x, y] = [0, top]
  const placed = partsOf(shown, tongue, prefix).map((part) => {
    const needed = part.width + 8 + part.text.length * LETTER + 22
    if (x + needed > width) [x, y] = [0, y + ROW]
    const drawn = part.svg(x, y) + tag('text', { x: x + part.width + 8, y: y + 12, fill: '#1a1a1a' }, escaped(part.text))
    x += needed
    return drawn
  })
  return { svg: placed.join(''), height: y - top + ROW }
}

interface Shown {
  past: boolean
  kinds: Set<string>
  signs: Set<string>
  states: Set<Standing>
  dues: Set<Due['passed']>
  flags: boolean
  own: TimelineWords
  help: HelpWords
}

const kindsIn = (painted: (Painting | null)[]) => new Set<string>(painted.flatMap((one) => one?.blocks.map(({ kind }) => kind) ?? []))
const signsIn = (painted: (Painting | null)[]) => new Set<string>(painted.flatMap((one) => one?.marks.map(({ sign }) => sign) ?? []))

/** The decisions that are drawn: those of bars in view whose sign or window is in view. */
function duesIn(lines: PictureLine[], painted: (Painting | null)[], range: Range): Set<Due['passed']> {
  const drawn = lines.filter((line, index) => line.kind === 'item' && line.item.bar !== null && painted[index]?.beyond === null)
  const dues = drawn.flatMap((line) => (line.kind === 'item' && line.item.due ? [line.item.due] : []))
  return new Set(dues.filter(({ earliest, latest }) => earliest < range.until && latest >= range.from).map(({ passed }) => passed))
}

const DUES: DueMark[] = [
  { x: 8, window: null, passed: 'no', text: null },
  { x: 8, window: { x: 8, width: SWATCH - 8 }, passed: 'perhaps', text: null },
  { x: 8, window: null, passed: 'yes', text: null },
]

function partsOf({ past, own, help, kinds, signs, states, dues, flags }: Shown, { words }: Tongue, prefix: string): Part[] {
  const bar = (kind: (typeof PIECES)[number], state: Standing, text: string): Part => ({ svg: (x, y) => tag('g', { transform: `translate(${Math.round(x)} ${y})` }, drawnBar(swatch(kind, SWATCH), state, 0, prefix)), width: SWATCH, text })
  const today: Part = { svg: (x, y) => tag('line', { x1: x + 8, x2: x + 8, y1: y, y2: y + BAR, stroke: '#cc0000', 'stroke-width': 2 }), width: 16, text: help.legend.today }
  const due = (mark: DueMark): Part => ({ svg: (x, y) => tag('g', { transform: `translate(${Math.round(x)} ${y})` }, drawnDue(mark, -BAR / 2, prefix)), width: mark.window ? SWATCH : 16, text: help.legend.due[mark.passed] })
  const flag: Part = { svg: (x, y) => drawnFlag(x + 4, y + 1), width: 16, text: help.legend.flag }
  return [
    ...PIECES.filter((kind) => kinds.has(kind)).map((kind) => bar(kind, 'running', words.enums.piece[kind])),
    ...[...states].map((state) => bar(state === 'either' ? 'uncertain-end' : 'solid', state, own.states[state])),
    ...DUES.filter(({ passed }) => dues.has(passed)).map((mark) => due(mark)),
    ...(flags ? [flag] : []),
    ...SIGNS.filter((sign) => signs.has(sign)).map((sign): Part => ({ svg: (x, y) => drawnSign(sign, x + 8, y + 7), width: 16, text: words.enums.sign[sign] })),
    ...(past ? [] : [today]),
  ]
}
