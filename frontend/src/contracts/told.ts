import type { Tongue } from '../words/dates'
import type { Speaker } from './sentence'
import type { ContractData, CriterionData, EffectData, ObservationData, QuantityData, SourceData } from './story.svelte'
import '../words/of/sizes'

/** A size in words with its bounds: "over 1.000.000 kr.", "ca. 25 timer", "10–15 %". */
export function quantity({ point, lower, upper, lowerOpen, upperOpen, approximate, unit }: QuantityData, { words, format, text }: Speaker): string {
  const told = words.sizes
  const sized = (value: string) => `${value} ${text(unit.label)}`
  if (point !== null) return approximate ? told.aboutValue(sized(format.number(point))) : sized(format.number(point))
  if (lower !== null && upper !== null) return sized(told.range(format.number(lower), format.number(upper)))
  if (lower !== null) return (lowerOpen ? told.over : told.atLeast)(sized(format.number(lower)))
  if (upper !== null) return (upperOpen ? told.under : told.atMost)(sized(format.number(upper)))
  return told.noValue
}

/** The size an observation tells, in its own kind; null where it tells none. */
export function observed({ value }: Pick<ObservationData, 'value'>, speaker: Speaker): string | null {
  const { words, format } = speaker
  switch (value?.__typename) {
    case 'Quantity':
      return quantity(value, speaker)
    case 'Ratio':
      return [words.sizes.ratio(format.number(value.numerator), format.number(value.denominator)), value.of].filter(Boolean).join(' ')
    case 'Ordinal':
      return words.sizes.turned[value.change]
    case undefined:
      return null
  }
}

/** It tells a number, not only a direction. */
export const isNumber = ({ value }: Pick<ObservationData, 'value'>): boolean => value !== null && value.__typename !== 'Ordinal'

/** A weight as its kind has it: 30 %, 20–30 %, 40 point, nr. 2. */
export function weight(criterion: CriterionData, { words, format }: Tongue): string {
  const { weightKind, rank } = criterion
  const told = words.sizes
  const size = () => {
    if (criterion.weight !== null) return format.number(criterion.weight)
    return told.range(format.number(criterion.weightMin ?? 0), format.number(criterion.weightMax ?? 0))
  }
  switch (weightKind) {
    case 'PERCENT_EXACT':
    case 'PERCENT_RANGE':
      return words.dates.percent(size())
    case 'POINTS_EXACT':
    case 'POINTS_RANGE':
      return told.points(size())
    case 'DECIMAL_EXACT':
    case 'DECIMAL_RANGE':
      return size()
    case 'ORDER_OF_IMPORTANCE':
      return told.rank(format.number(rank ?? 0))
  }
}

/** How broad a criterion is drawn: its weight, or the middle of its range; null where it is only ranked. */
export function breadth({ weight: exact, weightMin, weightMax }: CriterionData): number | null {
  if (exact !== null) return Number(exact)
  return weightMin !== null && weightMax !== null ? (Number(weightMin) + Number(weightMax)) / 2 : null
}

/** What exact weights make together, in their own unit; null where there is nothing to add. */
export function sum(criteria: CriterionData[], tongue: Tongue): string | null {
  const [first] = criteria
  if (!first || criteria.some(({ weight: exact, weightKind }) => exact === null || weightKind !== first.weightKind)) return null
  const total = criteria.reduce((all, { weight: exact }) => all + Number(exact), 0)
  return weight({ ...first, weight: String(total) }, tongue)
}

/** Every effect once, whether the contract or a case of it claims it; first those with a number, and of most statements. */
export function effectsOf({ effects, cases }: ContractData): EffectData[] {
  const all = [effects, ...cases.map((one) => one.effects)].flatMap(({ nodes }) => nodes)
  const once = [...new Map(all.map((effect) => [effect.id, effect])).values()]
  return once.toSorted((a, b) => weightOf(b) - weightOf(a))
}

const weightOf = ({ observations }: EffectData) => (observations.some(isNumber) ? 100 : 0) + observations.length

/** Whether it is told as another effect too: two representations of one thing, whichever of them says so. */
export const isTwin = ({ id, sameEffectAs }: EffectData, effects: EffectData[]): boolean =>
  sameEffectAs.length > 0 || effects.some((other) => other.sameEffectAs.some((same) => same.id === id))

/** What a document is called in the page's own addresses. */
export const documentId = ({ publisher, title, url }: SourceData) => [publisher, title, url].join('-').replace(/[^\p{L}\d]+/gu, '-')

/** All that the page rests on: what the contract, its effects and the facts beside its cases were told by. */
export const sourcesOf = ({ sources, cases }: ContractData, effects: EffectData[]): SourceData[] => [
  ...sources,
  ...effects.flatMap(({ observations }) => observations.map(({ statedIn }) => statedIn)),
  ...cases.flatMap(({ facts }) => facts.map(({ source }) => source)),
]

