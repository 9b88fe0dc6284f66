/** Where values stand on a line of some width, and the round values named along it. */
export interface Scale {
  min: number
  max: number
  width: number
  ticks: number[]
  x: (value: number) => number
}

const STEPS = [1, 2, 5, 10]

/** A scale over all the values, its ends round; with nought in it where a length tells how much. */
export function scaleOf(values: number[], width: number, { zero = true, room = 90 } = {}): Scale {
  const all = zero ? [0, ...values] : values
  const [least, most] = all.length === 0 ? [0, 1] : [Math.min(...all), Math.max(...all)]
  const span = most > least ? most - least : Math.abs(most) || 1
  const step = stepOf(span, Math.max(2, Math.floor(width / room)))
  const min = Math.floor(least / step) * step
  const max = Math.max(Math.ceil(most / step) * step, min + step)
  const count = Math.round((max - min) / step)
  const ticks = Array.from({ length: count + 1 }, (_, index) => exactly(min + index * step, step))
  return { min, max, width, ticks, x: (value) => ((value - min) / (max - min)) * width }
}

/** The least round step that needs no more than so many parts. */
function stepOf(span: number, parts: number): number {
  const power = 10 ** Math.floor(Math.log10(span / parts))
  return (STEPS.find((step) => step * power * parts >= span) ?? 10) * power
}

/** Without the crumbs that adding fractions leaves. */
function exactly(value: number, step: number): number {
  const places = Math.max(0, -Math.floor(Math.log10(step)))
  return Number(value.toFixed(Math.min(places, 12)))
}
