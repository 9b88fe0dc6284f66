import type { Day } from './day'
import type { Bar, PieceKind } from './layout'
import type { Moment, Sign } from './running'
import type { Scale } from './scale'

export interface Block {
  kind: PieceKind
  x: number
  width: number
  /** Its true ends are in view, not cut off by the window. */
  startsHere: boolean
  endsHere: boolean
}

/** One sign, or several that stand too close to be told apart. */
export interface Mark {
  keys: string[]
  sign: Sign
  x: number
  count: number
  /** How far the day is unknown. */
  whisker: { from: number; until: number } | null
}

export interface Writing {
  x: number
  text: string
  anchor: 'start' | 'end'
}

/** What is to be written on and below a bar. */
export interface Captions {
  inside: string
  start: string
  end: string
}

/** Everything that is drawn of one agreement, in pixels. */
export interface Painting {
  blocks: Block[]
  marks: Mark[]
  inside: Writing | null
  below: Writing[]
  flags: number[]
  /** The bar lies outside the window on this side; what it would have said. */
  beyond: { side: 'before' | 'after'; text: string } | null
}

const INSIDE_LETTER = 6.6
const BELOW_LETTER = 6.1
const CLOSE = 12
/** Drawn a little past the edges, so that no edge shows where the bar goes on. */
const MARGIN = 8

/** The line of a day runs through everything; what is written keeps clear of it. */
export function paint(bar: Bar | null, moments: Moment[], captions: Captions, scale: Scale, line: Day | null): Painting {
  const marks = marksOf(moments, scale)
  if (!bar) return { blocks: [], marks, inside: null, below: [], flags: [], beyond: null }
  const blocks = blocksOf(bar, scale)
  const beyond = beyondOf(bar, captions, scale)
  return {
    blocks,
    marks,
    inside: insideOf(blocks, marks, captions.inside),
    below: beyond ? [] : belowOf(blocks, captions, scale.width, line === null ? null : scale.x(line + 0.5)),
    flags: bar.flags.map(scale.x).filter((x) => x >= 0 && x <= scale.width),
    beyond,
  }
}

function beyondOf(bar: Bar, { start, end }: Captions, { range }: Scale): Painting['beyond'] {
  const text = [start, end].filter(Boolean).join(' – ')
  if (bar.until <= range.from) return { side: 'before', text }
  return bar.from >= range.until ? { side: 'after', text } : null
}

function blocksOf(bar: Bar, { x, width }: Scale): Block[] {
  return bar.pieces.flatMap(({ kind, from, until }) => {
    const [left, right] = [x(from), x(until)]
    if (right < -MARGIN || left > width + MARGIN) return []
    const start = Math.max(left, -MARGIN)
    const end = Math.min(right, width + MARGIN)
    return [{ kind, x: start, width: Math.max(1, end - start), startsHere: left >= -MARGIN, endsHere: right <= width + MARGIN }]
  })
}

export function marksOf(moments: Moment[], { x, width }: Scale): Mark[] {
  const marks: Mark[] = []
  const placed = moments
    .map(({ key, sign, on }) => ({ key, sign, x: (x(on.earliest) + x(on.latest)) / 2, from: x(on.earliest), until: x(on.latest) }))
    .filter((one) => one.x >= 0 && one.x <= width)
    .toSorted((a, b) => a.x - b.x)
  for (const one of placed) {
    const last = marks.at(-1)
    if (last && one.x - last.x < CLOSE) {
      last.keys.push(one.key)
      last.count += 1
    } else {
      const whisker = one.until - one.from > CLOSE ? { from: one.from, until: one.until } : null
      marks.push({ keys: [one.key], sign: one.sign, x: one.x, count: 1, whisker })
    }
  }
  return marks
}

/** The name inside the bar, in the first gap between the signs that holds it. */
function insideOf(blocks: Block[], marks: Mark[], text: string): Writing | null {
  const needed = text.length * INSIDE_LETTER + 12
  for (const block of blocks.filter(({ kind }) => kind === 'solid' || kind === 'duration')) {
    const end = block.x + block.width
    const stops = [...marks.filter((mark) => mark.x > block.x && mark.x < end).map((mark) => mark.x), end]
    let from = Math.max(block.x, 0)
    for (const stop of stops) {
      if (text && stop - from > needed) return { x: from + 8, text, anchor: 'start' }
      from = stop + 8
    }
  }
  return null
}

/** What the ends are, below the bar; where both do not fit, the end is worth more. */
function belowOf(blocks: Block[], { start, end }: Captions, width: number, line: number | null): Writing[] {
  const [first, last] = [blocks[0], blocks.findLast(({ kind }) => kind !== 'open-option' && kind !== 'lapsed-option')]
  if (!first || !last) return []
  const [startWidth, endWidth] = [start.length * BELOW_LETTER, end.length * BELOW_LETTER]
  const endX = clear(Math.min(Math.max(last.x + last.width, endWidth), width - 2), endWidth, line)
  const startX = Math.max(first.x, 2)
  const apart = endX - endWidth - (startX + startWidth) > 12
  const shownEnd: Writing[] = end && last.endsHere ? [{ x: endX, text: end, anchor: 'end' }] : []
  const shownStart: Writing[] = start && first.startsHere && (apart || shownEnd.length === 0) ? [{ x: startX, text: start, anchor: 'start' }] : []
  return [...shownStart, ...shownEnd]
}

/** Where a text of that width may end without the line running through it. */
function clear(end: number, width: number, line: number | null): number {
  const crossed = line !== null && line > end - width - 3 && line < end + 4
  if (!crossed) return end
  return line - 5 > width ? line - 5 : line + 5 + width
}
