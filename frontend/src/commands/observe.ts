import { ClaimEffect, RecordObservation } from '../graphql/commands.graphql'
import type { BaselineKind, Independence, ObservationRole, OrdinalChange, Recurrence, StudyDesign } from '../graphql/graphql'
import { tell, type Told } from '../graphql/tell'
import { choicesOf } from './choices'
import type { Command, ContractData, Done, Field, Setting, Values } from './command'
import { happened, stands, typedDay } from './parts'
import type { Typed } from './typed'
import '../words/of/sizes'
import '../words/of/evidence'

/** Stands for an effect that nobody has told of yet. */
const NEW = 'ny'

const effectOf = (contract: ContractData, id: string | null | undefined) => contract.effects.nodes.find(({ id: one }) => one === id)

/** What is measured: what the effect that is chosen is of, else what is chosen for a new one. */
const indicatorOf = (contract: ContractData, values: Values) =>
  effectOf(contract, values['effect'])?.indicator ?? contract.indicators.find(({ key }) => key === values['indicator'])

const [LONG, SHOWN] = [80, 70]
/** How a statement begins: enough to tell two effects of one kind apart. */
const begun = (stated: string): string => (stated.length <= LONG ? stated : `${stated.slice(0, SHOWN).trimEnd()} …`)

function effect({ contract, values, speaker, words }: Setting): Field[] {
  const known = contract.effects.nodes.map(({ id, indicator, scope, headline }) => {
    const name = [speaker.text(indicator.name), scope].filter(Boolean).join(', ')
    return { value: id, label: headline ? `${name}: “${begun(headline.stated)}”` : name }
  })
  const indicators = contract.indicators.filter(({ withdrawn }) => withdrawn === null)
  const measured = indicators
    .map(({ key, name, unit }) => ({ value: key, label: unit ? `${speaker.text(name)} (${speaker.text(unit.label)})` : speaker.text(name) }))
    .toSorted((a, b) => speaker.format.compare(a.label, b.label))
  return [
    { name: 'effect', label: words.labels.effect, kind: 'radio', required: true, choices: [...known, { value: NEW, label: words.newEffect }] },
    ...(values['effect'] === NEW ? [{ name: 'indicator', label: words.labels.indicator, kind: 'select' as const, required: true, choices: measured }] : []),
  ]
}

/** Its size as the indicator is counted; what is only told has none. */
function size({ contract, values, speaker, words }: Setting): Field[] {
  const { labels, hints } = words
  const indicator = indicatorOf(contract, values)
  if (indicator?.measureKind === 'ORDINAL')
    return [
      { name: 'observation.ordinal.change', label: labels.ordinal, kind: 'select', choices: choicesOf(speaker.words.sizes.turned) },
      ...(values['observation.ordinal.change'] ? [{ name: 'observation.ordinal.words', label: labels.ordinalWords, kind: 'text' as const, required: true }] : []),
    ]
  if (!indicator?.unit) return []
  const unit = speaker.text(indicator.unit.label)
  return [
    { name: 'observation.quantity.point', label: labels.point, hint: hints.size, kind: 'number', unit },
    { name: 'observation.quantity.lower', label: labels.atLeast, kind: 'number', unit },
    { name: 'observation.quantity.upper', label: labels.atMost, kind: 'number', unit },
    { name: 'observation.recurrence', label: labels.recurrence, kind: 'select', choices: choicesOf(speaker.words.enums.recurrence) },
  ]
}

const found = ({ speaker, words: { labels, hints } }: Setting): Field[] => [
  { name: 'observation.period', label: labels.period, hint: hints.period, kind: 'date' },
  { name: 'observation.periodUntil', label: labels.periodUntil, kind: 'date' },
  { name: 'observation.baseline.kind', label: labels.baseline, hint: hints.baseline, kind: 'select', choices: choicesOf(speaker.words.enums.baseline) },
  { name: 'observation.design', label: labels.design, kind: 'select', choices: choicesOf(speaker.words.enums.design) },
  { name: 'observation.independence', label: labels.independence, kind: 'select', choices: choicesOf(speaker.words.enums.independence) },
]

const source = ({ words: { labels, hints } }: Setting): Field[] => [
  { name: 'source.publisher', label: labels.publisher, hint: hints.publisher, kind: 'text', required: true },
  { name: 'source.title', label: labels.sourceTitle, hint: hints.sourceTitle, kind: 'text', required: true },
  { name: 'source.url', label: labels.sourceUrl, kind: 'text' },
]

function valueOf(typed: Typed, unit: string | undefined) {
  const read = (name: string) => typed.number(`observation.quantity.${name}`)
  const [point, lower, upper] = [read('point'), read('lower'), read('upper')]
  const told = [point, lower, upper].some((one) => one !== null)
  const change = typed.chosen<OrdinalChange>('observation.ordinal.change')
  return {
    quantity: unit && told ? { unit, point, lower, upper } : null,
    ordinal: change && { change, words: typed.some('observation.ordinal.words') },
  }
}

function statementOf(typed: Typed, unit: string | undefined) {
  const kind = typed.chosen<BaselineKind>('observation.baseline.kind')
  return {
    ...valueOf(typed, unit),
    role: typed.chosen<ObservationRole>('observation.role') ?? 'NARRATED',
    stated: typed.some('observation.stated'),
    recurrence: typed.chosen<Recurrence>('observation.recurrence') ?? 'UNSPECIFIED',
    period: typed.date('observation.period'),
    periodUntil: typed.date('observation.periodUntil'),
    baseline: kind && { kind },
    design: typed.chosen<StudyDesign>('observation.design') ?? 'NONE',
    independence: typed.chosen<Independence>('observation.independence') ?? 'UNKNOWN',
  }
}

/** Where a refusal's path leads in this form, which has one statement, and its size in fields of their own. */
function placeOf([input = '', ...rest]: string[], ordinal: boolean): string[] {
  const [whole = '', ...parts] = rest[0] === 'observations' ? ['observation', ...rest.slice(2)] : rest
  const isSize = whole === 'observation' && parts.length === 1 && ['value', 'quantity', 'ordinal'].includes(parts[0] ?? '')
  if (isSize) return [input, whole, ...(ordinal ? ['ordinal', 'change'] : ['quantity', 'point'])]
  return [input, whole, ...parts]
}

function atFields(told: Told<Done>, ordinal: boolean): Told<Done> {
  if ('payload' in told) return told
  return { userErrors: told.userErrors.map((error) => ({ ...error, field: error.field && placeOf(error.field, ordinal) })) }
}

export const observe: Command = {
  name: 'observation',
  deed: 'effects',
  lists: true,
  possible: stands,
  fields: (setting) => {
    const { labels, hints } = setting.words
    return [
      ...effect(setting),
      { name: 'observation.stated', label: labels.stated, hint: hints.stated, kind: 'area', required: true },
      { name: 'observation.role', label: labels.role, kind: 'radio', required: true, choices: choicesOf(setting.speaker.words.enums.role) },
      ...size(setting),
      ...found(setting),
      ...source(setting),
      happened(setting),
    ]
  },
  paths: [
    'effect',
    'indicator',
    'observation.stated',
    'observation.role',
    'observation.quantity.point',
    'observation.quantity.lower',
    'observation.quantity.upper',
    'observation.ordinal.change',
    'observation.ordinal.words',
    'observation.recurrence',
    'observation.period',
    'observation.periodUntil',
    'observation.baseline.kind',
    'observation.design',
    'observation.independence',
    'source.publisher',
    'source.title',
    'source.url',
    'on',
  ],
  starts: ({ effects }, today) => ({ effect: effects.nodes[0]?.id ?? NEW, on: typedDay(today) }),
  sentence: (told, { words }) => words.sentences.observed(told('observation.stated')),
  send: async ({ contract: id, idempotencyKey }, typed, contract) => {
    const known = effectOf(contract, typed.text('effect'))
    const indicator = indicatorOf(contract, { effect: typed.some('effect'), indicator: typed.some('indicator') })
    const observation = statementOf(typed, indicator?.unit?.ucum)
    const told = {
      idempotencyKey,
      source: { publisher: typed.some('source.publisher'), title: typed.some('source.title'), url: typed.text('source.url') },
      on: typed.date('on'),
    }
    const answer = known
      ? tell(RecordObservation, { ...told, effect: known.id, expectedVersion: known.version, observation })
      : tell(ClaimEffect, { ...told, contract: id, indicator: typed.some('indicator'), observations: [observation] })
    return atFields(await answer, indicator?.measureKind === 'ORDINAL')
  },
}
