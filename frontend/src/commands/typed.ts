import type { VariablesOf } from 'gql.tada'
import type { AmendContract } from '../graphql/commands.graphql'
import { readDate } from '../ui/form/date'
import { readNumber, readWhole } from '../ui/form/number'
import type { Wrong } from '../ui/form/wrong'
import { honestly } from '../words/dates'
import type { Code } from '../words/format'
import type { Change, Field, Setting, Values } from './command'

type MoneyInput = NonNullable<VariablesOf<typeof AmendContract>['input']['value']>
/** What is wrong with a field before the register is asked. */
export type Mistake = 'empty' | 'date' | 'day' | 'number'

/** What is typed, as the register takes it; null where nothing is. */
export class Typed {
  constructor(
    private readonly values: Values,
    private readonly code: Code,
  ) {}

  text = (name: string): string | null => (this.values[name] ?? '').trim() || null

  /** What must be there; the form has looked for it before it sends. */
  some = (name: string): string => this.text(name) ?? ''

  /** A choice among the words of the schema, which the form has offered. */
  chosen = <Value extends string>(name: string): Value | null => this.text(name) as Value | null

  date = (name: string): string | null => readDate(this.some(name))?.edtf ?? null

  number = (name: string): string | null => readNumber(this.some(name), this.code)

  whole = (name: string): number | null => readWhole(this.some(name), this.code)

  money(name: string): MoneyInput | null {
    const amount = this.number(name)
    return amount === null ? null : { amount, currency: 'DKK' }
  }
}

/** Stands for what is not typed yet. */
export const NOTHING = '…'

type Reading = Pick<Setting, 'values' | 'speaker' | 'code'>

/** A field as it is typed, in words; an ellipsis where nothing that can be read is. */
export function inWords(field: Field, { values, speaker, code }: Reading): string {
  const { kind, choices = [], unit } = field
  const text = (values[field.name] ?? '').trim()
  if (!text || mistakeOf(field, text, code)) return NOTHING
  switch (kind) {
    case 'date':
    case 'day':
      return honestly(readDate(text), speaker)
    case 'whole':
    case 'number':
      return [speaker.format.number(readNumber(text, code) ?? 0), unit].filter(Boolean).join(' ')
    case 'money':
      return speaker.format.money(readNumber(text, code) ?? '0', 'DKK')
    case 'select':
    case 'radio':
      return choices.find((choice) => choice.value === text)?.label ?? NOTHING
    case 'text':
    case 'area':
      return text
  }
}

/** What is wrong with what is typed in a field; null where it can be sent. */
export function mistakeOf({ kind, required = false }: Pick<Field, 'kind' | 'required'>, value: string, code: Code): Mistake | null {
  const text = value.trim()
  if (!text) return required ? 'empty' : null
  switch (kind) {
    case 'date':
      return readDate(text) ? null : 'date'
    case 'day':
      return readDate(text)?.precision === 'DAY' ? null : 'day'
    case 'whole':
      return readWhole(text, code) === null ? 'number' : null
    case 'number':
    case 'money':
      return readNumber(text, code) === null ? 'number' : null
    case 'text':
    case 'area':
    case 'select':
    case 'radio':
      return null
  }
}

/** The fields that are asked for, each with what is wrong in it. */
export function mistakesOf(fields: Field[], values: Values, code: Code, say: (mistake: Mistake, field: Field) => Wrong['text']): Wrong[] {
  return fields.flatMap((field) => {
    const mistake = mistakeOf(field, values[field.name] ?? '', code)
    return mistake ? [{ field: field.name, code: mistake, text: say(mistake, field) }] : []
  })
}

/** What is typed changes: from what the register holds to what will stand there. */
export const changesOf = (fields: Field[], reading: Reading): Change[] =>
  fields.flatMap((field) => {
    const to = inWords(field, reading)
    return field.now === undefined || to === NOTHING || to === field.now ? [] : [{ name: field.label, from: field.now, to }]
  })
