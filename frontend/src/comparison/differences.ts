import type { Speaker } from '../contracts/sentence'
import type { CompareData } from './comparison.svelte'
import type { ComparisonWords } from './words'

type Difference = CompareData['differences'][number]
export type Happening = Difference['through'][number]

/** All that differs of one field, and the events that made it so. */
export interface Changed {
  field: string
  name: string
  pairs: { was: string | null; becomes: string | null }[]
  through: Happening[]
}

/** Field by field, in the order of the register; the same events are told once. */
export function changedOf({ differences, from, to }: CompareData, words: ComparisonWords, speaker: Speaker): Changed[] {
  const fields = new Map<string, Changed>()
  for (const { field, was, becomes, through } of differences) {
    const changed = fields.get(field) ?? { field, name: words.fields[field] ?? words.other, pairs: [], through: [] }
    changed.pairs.push({ was, becomes })
    const known = new Set(changed.through.map(({ position }) => position))
    changed.through.push(...through.filter(({ position }) => !known.has(position)))
    fields.set(field, changed)
  }
  const cases = fields.get('cases')
  // The register tells a story by its id; a reader knows it by its title.
  if (cases) cases.pairs = casesBetween(from?.cases ?? [], to.cases, speaker)
  return [...fields.values()]
}

function casesBetween(before: CompareData['to']['cases'], after: CompareData['to']['cases'], { text }: Speaker): Changed['pairs'] {
  const lacking = (some: typeof before, others: typeof before) => some.filter(({ id }) => !others.some((other) => other.id === id))
  return [
    ...lacking(after, before).map(({ title }) => ({ was: null, becomes: text(title) })),
    ...lacking(before, after).map(({ title }) => ({ was: text(title), becomes: null })),
  ]
}
