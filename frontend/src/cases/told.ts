import type { ResultOf } from 'gql.tada'
import type { Case, Listed } from '../graphql/cases.graphql'
import { THEMES, type ThemeKey } from '../timeline/themes'

export type ListedData = ResultOf<typeof Listed>
export type CaseData = NonNullable<ResultOf<typeof Case>['case']>
export type SourceData = CaseData['sources'][number]

export const THEME_KEYS = Object.keys(THEMES) as ThemeKey[]

/** Stories under their themes in the library's order; a theme without any is left out. */
export function byTheme<One extends { theme: string }>(cases: One[]): { key: ThemeKey; cases: One[] }[] {
  return THEME_KEYS.map((key) => ({ key, cases: cases.filter(({ theme }) => theme === THEMES[key]) })).filter((group) => group.cases.length > 0)
}

/** All that the page rests on: what the story, its effects and what is noted beside it were told by. */
export const sourcesOf = ({ sources, told, facts }: Pick<CaseData, 'sources' | 'told' | 'facts'>): SourceData[] => [
  ...sources,
  ...told.nodes.flatMap(({ observations }) => observations.map(({ statedIn }) => statedIn)),
  ...facts.map(({ source }) => source),
]
