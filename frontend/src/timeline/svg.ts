import type { Tongue } from '../words/dates'
import { flagAt, namesOf, type Flag } from './axis'
import type { Day } from './day'
import { dueMark, type DueMark } from './decision'
import { BAR, drawnBar, drawnFlag, drawnMark, patterns } from './drawn'
import { drawnDue } from './drawn-due'
import type { HelpWords } from './help'
import { drawnLegend } from './key'
import { paint, type Captions, type Painting } from './paint'
import type { Item } from './rows'
import { scaleOf, ticksOf, type Range, type Scale } from './scale'
import { escaped, tag } from './xml'
import type { TimelineWords } from './words'
import '../words/of/sentence'
import '../words/of/drawn'

/** A row of the picture: a group's name, or an agreement with what is written about it. */
export type PictureLine = { kind: 'group'; name: string; count: string } | { kind: 'item'; item: Item; title: string; captions: Captions }

/** Everything that a picture of the timeline shows. */
export interface Picture {
  title: string
  /** What is shown: how many, of what filter, as known when. */
  about: string
  lines: PictureLine[]
  range: Range
  /** The day it is, or the day the picture is about. */
  day: Day
  past: boolean
  own: TimelineWords
  help: HelpWords
  /** Where it was taken from, and when. */
  foot: [string, string]
  /** Tells this drawing's patterns from those of another one in the same document. */
  prefix: string
}

const WIDTH = 1500
const LABEL = 430
export const ROW = 21
const AXIS = { top: 62, height: 26 }
const TOP = AXIS.top + AXIS.height
const FOOT = 34
const AIR = 24
const LETTER = 6.3
/** So many times as many letters can still be read in the same room. */
const CLOSEST = 1.6
const SIGN = 10
const INK = '#1a1a1a'
const GREY = '#595959'
const RED = '#cc0000'
const FONT = "'IBM Plex Sans', 'Segoe UI', Helvetica, Arial, sans-serif"

interface Frame {
  scale: Scale
  tongue: Tongue
  picture: Picture
}

/** The timeline as one drawing that stands by itself: with its axis, the line of the day, and what the forms mean. */
export function toSvg(picture: Picture, tongue: Tongue): string {
  const { title, about, lines, range, foot, prefix } = picture
  const frame: Frame = { scale: scaleOf(range, WIDTH - LABEL), tongue, picture }
  const painted = lines.map((line) => (line.kind === 'item' ? paint(line.item.bar, line.item.moments, line.captions, frame.scale, picture.day) : null))
  const bottom = TOP + lines.length * ROW
  const legend = drawnLegend(picture, painted, bottom + 16, WIDTH, tongue)
  const height = bottom + 16 + legend.height + FOOT
  const rows = lines.map((line, index) => (line.kind === 'group' ? groupRow(line, index) : labelOf(line.title, index)))
  const lanes = lines.map((line, index) => (line.kind === 'item' ? laneOf(line.item, painted[index] ?? null, index, frame) : ''))
  return tag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `${-AIR} ${-AIR / 2} ${WIDTH + 2 * AIR} ${height + AIR}`, width: WIDTH + 2 * AIR, height: height + AIR, preserveAspectRatio: 'xMinYMin', role: 'img', 'font-family': FONT, 'font-size': 12 },
    tag('title', {}, escaped(title)),
    tag('desc', {}, escaped(about)),
    patterns(prefix),
    tag('rect', { x: -AIR, y: -AIR / 2, width: WIDTH + 2 * AIR, height: height + AIR, fill: '#fff' }),
    written(0, 26, title, { 'font-size': 22, 'font-weight': 600 }),
    fitted(0, 48, about, WIDTH, { 'font-size': 13, fill: GREY }),
    ...rows,
    drawnLanes(lanes.join(''), frame, bottom),
    legend.svg,
    fitted(0, height - 8, foot[0], WIDTH * 0.68, { fill: GREY }),
    written(WIDTH, height - 8, foot[1], { fill: GREY, 'text-anchor': 'end' }),
  )
}

/** The axis and all lanes; what lies outside the stretch shown is cut off. */
function drawnLanes(lanes: string, { scale, tongue, picture }: Frame, bottom: number): string {
  const x = scale.x(picture.day + 0.5)
  const inView = x >= 0 && x <= scale.width
  const text = picture.past ? tongue.words.timeline.thatDay : tongue.words.timeline.today
  const flag = inView ? flagAt(x, text, scale.width) : null
  const { density, ticks } = ticksOf(scale, 84)
  const gridlines = ticks.map((tick) => tag('line', { x1: tick.x, x2: tick.x, y1: TOP, y2: bottom, stroke: '#dcdcdc' }))
  const names = namesOf({ density, ticks }, scale, flag, tongue.format).map((name) => written(name.x + 4, AXIS.top + 17, name.text, { fill: '#454545' }))
  const day = tag('line', { class: 'today', x1: x, x2: x, y1: AXIS.top, y2: bottom, stroke: RED, 'stroke-width': 2, 'stroke-dasharray': picture.past ? '5 4' : null })
  return tag(
    'svg',
    { x: LABEL, y: 0, width: scale.width, height: bottom, viewBox: `0 0 ${scale.width} ${bottom}` },
    ...gridlines,
    tag('line', { x2: scale.width, y1: TOP, y2: TOP, stroke: '#707070' }),
    ...names,
    lanes,
    flag ? day + drawnDay(flag, text) : '',
  )
}

const drawnDay = ({ x, width }: Flag, text: string): string =>
  tag('rect', { x, y: AXIS.top + 2, width, height: 20, rx: 3, fill: RED }) + written(x + width / 2, AXIS.top + 16, text, { fill: '#fff', 'font-weight': 600, 'text-anchor': 'middle' })

const groupRow = ({ name, count }: PictureLine & { kind: 'group' }, index: number): string =>
  tag('rect', { x: 0, y: TOP + index * ROW, width: WIDTH, height: ROW, fill: '#eef2f6' }) +
  fitted(8, TOP + index * ROW + 15, `${name} · ${count}`, LABEL - 16, { 'font-weight': 600 })

const labelOf = (title: string, index: number): string =>
  fitted(20, TOP + index * ROW + 15, title, LABEL - 30) + tag('line', { x2: WIDTH, y1: TOP + (index + 1) * ROW, y2: TOP + (index + 1) * ROW, stroke: '#ececec' })

function laneOf({ bar, state, due }: Item, painting: Painting | null, index: number, frame: Frame): string {
  if (!painting) return ''
  const words = frame.tongue.words.timeline
  const top = TOP + index * ROW + (ROW - BAR) / 2
  const { beyond, inside, marks, flags } = painting
  const signs = marks.map((mark) => drawnMark(mark, top + BAR / 2)).join('')
  const said = (x: number, text: string, anchor: string) => written(x, top + 11, text, { fill: GREY, 'font-style': 'italic', 'text-anchor': anchor })
  if (!bar) return said(8, frame.tongue.words.sentence.noDates, 'start') + signs
  if (beyond?.side === 'before') return said(8, `‹ ${words.before(beyond.text)}`, 'start') + signs
  if (beyond) return said(frame.scale.width - 8, `${words.after(beyond.text)} ›`, 'end') + signs
  const decision = due && dueMark(due, '', [], frame.scale)
  const outlined = painting.blocks.some(({ kind }) => kind === 'duration')
  return [
    drawnBar(painting.blocks, state, top, frame.picture.prefix),
    inside ? written(inside.x, top + 11, inside.text, { fill: outlined ? INK : '#fff', 'font-weight': 600 }) : '',
    beside(painting, decision, frame, index, top),
    ...flags.map((x) => drawnFlag(x, top)),
    decision ? drawnDue(decision, top, frame.picture.prefix) : '',
    signs,
  ].join('')
}

/** From when to when, beside the bar where there is room; the table has it where there is none. */
function beside({ blocks, marks }: Painting, decision: DueMark | null, { scale, picture }: Frame, index: number, top: number): string {
  const row = picture.lines[index]
  const [first, last] = [blocks[0], blocks.at(-1)]
  if (row?.kind !== 'item' || !first || !last) return ''
  const text = [row.captions.start, row.captions.end].filter(Boolean).join(' – ')
  const needed = text.length * LETTER
  const signs = [...marks, ...(decision ? [decision] : [])].map(({ x }) => x)
  const window = decision?.window ? decision.window.x + decision.window.width : 0
  const right = Math.max(last.x + last.width, window, ...signs.map((x) => x + SIGN)) + 8
  const left = Math.min(first.x, ...signs.map((x) => x - SIGN)) - 8
  const line = scale.x(picture.day + 0.5)
  // The line of the day does not run through what is written.
  const start = right < line + 4 && right + needed > line - 4 ? line + 6 : right
  if (start + needed < scale.width) return written(start, top + 11, text, { fill: '#454545' })
  return left > needed ? written(left, top + 11, text, { fill: '#454545', 'text-anchor': 'end' }) : ''
}

type Attributes = Record<string, string | number>

const written = (x: number, y: number, text: string, attributes: Attributes = {}): string => tag('text', { x, y, fill: INK, ...attributes }, escaped(text))

/** What is longer than its room is drawn closer; what could not be read then is cut. */
function fitted(x: number, y: number, text: string, room: number, attributes: Attributes = {}): string {
  const letters = Math.floor((room / LETTER) * CLOSEST)
  const whole = text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`
  return written(x, y, whole, whole.length * LETTER <= room ? attributes : { ...attributes, textLength: room, lengthAdjust: 'spacingAndGlyphs' })
}
