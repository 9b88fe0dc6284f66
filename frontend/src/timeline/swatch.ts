import type { PieceKind } from './layout'
import type { Block } from './paint'

/** The drawing of a certainty, for the legend: one piece in the middle of a bar. */
export function swatch(kind: PieceKind, width: number): Block[] {
  const third = width / 3
  const before: Block = { kind: 'solid', x: 0, width: third, startsHere: true, endsHere: true }
  const after: Block = { ...before, x: third * 2 }
  const whole: Block = { kind, x: 0, width, startsHere: true, endsHere: true }
  switch (kind) {
    case 'solid':
    case 'duration':
      return [whole]
    case 'unknown-start':
    case 'uncertain-start':
      return [{ ...whole, width: third * 2 }, after]
    case 'used-option':
    case 'uncertain-end':
    case 'unknown-end':
    case 'upper-bound':
    case 'open-option':
    case 'lapsed-option':
      return [before, { ...whole, x: third, width: third * 2 }]
  }
}

