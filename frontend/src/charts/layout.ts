import type { Grade } from '../graphql/graphql'
import type { Scale } from './scale'

/** A size as the register tells it: a point, or bounds of which one may lack. */
export interface Size {
  point: string | null
  lower: string | null
  upper: string | null
}

/** A named size; `point` is the central value of a range. */
export interface Range {
  id: string
  name: string
  /** The language of the name where it is not the page's. */
  lang?: string | undefined
  /** What is told below the name. */
  more?: string | null
  /** Written as it stands in the table. */
  value: string
  size: Size
  /** How well it is shown; null where it is no observation. */
  grade?: Grade | null
  marked?: boolean
}

/** Where a size is drawn: its bounds, what stands for it, and on which side it goes on without a bound. */
export interface Drawn {
  from: number
  until: number
  at: number
  openLeft: boolean
  openRight: boolean
}

/** Every number that a size names, for a scale that has room for it. */
export const numbersOf = ({ point, lower, upper }: Size): number[] => [point, lower, upper].flatMap((text) => (text === null ? [] : [Number(text)]))

/** Null where the size names no number. */
export function drawn(size: Size, scale: Scale): Drawn | null {
  const numbers = numbersOf(size)
  if (numbers.length === 0) return null
  const [openLeft, openRight] = [size.point === null && size.lower === null, size.point === null && size.upper === null]
  const from = openLeft ? 0 : scale.x(Math.min(...numbers))
  const until = openRight ? scale.width : scale.x(Math.max(...numbers))
  const bound = scale.x(numbers[0] ?? 0)
  const at = size.point === null && !openLeft && !openRight ? (from + until) / 2 : bound
  return { from, until, at, openLeft, openRight }
}

/** How high each stands so that none covers another, 0 on the line; in the order they came. */
export function dodged(xs: number[], apart: number): number[] {
  const levels = xs.map(() => 0)
  const last: number[] = []
  const ordered = xs.map((value, at) => ({ x: value, index: at })).sort((a, b) => a.x - b.x)
  for (const { x, index } of ordered) {
    const free = last.findIndex((taken) => x - taken >= apart)
    const level = free === -1 ? last.length : free
    last[level] = x
    levels[index] = level
  }
  return levels
}

/** Parts of a whole, one after another on a line of that width. */
export function stacked(values: number[], width: number): { x: number; width: number; percent: number }[] {
  const sum = values.reduce((all, value) => all + value, 0)
  let x = 0
  return values.map((value) => {
    const share = sum === 0 ? 0 : value / sum
    const part = { x, width: share * width, percent: share * 100 }
    x += part.width
    return part
  })
}
