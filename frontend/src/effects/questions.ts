import type { Grade, Theme } from '../graphql/graphql'
import { THEMES } from '../timeline/themes'
import type { Code } from '../words/format'
import type { Asked } from './url'

/** What the register is asked for, as its filter of effects. */
export interface Filter {
  indicator?: string[]
  gradeAtLeast?: Grade
  theme?: Theme[]
  taskArea?: string[]
  municipality?: string[]
  conflict?: boolean
}

export function filterOf({ indicator, grade, theme, area, municipality, disagreed }: Asked): Filter {
  return {
    ...(indicator === null ? {} : { indicator: [indicator] }),
    ...(grade === null ? {} : { gradeAtLeast: grade }),
    ...(theme === null ? {} : { theme: [THEMES[theme]] }),
    ...(area === null ? {} : { taskArea: [area] }),
    ...(municipality === null ? {} : { municipality: [municipality] }),
    ...(disagreed ? { conflict: true } : {}),
  }
}

/** The same as a filter of contracts, as far as contracts are told apart by it. */
export function contractsOf(asked: Asked): Pick<Filter, 'theme' | 'taskArea' | 'municipality'> {
  const { theme, taskArea, municipality } = filterOf(asked)
  return { ...(theme && { theme }), ...(taskArea && { taskArea }), ...(municipality && { municipality }) }
}

/** The address of the same statements as a table, headings in the page's language. */
export function tableOf(asked: Asked, form: 'csv' | 'xlsx', language: Code): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(filterOf(asked))) {
    for (const one of [value].flat()) search.append(name, String(one))
  }
  if (language === 'da') search.set('variant', 'da')
  const text = search.toString()
  return `/export/observations.${form}${text ? `?${text}` : ''}`
}

/** The same question as a document that anyone may ask of the register. */
export function documentOf(asked: Asked): string {
  const filter = literal(filterOf(asked))
  const effects = filter === '{}' ? 'first: 100' : `first: 100, filter: ${filter}`
  const summary = filter === '{}' ? 'groupBy: []' : `groupBy: [], filter: ${filter}`
  return `{
  effects(${effects}) {
    totalCount
    nodes {
      indicator { key name { da en } }
      grade
      conflict
      contract { slug title { da en } }
      observations {
        role
        stated
        value { ... on Quantity { point lower upper unit { label { da en } } } }
        grade
        measuredBy
        validatedBy
        statedIn { publisher title url }
      }
    }
  }
  effectSummary(${summary}) {
    coverage { n total }
    groups { value { point lower upper unit { label { da en } } } refusedBecause because { da en } }
  }
}
`
}

/** The filter as GraphQL writes it: names without quotes, and so are the words of its enums. */
function literal(filter: Filter): string {
  const parts = Object.entries(filter).map(([name, value]) => {
    const bare = name === 'theme' || name === 'gradeAtLeast' || name === 'conflict'
    const one = (item: unknown) => (bare ? String(item) : JSON.stringify(item))
    return `${name}: ${Array.isArray(value) ? `[${value.map(one).join(', ')}]` : one(value)}`
  })
  return `{${parts.length > 0 ? ` ${parts.join(', ')} ` : ''}}`
}
