import type { ResultOf } from 'gql.tada'
import { municipalitiesOf } from '../contracts/sentence'
import type { Front, Newest, Search } from '../graphql/front.graphql'
import type { Theme } from '../graphql/graphql'
import type { ThemeKey } from '../timeline/themes'
import { pathTo } from '../ui/places'
import type { Tongue } from '../words/dates'
import type { Code } from '../words/format'
import type { Text } from '../words/language.svelte'

export type FrontData = ResultOf<typeof Front>
export type Hit = ResultOf<typeof Search>['search']['nodes'][number]
export type Happening = ResultOf<typeof Newest>['changes']['nodes'][number]['happening']

export interface ThemeData {
  key: ThemeKey
  theme: Theme
  cases: FrontData['operations']
}

/** The five themes in the order of the library. */
export const themesOf = ({ operations, time, green, social, choice }: FrontData): ThemeData[] => [
  { key: 'raaderum', theme: 'EFFICIENT_OPERATIONS', cases: operations },
  { key: 'tid', theme: 'TIME_AND_WORKFORCE', cases: time },
  { key: 'groen', theme: 'GREEN_TRANSITION', cases: green },
  { key: 'socialt', theme: 'SOCIAL_RESPONSIBILITY', cases: social },
  { key: 'selvbestemmelse', theme: 'SELF_DETERMINATION', cases: choice },
]

/** The newest of each contract and each case that something happened to, the newest first. */
export function newestOf(happenings: Happening[], most: number): Happening[] {
  const subjects = new Map<string, Happening>()
  for (const happening of happenings.toReversed()) {
    const subject = happening.contract?.slug ?? happening.case?.slug
    if (subject && !subjects.has(subject)) subjects.set(subject, happening)
  }
  return [...subjects.values()].slice(0, most)
}

/** Where in the site a thing is told of, and under which title. */
interface Subject {
  title: Text
  href: string
  illustrative: boolean
}

interface Told {
  contract: { slug: string; title: Text; illustrative: boolean } | null
  case: { slug: string; title: Text } | null
}

/** The contract that it belongs to, or else the case. */
export function subjectOf(told: Told, language: Code): Subject | null {
  const { contract, case: story } = told
  if (contract) return { title: contract.title, href: pathTo({ page: 'contract', language, slug: contract.slug }), illustrative: contract.illustrative }
  return story && { title: story.title, href: pathTo({ page: 'case', language, slug: story.slug }), illustrative: false }
}

/** Where a hit leads. */
export function subjectOfHit({ node, contract }: Hit, language: Code): Subject | null {
  switch (node.__typename) {
    case 'Contract':
      return subjectOf({ contract: node, case: null }, language)
    case 'Case':
      return subjectOf({ contract: null, case: node }, language)
    case 'SocialClause':
      return subjectOf({ contract, case: null }, language)
    case 'Effect':
      return subjectOf(node, language)
  }
}

/** Whose it is: the municipalities of the contract or the case; empty where none is named. */
export function placeOfHit({ node, contract }: Hit, tongue: Tongue): string {
  const told = node.__typename === 'Contract' || node.__typename === 'Case' ? node : node.__typename === 'Effect' ? (node.contract ?? node.case) : contract
  return told && told.municipalities.length > 0 ? municipalitiesOf(told, tongue) : ''
}

/** What was hit is the very title that is shown, so that its own words can be marked in it. */
export const hitsTitle = ({ part, snippet }: Hit, title: string): boolean => part === 'TITLE' && snippet.map(({ text }) => text).join('') === title
