import type { EffectDimension, Grade } from '../graphql/graphql'
import { THEMES, type ThemeKey } from '../timeline/themes'
import { keyIn } from '../ui/keys'

/** How the effects may be grouped when they are added up, as the address says it. */
export const GROUPINGS = {
  maal: 'INDICATOR',
  tema: 'THEME',
  kommune: 'MUNICIPALITY',
  opgave: 'TASK_AREA',
  leverandoer: 'SUPPLIER',
  grad: 'GRADE',
  aar: 'YEAR',
} as const satisfies Record<string, EffectDimension>
export type Grouping = keyof typeof GROUPINGS

export const GRADES: readonly Grade[] = ['A', 'B', 'C', 'D', 'E']

/** What the address of the effects says is shown. */
export interface Asked {
  /** The key of an indicator. */
  indicator: string | null
  /** Shown as well as this, or better. */
  grade: Grade | null
  theme: ThemeKey | null
  /** The key of a task area. */
  area: string | null
  /** A municipality's code. */
  municipality: string | null
  /** Only those whose sources disagree. */
  disagreed: boolean
  per: Grouping
}

export const USUAL: Asked = { indicator: null, grade: null, theme: null, area: null, municipality: null, disagreed: false, per: 'maal' }

/** Reads an address; whatever makes no sense in it falls back to the usual. */
export function readAsked(search: string): Asked {
  const params = new URLSearchParams(search)
  const read = (name: string, form: RegExp) => (form.test(params.get(name) ?? '') ? params.get(name) : null)
  const [grade, theme, per] = [params.get('grad') ?? '', params.get('tema') ?? '', params.get('pr') ?? '']
  return {
    indicator: read('indikator', /^[a-z][a-z0-9._-]{0,79}$/),
    grade: GRADES.find((one) => one === grade) ?? null,
    theme: keyIn(THEMES, theme),
    area: read('opgave', /^[a-z0-9_-]{1,80}$/),
    municipality: read('kommune', /^\d{4}$/),
    disagreed: params.get('uenighed') === 'ja',
    per: keyIn(GROUPINGS, per) ?? USUAL.per,
  }
}

/** The address: only what differs from the usual stands in it. */
export function writeAsked({ indicator, grade, theme, area, municipality, disagreed, per }: Asked): string {
  const params = new URLSearchParams()
  if (indicator !== null) params.set('indikator', indicator)
  if (grade !== null) params.set('grad', grade)
  if (theme !== null) params.set('tema', theme)
  if (area !== null) params.set('opgave', area)
  if (municipality !== null) params.set('kommune', municipality)
  if (disagreed) params.set('uenighed', 'ja')
  if (per !== USUAL.per) params.set('pr', per)
  const text = params.toString()
  return text ? `?${text}` : ''
}

/** What the catalogue knows by name. */
export interface Known {
  indicators: { key: string }[]
  areas: { key: string }[]
  municipalities: { code: string }[]
}

/** Without what the catalogue does not know: the register would refuse it. */
export function known(asked: Asked, { indicators, areas, municipalities }: Known): Asked {
  return {
    ...asked,
    indicator: indicators.some(({ key }) => key === asked.indicator) ? asked.indicator : null,
    area: areas.some(({ key }) => key === asked.area) ? asked.area : null,
    municipality: municipalities.some(({ code }) => code === asked.municipality) ? asked.municipality : null,
  }
}
