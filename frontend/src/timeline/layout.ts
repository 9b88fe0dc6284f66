import { addMonths, type Day } from './day'
import type { Extension, Running, Uncertain } from './running'

export const PIECES = [
  'unknown-start',
  'uncertain-start',
  'solid',
  'used-option',
  'uncertain-end',
  'unknown-end',
  'upper-bound',
  'duration',
  'open-option',
  'lapsed-option',
] as const

/** How sure a stretch of the bar is; each is drawn in its own form. */
export type PieceKind = (typeof PIECES)[number]

export interface Piece {
  kind: PieceKind
  from: Day
  until: Day
}

/** A bar in days, before any scale. */
export interface Bar {
  pieces: Piece[]
  from: Day
  until: Day
  /** The latest notice days of open options. */
  flags: Day[]
}

const YEAR = 365
/** How far a fade or a row of chevrons reaches when nothing says how far. */
const REACH = 2 * YEAR

/** The bar of an agreement with honest ends; null when no date and no length is known. */
export function layout(now: Running): Bar | null {
  const known = boundsOf(now)
  if (!known) return null
  const pieces = known.filter(({ from, until }) => until > from)
  const flags = now.extensions.flatMap((one) => (one.state === 'open' && one.noticeBy !== null ? [one.noticeBy] : []))
  return {
    pieces,
    flags,
    from: Math.min(...pieces.map((piece) => piece.from)),
    until: Math.max(...pieces.map((piece) => piece.until)),
  }
}

function boundsOf(now: Running): Piece[] | null {
  const ends = now.terminated ?? now.ends
  if (now.starts && ends) return between(startOf(now.starts), now, ends)
  if (now.starts) return now.months === null ? openEnded(now, now.starts) : forMonths(now.starts, now.months)
  if (ends) return between(unknownStart(now, ends), now, ends)
  if (now.latestPossibleEnd) return boundedOnly(now, now.latestPossibleEnd)
  if (now.months !== null && now.lengthTold !== null) return [onlyLength(now.ahead, now.lengthTold, now.months)]
  return null
}

/** What leads up to the first day on which it surely runs. */
interface Lead {
  pieces: Piece[]
  sure: Day
}

function startOf(starts: Uncertain): Lead {
  const sure = starts.latest > starts.earliest ? starts.latest + 1 : starts.earliest
  return { pieces: [{ kind: 'uncertain-start', from: starts.earliest, until: sure }], sure }
}

/** It fades in: from the first trace of it, or over a length that says nothing. */
function unknownStart(now: Running, ends: Uncertain): Lead {
  const running = now.lastKnown === null ? Infinity : now.lastKnown - YEAR
  const guess = now.months === null ? Math.min(ends.earliest - REACH, running) : addMonths(ends.earliest, -now.months)
  const from = now.firstTrace !== null && now.firstTrace < ends.earliest ? now.firstTrace : guess
  const sure = from + Math.min(YEAR, (ends.earliest - from) / 2)
  return { pieces: [{ kind: 'unknown-start', from, until: sure }], sure }
}

function between(lead: Lead, now: Running, ends: Uncertain): Piece[] {
  const certainEnd = ends.latest > ends.earliest ? ends.earliest : ends.latest + 1
  const used = now.terminated ? 0 : monthsOf(now.extensions, 'used')
  const withoutOptions = Math.max(lead.sure, used > 0 ? addMonths(certainEnd, -used) : certainEnd)
  return [
    ...lead.pieces,
    { kind: 'solid', from: lead.sure, until: withoutOptions },
    { kind: 'used-option', from: withoutOptions, until: certainEnd },
    { kind: 'uncertain-end', from: Math.max(lead.sure, certainEnd), until: ends.latest + 1 },
    ...(now.terminated ? [] : extensionsAfter(ends.latest + 1, now)),
  ]
}

/** Open and lapsed options lie behind each other after the end; where none is listed, the latest possible end says how far they reach. */
function extensionsAfter(end: Day, now: Running): Piece[] {
  const pieces: Piece[] = []
  let from = end
  for (const one of now.extensions.filter((extension) => extension.state !== 'used')) {
    const until = addMonths(from, one.months)
    pieces.push({ kind: one.state === 'open' ? 'open-option' : 'lapsed-option', from, until })
    from = until
  }
  const bound = now.latestPossibleEnd
  if (pieces.length === 0 && bound) pieces.push({ kind: 'open-option', from: end, until: bound.latest + 1 })
  return pieces
}

function openEnded(now: Running, starts: Uncertain): Piece[] {
  const lead = startOf(starts)
  return [...lead.pieces, ...untilUnknown(lead.sure, now)]
}

/** Solid to the last day on which it is known to run, and unknown from there. */
function untilUnknown(sure: Day, { lastKnown, latestPossibleEnd: bound }: Running): Piece[] {
  const seen = Math.max(sure, lastKnown ?? sure)
  return [{ kind: 'solid', from: sure, until: seen }, ...unknownEnd(seen, bound)]
}

function unknownEnd(from: Day, bound: Uncertain | null): Piece[] {
  if (!bound) return [{ kind: 'unknown-end', from, until: from + REACH }]
  return [
    { kind: 'unknown-end', from, until: bound.earliest },
    { kind: 'upper-bound', from: Math.max(from, bound.earliest), until: bound.latest + 1 },
  ]
}

function boundedOnly(now: Running, bound: Uncertain): Piece[] {
  const lead = unknownStart(now, bound)
  return [...lead.pieces, ...untilUnknown(lead.sure, now)]
}

/** A length whose days nobody has told: back from the day it was told, or ahead where it was agreed. */
const onlyLength = (ahead: boolean, lengthTold: Day, months: number): Piece =>
  ahead
    ? { kind: 'duration', from: lengthTold, until: addMonths(lengthTold, months) }
    : { kind: 'duration', from: addMonths(lengthTold, -months), until: lengthTold }

function forMonths(starts: Uncertain, months: number): Piece[] {
  const lead = startOf(starts)
  return [...lead.pieces, { kind: 'duration', from: lead.sure, until: addMonths(starts.latest, months) }]
}

const monthsOf = (extensions: Extension[], state: Extension['state']) =>
  extensions.filter((one) => one.state === state).reduce((sum, one) => sum + one.months, 0)
