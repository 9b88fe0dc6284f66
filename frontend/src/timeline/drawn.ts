import type { PieceKind } from './layout'
import type { Block, Mark } from './paint'
import type { Sign, Standing } from './running'
import { FILLED_SIGNS, SIGN_PATHS } from './signs'
import { escaped, tag } from './xml'

export const BAR = 14
/** As on the page: blue runs, grey is over; behind the stripes of what may be over lies grey. */
const COLOURS: Record<Standing, { bar: string; under: string }> = {
  running: { bar: '#0059b3', under: '#fff' },
  either: { bar: '#0059b3', under: '#a3a3a3' },
  soon: { bar: '#b34700', under: '#fff' },
  ended: { bar: '#6b6b6b', under: '#fff' },
  planned: { bar: '#4f87c4', under: '#fff' },
}
const INK = '#1a1a1a'
const STATES = Object.keys(COLOURS) as Standing[]

/** The patterns that bars are filled with, under names that no other drawing in the same document has. */
export function patterns(prefix: string): string {
  const hatch = tag('pattern', { id: `${prefix}hatch`, width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, tag('rect', { width: 2, height: 7, fill: '#4f87c4' }))
  return tag('defs', {}, hatch, duePattern(prefix), ...STATES.map((state) => ofState(state, prefix)))
}

function duePattern(prefix: string): string {
  const lines = tag('rect', { width: 5, height: 5, fill: '#fff' }) + tag('rect', { width: 2, height: 5, fill: COLOURS.soon.bar })
  return tag('pattern', { id: `${prefix}due`, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, lines)
}

function ofState(state: Standing, prefix: string): string {
  const { bar } = COLOURS[state]
  const stop = (offset: number, opacity: string) => tag('stop', { offset, 'stop-color': bar, 'stop-opacity': opacity })
  const stripes = tag('pattern', { id: `${prefix}stripes-${state}`, width: 6, height: BAR, patternUnits: 'userSpaceOnUse' }, tag('rect', { width: 3, height: BAR, fill: bar }))
  return stripes + tag('linearGradient', { id: `${prefix}fade-${state}` }, stop(0, '0.06'), stop(1, '1'))
}

/** The pieces of a bar, each in the form of its certainty. */
export const drawnBar = (blocks: Block[], state: Standing, y: number, prefix: string): string =>
  tag('g', { transform: `translate(0 ${y})` }, ...blocks.map((block) => PIECE[block.kind](block, state, prefix)))

type Draw = (block: Block, state: Standing, prefix: string) => string

const full = ({ x, width }: Block, fill: string) => tag('rect', { x, width, height: BAR, fill })
const outlined = ({ x, width }: Block, stroke: string, dashes: string | null, fill = 'none') =>
  tag('rect', { x: x + 1, y: 1, width: Math.max(1, width - 2), height: BAR - 2, fill, stroke, 'stroke-width': 1.5, 'stroke-dasharray': dashes })
const upright = (x: number, colour: string, width: number, dashes: string | null = null) =>
  tag('line', { x1: x, x2: x, y1: 0, y2: BAR, stroke: colour, 'stroke-width': width, 'stroke-dasharray': dashes })

function striped(block: Block, state: Standing, prefix: string): string {
  const { bar, under } = COLOURS[state]
  const edge = block.kind === 'uncertain-start' ? block.startsHere && block.x : block.endsHere && block.x + block.width
  return full(block, under) + full(block, `url(#${prefix}stripes-${state})`) + (edge === false ? '' : upright(edge, bar, 2, '2 2'))
}

/** A row of chevrons that fades into the future. */
function chevrons({ x, width }: Block, state: Standing): string {
  const [step, middle] = [12, BAR / 2]
  return Array.from({ length: Math.floor(width / step) }, (_, index) => {
    const opacity = String(Math.round((1 - (0.85 * index * step) / width) * 100) / 100)
    return tag('path', { d: `M${Math.round(x + index * step) + 1} 0h5l5 ${middle}-5 ${middle}h-5l5-${middle}z`, fill: COLOURS[state].bar, 'fill-opacity': opacity })
  }).join('')
}

const PIECE: Record<PieceKind, Draw> = {
  solid: (block, state) => full(block, COLOURS[state].bar),
  'unknown-start': (block, state, prefix) => full(block, `url(#${prefix}fade-${state})`) + (block.startsHere ? upright(block.x, COLOURS[state].bar, 2, '2 2') : ''),
  'uncertain-start': striped,
  'uncertain-end': striped,
  'unknown-end': chevrons,
  'upper-bound': (block, state) => {
    const { bar } = COLOURS[state]
    const end = block.x + block.width
    return tag('line', { x1: block.x, x2: end, y1: BAR / 2, y2: BAR / 2, stroke: bar, 'stroke-width': 2, 'stroke-dasharray': '3 3' }) + (block.endsHere ? upright(end, bar, 3) : '')
  },
  duration: (block, state) => outlined(block, COLOURS[state].bar, null, '#fff'),
  'used-option': (block, state) => tag('rect', { x: block.x, width: block.width, height: BAR, fill: COLOURS[state].bar, 'fill-opacity': '0.62', stroke: COLOURS[state].bar }),
  'open-option': (block, _, prefix) => full(block, `url(#${prefix}hatch)`) + outlined(block, '#4f87c4', '4 3'),
  'lapsed-option': (block) => outlined(block, '#8e8e8e', '4 3') + tag('path', { d: crossOf(block), stroke: '#8e8e8e' }),
}

function crossOf({ x, width }: Block): string {
  const [from, until] = [Math.round(x), Math.round(x + width)]
  return `M${from} ${BAR}L${until} 0M${from} 0L${until} ${BAR}`
}

/** A sign, or how many there are, with the stretch in which its day lies. */
export function drawnMark({ sign, x, count, whisker }: Mark, y: number): string {
  return (whisker ? drawnWhisker(whisker, y) : '') + (count > 1 ? drawnCount(count, x, y) : drawnSign(sign, x, y))
}

function drawnWhisker({ from, until }: { from: number; until: number }, y: number): string {
  const [left, right] = [Math.round(from), Math.round(until)]
  const d = `M${left} ${y - 5}v10M${left} ${y}H${right}M${right} ${y - 5}v10`
  return tag('path', { d, fill: 'none', stroke: '#fff', 'stroke-width': 4 }) + tag('path', { d, fill: 'none', stroke: INK, 'stroke-width': 1.5 })
}

const drawnCount = (count: number, x: number, y: number): string =>
  tag('circle', { cx: x, cy: y, r: 8, fill: '#fff', stroke: INK, 'stroke-width': 1.5 }) +
  tag('text', { x, y: y + 4, 'text-anchor': 'middle', 'font-size': 11, 'font-weight': 600, fill: INK }, escaped(String(count)))

export function drawnSign(sign: Sign, x: number, y: number): string {
  const filled = FILLED_SIGNS.includes(sign)
  return tag('path', { transform: `translate(${Math.round(x)} ${y})`, d: SIGN_PATHS[sign], fill: filled ? INK : '#fff', stroke: filled ? '#fff' : INK, 'stroke-width': 1.5, 'paint-order': 'stroke' })
}

/** The last day of notice of an open option. */
export const drawnFlag = (x: number, y: number): string =>
  tag('path', { d: `M${Math.round(x)} ${y - 4}v18M${Math.round(x)} ${y - 4}l8 3.5-8 3.5z`, fill: INK, stroke: INK, 'stroke-width': 1.5 })
