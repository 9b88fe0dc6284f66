import { numbersOf, type Range } from '../charts/layout'
import { municipalitiesOf, type Speaker } from '../contracts/sentence'
import { quantity } from '../contracts/told'
import { time, uncertain } from '../words/dates'
import type { EffectData, GroupData, StatementData } from './effects.svelte'
import type { EffectWords } from './words'
import '../words/of/evidence'

/** A statement that counts: it stands, nothing took its place, and it is no background. */
export const counts = ({ status, supersededById, role }: StatementData): boolean => status !== 'RETRACTED' && supersededById === null && role !== 'CONTEXT'

/** What was expected or agreed beforehand. */
export const isPromise = ({ role }: StatementData): boolean => role === 'FORECAST' || role === 'TARGET' || role === 'AGREED'

/** Where an effect is told of: its contract's or its case's municipalities. */
export const placeOf = ({ contract, case: story }: EffectData, speaker: Speaker): string => municipalitiesOf(contract ?? story ?? { municipalities: [] }, speaker)

/** Who measured it, as far as the source tells. */
const measurerOf = ({ measuredBy, independence }: StatementData, { words }: Speaker): string => measuredBy ?? words.enums.independence[independence]

export function periodOf({ period, periodUntil }: StatementData, speaker: Speaker): string | null {
  const told = [period, periodUntil].filter((day) => uncertain(day))
  return told.map((day) => time(day, speaker)).join(' – ') || null
}

/** Every number that counts as a row of the picture, the least first. */
export function rangesOf(effects: EffectData[], speaker: Speaker): Range[] {
  const rows = effects.flatMap((effect) => {
    const statements = effect.observations.filter(counts)
    return statements.flatMap((one): Range[] => {
      if (one.value?.__typename !== 'Quantity') return []
      const name = [placeOf(effect, speaker), effect.contract ? speaker.text(effect.contract.title) : null].filter(Boolean).join(', ')
      const more = [speaker.words.enums.role[one.role], measurerOf(one, speaker)].join(' · ')
      return [{ id: one.id, name, more, value: quantity(one.value, speaker), size: one.value, grade: one.grade }]
    })
  })
  const sizeOf = ({ size }: Range) => numbersOf(size)[0] ?? 0
  return rows.sort((a, b) => sizeOf(a) - sizeOf(b))
}

/** What effects come to together, or why there is no such number. */
export function togetherInWords({ value, method, refusedBecause, because }: Pick<GroupData, 'value' | 'method' | 'refusedBecause' | 'because'>, words: EffectWords, speaker: Speaker): string {
  if (refusedBecause === 'SMALL_CELL') return words.smallCell
  if (!value) return words.refusedBecause(because ? lowered(speaker.text(because)) : words.refused)
  const text = quantity(value, speaker)
  switch (method) {
    case 'SINGLE':
      return words.single(text)
    case 'WEIGHTED_BY_BASELINE':
      return words.weighted(text)
    case 'SUM':
    case 'RATIO_OF_SUMS':
    case 'NONE':
      return words.sum(text)
  }
}

/** Reasons that many things share, the most frequent first. */
export function reasonsOf<Because extends { da: string }>(missing: { because: Because }[]): { because: Because; n: number }[] {
  const all = new Map<string, { because: Because; n: number }>()
  for (const { because } of missing) all.set(because.da, { because, n: (all.get(because.da)?.n ?? 0) + 1 })
  return [...all.values()].sort((a, b) => b.n - a.n)
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
