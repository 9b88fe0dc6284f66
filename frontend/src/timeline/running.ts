import type { Day } from './day'

/** A date with honest precision: some day between the earliest and the latest. */
export interface Uncertain {
  earliest: Day
  latest: Day
  approximate: boolean
}

export type State = 'planned' | 'running' | 'ended' | 'either'
/** The same, and that something must be decided of it within a year. */
export type Standing = State | 'soon'

export interface Extension {
  months: number
  state: 'open' | 'used' | 'lapsed'
  noticeBy: Day | null
}

/** All that is known of when an agreement runs. */
export interface Running {
  starts: Uncertain | null
  /** Its last day, used options included. */
  ends: Uncertain | null
  /** It never runs longer than this. */
  latestPossibleEnd: Uncertain | null
  /** How long it runs, where only that is stated. */
  months: number | null
  extensions: Extension[]
  /** The first trace of it: a tender, an award, a signature. */
  firstTrace: Day | null
  /** The last day on which it is known to run; null where it is never told of before it may have ended. */
  lastKnown: Day | null
  /** The day on which its length was told; asked for only where nothing but its length is. */
  lengthTold: Day | null
  /** The length was agreed for what was to come; else it is told of what has been. */
  ahead: boolean
  /** It was ended before time. */
  terminated: Uncertain | null
  state: State
}

export const SIGNS = ['tender', 'award', 'signature', 'option', 'clause', 'change', 'effect', 'correction', 'termination'] as const
/** The signs of events, and one for the day on which something became known. */
export type Sign = (typeof SIGNS)[number] | 'knowledge'

/** Something that happened, where it stands on the axis. */
export interface Moment {
  key: string
  sign: Sign
  on: Uncertain
}
