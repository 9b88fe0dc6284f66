import { endOf } from '../timeline/day'
import { NOWHERE } from '../timeline/filters'
import { THEMES } from '../timeline/themes'
import type { View } from '../timeline/url'

const ROWS = `    totalCount
    nodes {
      id
      slug
      title { da en }
      municipalities { code name }
      suppliers { name cvr }
      term {
        starts { edtf }
        ends { edtf }
        latestPossibleEnd { edtf }
        stated
      }
      status { possible }
    }
    pageInfo { hasNextPage endCursor }`

/** The page's filter as a question to the register, as anyone may ask it. */
export function questionOf({ text, themes, municipalities, knownOn }: View): string {
  const named = municipalities.filter((code) => code !== NOWHERE)
  const filter = [
    ...(text ? [`text: ${JSON.stringify(text)}`] : []),
    ...(themes.length > 0 ? [`theme: [${themes.map((theme) => THEMES[theme]).join(', ')}]`] : []),
    ...(named.length > 0 ? [`municipality: [${named.map((code) => JSON.stringify(code)).join(', ')}]`] : []),
  ]
  const told = ['first: 100', ...(knownOn === null ? [] : [`asOf: ${JSON.stringify(endOf(knownOn))}`]), ...(filter.length > 0 ? [`filter: { ${filter.join(', ')} }`] : [])]
  return `query Portfolio {\n  contracts(${told.join(', ')}) {\n${ROWS}\n  }\n}\n`
}
