import type { ResultOf } from 'gql.tada'
import type { Rests } from '../graphql/sources.graphql'
import { isWebAddress } from '../ui/address'

export type HappeningData = ResultOf<typeof Rests>['changes']['nodes'][number]['happening']
export type SourceData = NonNullable<HappeningData['source']>

/** A place in the log as an address writes it: 1, 2, 3 …; null for anything else. */
export const readPosition = (text: string): number | null => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : null)

/** Two quotes are of one document when it has the same publisher, title and address. */
export const sameDocument = (one: SourceData, other: SourceData): boolean =>
  one.publisher === other.publisher && one.title === other.title && one.url === other.url

/** What a document tells of one contract or case, or of neither. */
export interface Told {
  key: string
  contract: HappeningData['contract']
  case: HappeningData['case']
  happenings: HappeningData[]
}

/** What was told, under what it was told of, in the order of the log. */
export function bySubject(happenings: HappeningData[]): Told[] {
  const all = new Map<string, Told>()
  for (const happening of happenings) {
    const { contract, case: story } = happening
    const key = contract ? `contract-${contract.slug}` : story ? `case-${story.slug}` : ''
    const told = all.get(key) ?? { key, contract, case: story, happenings: [] }
    told.happenings.push(happening)
    all.set(key, told)
  }
  return [...all.values()]
}

/** Where a copy of the document may lie, as it was about the day on which it was read; null where it has no address. */
export function archiveOf({ url, accessedOn }: Pick<SourceData, 'url' | 'accessedOn'>): string | null {
  return isWebAddress(url) ? `https://web.archive.org/web/${(accessedOn ?? '').replaceAll('-', '') || '*'}/${url}` : null
}
