/** One colour of the map: the least and the most that is drawn in it. */
export interface Step {
  from: number
  until: number
}

const STEPS = 5

/** At most five steps with about as many municipalities in each; equals are never parted. */
export function stepsOf(values: number[]): Step[] {
  const sorted = values.toSorted((a, b) => a - b)
  const bounds = Array.from({ length: STEPS }, (_, index) => sorted[Math.ceil(((index + 1) * sorted.length) / STEPS) - 1])
  const tops = [...new Set(bounds.filter((bound) => bound !== undefined))]
  return tops.map((until, index) => {
    const above = tops[index - 1] ?? -Infinity
    return { from: sorted.find((value) => value > above) ?? until, until }
  })
}

/** Which of the steps a value is in; null where there is no value. */
export function stepOf(value: number | null, steps: Step[]): number | null {
  if (value === null) return null
  const step = steps.findIndex(({ until }) => value <= until)
  return step === -1 ? null : step
}

/** A municipality with its number, written as the list and the map both say it. */
export interface Place {
  code: string
  name: string
  /** Null where nobody knows it. */
  value: number | null
  text: string
}

/** How each municipality is drawn: in one of the steps, as nought, or as without a number. */
export function kindsOf(places: Place[], steps: Step[]): Map<string, string> {
  return new Map(places.map(({ code, value }) => [code, value === 0 ? 'zero' : String(stepOf(value, steps) ?? 'none')]))
}
