import type { CooperationForm, Grade } from '../graphql/graphql'
import type { State } from './running'
import { THEMES, type ThemeKey } from './themes'
import { isKey, keyIn } from '../ui/keys'

export const FORMS = {
  tjenesteydelse: 'SERVICE_CONTRACT',
  'bygge-og-anlaeg': 'WORKS_CONTRACT',
  esco: 'ESCO',
  innovationspartnerskab: 'INNOVATION_PARTNERSHIP',
  partnerskab: 'PARTNERSHIP',
  'frit-valg': 'FREE_CHOICE',
  privatinstitution: 'PRIVATE_INSTITUTION',
  driftsoverenskomst: 'OPERATING_AGREEMENT',
  'koebt-ydelse': 'PURCHASED_SERVICE',
  'ikke-oplyst': 'NOT_STATED',
} as const satisfies Record<string, CooperationForm>
export type FormKey = keyof typeof FORMS

export const STATES = { loeber: 'running', uvis: 'either', ophoert: 'ended', planlagt: 'planned' } as const satisfies Record<string, State>
export type StateKey = keyof typeof STATES

export const GRADES: readonly Grade[] = ['A', 'B', 'C', 'D', 'E']
/** Within so many months something may have to be decided. */
export const WITHIN = [6, 12, 24, 60] as const

/** Stands for the contracts that name no municipality. */
export const NOWHERE = 'ingen'
const LONGEST_TEXT = 100
const MOST_MONTHS = 600
const MOST_PLACES = 98

/** Which contracts are shown. */
export interface Filters {
  text: string
  /** Their codes, or NOWHERE; any of them. */
  municipalities: string[]
  themes: ThemeKey[]
  /** Its id. */
  supplier: string | null
  /** Its key. */
  taskArea: string | null
  form: FormKey | null
  state: StateKey | null
  /** Something may have to be decided within so many months. */
  within: number | null
  /** Only with a social clause. */
  clause: boolean
  /** Only with an effect of this grade or a better one. */
  grade: Grade | null
}

export const UNFILTERED: Filters = {
  text: '',
  municipalities: [],
  themes: [],
  supplier: null,
  taskArea: null,
  form: null,
  state: null,
  within: null,
  clause: false,
  grade: null,
}

/** Reads filters from an address; whatever makes no sense in it filters nothing. */
export function readFilters(params: URLSearchParams): Filters {
  const one = (name: string) => params.get(name) ?? ''
  return {
    text: one('q').trim().slice(0, LONGEST_TEXT),
    municipalities: distinct(params.getAll('kommune').filter((code) => code === NOWHERE || /^\d{4}$/.test(code))),
    themes: distinct(params.getAll('tema').filter((key) => isKey(THEMES, key))),
    supplier: /^[\w=+/-]{4,300}$/.test(one('leverandoer')) ? one('leverandoer') : null,
    taskArea: /^[a-z_]{2,40}$/.test(one('opgave')) ? one('opgave') : null,
    form: keyIn(FORMS, one('form')),
    state: keyIn(STATES, one('tilstand')),
    within: monthsOf(one('inden')),
    clause: one('klausul') === 'ja',
    grade: GRADES.find((grade) => grade === one('grad')) ?? null,
  }
}

/** Puts filters into an address; only what filters stands in it. */
export function writeFilters(filters: Filters, params: URLSearchParams) {
  const put = (name: string, value: string | number | null) => {
    if (value !== null && value !== '') params.append(name, String(value))
  }
  put('q', filters.text)
  filters.themes.forEach((key) => put('tema', key))
  filters.municipalities.forEach((code) => put('kommune', code))
  put('leverandoer', filters.supplier)
  put('opgave', filters.taskArea)
  put('form', filters.form)
  put('tilstand', filters.state)
  put('inden', filters.within)
  put('klausul', filters.clause ? 'ja' : null)
  put('grad', filters.grade)
}

const distinct = <One>(all: One[]): One[] => [...new Set(all)].slice(0, MOST_PLACES)

function monthsOf(text: string): number | null {
  const months = /^\d{1,3}$/.test(text) ? Number(text) : 0
  return months >= 1 && months <= MOST_MONTHS ? months : null
}
