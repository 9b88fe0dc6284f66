import { FORMS, GRADES, NOWHERE, STATES, UNFILTERED, WITHIN, type Filters, type FormKey, type StateKey } from '../timeline/filters'
import { THEMES, type ThemeKey } from '../timeline/themes'
import { wordsOf } from '../timeline/words'
import type { Code } from '../words/format'
import type { Entry } from './entry'
import type { Speaker } from './sentence'

export interface Option {
  value: string
  name: string
}

/** What each filter can choose among: only what some contract has. */
export interface Options {
  municipalities: Option[]
  themes: Option[]
  suppliers: Option[]
  taskAreas: Option[]
  forms: Option[]
  states: Option[]
  within: Option[]
  grades: Option[]
}

export type Listener = Speaker & { code: Code }

export function optionsIn(entries: Entry[], speaker: Listener): Options {
  const { words, format, text } = speaker
  const own = wordsOf(speaker.code)
  const sorted = (pairs: (readonly [string, string])[]) =>
    [...new Map(pairs)].map(([value, name]) => ({ value, name })).toSorted((a, b) => format.compare(a.name, b.name))
  const facets = entries.map((entry) => entry.facets)
  return {
    municipalities: [
      ...sorted(facets.flatMap(({ municipalities }) => municipalities.map(({ code, name }) => [code, name] as const))),
      { value: NOWHERE, name: words.contracts.nowhere },
    ],
    themes: keysOf(THEMES).map((key) => ({ value: key, name: words.enums.theme[THEMES[key]] })),
    suppliers: sorted(facets.flatMap(({ suppliers }) => suppliers.map(({ id, name }) => [id, name] as const))),
    taskAreas: sorted(facets.flatMap(({ taskArea }) => (taskArea ? [[taskArea.key, text(taskArea.name)] as const] : []))),
    forms: keysOf(FORMS).filter((key) => facets.some(({ form }) => form === FORMS[key])).map((key) => ({ value: key, name: words.enums.form[FORMS[key]] })),
    states: keysOf(STATES).map((key) => ({ value: key, name: own.stateNames[key] })),
    within: WITHIN.map((months) => ({ value: String(months), name: timeOf(months, speaker) })),
    grades: GRADES.slice(0, -1).map((grade) => ({ value: grade, name: own.filters.gradeOf(grade, words.enums.grade[grade]) })),
  }
}

/** With the municipalities that are asked for and have no contract: by name, or by code where none has it. */
export function withAsked(options: Options, codes: string[], nameOf: (code: string) => string | null, { code: tongue }: Listener): Options {
  const { unnamed } = wordsOf(tongue).filters
  return { ...options, municipalities: [...options.municipalities, ...codes.map((code) => ({ value: code, name: nameOf(code) ?? unnamed.municipality(code) }))] }
}

export interface Chosen {
  key: string
  /** As it stands on its tag. */
  name: string
  /** What takes it away. */
  change: Partial<Filters>
}

/** Every filter that is set, each with the way to be rid of it; what there is to choose among is asked for only where something is chosen. */
export function chosenIn(filters: Filters, options: () => Options, speaker: Listener): Chosen[] {
  const own = wordsOf(speaker.code).filters
  const { text, municipalities, themes, supplier, taskArea, form, state, within, clause, grade } = filters
  const single = (key: keyof Filters, value: string | null, name: (value: string) => string): Chosen[] =>
    value ? [{ key, name: name(value), change: { [key]: UNFILTERED[key] } }] : []
  return [
    ...single('text', text, (value) => `»${value}«`),
    ...themes.map((key) => ({ key, name: nameIn(options().themes, key) ?? key, change: { themes: themes.filter((one) => one !== key) } })),
    ...municipalities.map((code) => ({ key: code, name: nameIn(options().municipalities, code) ?? own.unnamed.municipality(code), change: { municipalities: municipalities.filter((one) => one !== code) } })),
    ...single('supplier', supplier, (id) => nameIn(options().suppliers, id) ?? own.unnamed.supplier),
    ...single('taskArea', taskArea, (key) => nameIn(options().taskAreas, key) ?? own.unnamed.taskArea),
    ...single('form', form, (key: string) => speaker.words.enums.form[FORMS[key as FormKey]]),
    ...single('state', state, (key) => wordsOf(speaker.code).stateNames[key as StateKey]),
    ...single('within', within === null ? null : String(within), () => own.withinTag(timeOf(within ?? 0, speaker))),
    ...single('clause', clause ? 'ja' : null, () => own.clause),
    ...single('grade', grade, own.gradeTag),
  ]
}

const nameIn = (options: Option[], value: string) => options.find((one) => one.value === value)?.name

function timeOf(months: number, { code, format }: Listener): string {
  const { filters } = wordsOf(code)
  return months > 12 && months % 12 === 0 ? filters.years(format.number(months / 12)) : filters.months(months, format.number(months))
}

const keysOf = <Known extends object>(known: Known) => Object.keys(known) as (keyof Known & string)[]

export const asThemes = (values: string[]): ThemeKey[] => keysOf(THEMES).filter((key) => values.includes(key))
