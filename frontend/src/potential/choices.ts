import type { ResultOf, VariablesOf } from 'gql.tada'
import type { BenchmarkKind } from '../graphql/graphql'
import type { Catalogue, Potential } from '../graphql/potential.graphql'
import { endOf } from '../timeline/day'
import { BENCHMARKS, COUNTRY, type Asked } from './url'

export type CatalogueData = ResultOf<typeof Catalogue>
export type AreaData = CatalogueData['potentialAreas'][number]
type SetData = CatalogueData['accountSets']['nodes'][number]
export type RatesData = CatalogueData['evidenceSets'][number]
export type Question = VariablesOf<typeof Potential>
type Input = Question['mine']

/** What is asked, with nothing left to the usual: each choice is one that the register knows. */
export function settled(asked: Asked, catalogue: CatalogueData): Asked {
  const sets = chosenSets(asked, catalogue)
  const [years, definitions] = [yearsOf(sets), definitionsOf(sets)]
  const edition = catalogue.methodEditions.find(({ key }) => key === asked.edition) ?? newest(catalogue.methodEditions)
  const benchmark = asked.benchmark ?? BENCHMARKS.find((kind) => kind === edition?.benchmark) ?? 'TEN_BEST'
  const area = catalogue.potentialAreas.find(({ key }) => key === asked.area)
  const unknown = unknownOf(asked, catalogue)
  return {
    ...asked,
    place: asked.place !== null && unknown.includes(asked.place) ? null : asked.place,
    area: area?.key ?? null,
    others: asked.others.filter((code) => !unknown.includes(code)),
    sets: sets.map(({ slug }) => slug),
    year: years.find((year) => year === asked.year) ?? years[0] ?? null,
    definition: (definitions.find(({ key }) => key === asked.definition) ?? definitions[0])?.key ?? null,
    benchmark,
    share: benchmark === 'GIVEN' ? asked.share : null,
    mean: benchmark === 'PEERS' ? (asked.mean ?? 'SIMPLE') : null,
    evidence: catalogue.evidenceSets.find(({ key }) => key === asked.evidence)?.key ?? edition?.evidence ?? null,
    edition: edition?.key ?? null,
    round: edition?.includes.roundDecay ? asked.round : 1,
    volume: area?.visibleInAccounts === false ? asked.volume : null,
  }
}

/** The codes that are asked for and that no municipality has. */
export const unknownOf = ({ place, others }: Asked, { municipalities }: CatalogueData): string[] =>
  [place, ...others].flatMap((code) => (code === null || code === COUNTRY || municipalities.nodes.some((one) => one.code === code) ? [] : code))

/** What the register is asked; null as long as a choice is wanting. */
export function questionOf(asked: Asked, catalogue: CatalogueData): Question | null {
  const { place, area, sets, year, definition, benchmark } = asked
  const typed = isTyped(area, catalogue)
  if (!place || !area || sets.length === 0 || year === null || !definition || !benchmark) return null
  if (typed ? asked.volume === null : wanting(asked)) return null
  const input: Input = {
    accounts: sets,
    areas: [area],
    asOf: asked.knownOn === null ? null : endOf(asked.knownOn),
    definition,
    year,
    evidence: asked.evidence,
    edition: asked.edition,
    tenderRound: asked.round,
    volumes: [],
    ...(typed ? {} : { benchmark: benchmarkOf(asked, benchmark) }),
  }
  const volumes = asked.volume === null ? [] : [{ area, amount: asked.volume, ...(place === COUNTRY ? {} : { municipality: place }) }]
  const places = place === COUNTRY ? {} : { municipalities: [place] }
  return { mine: { ...input, ...places, volumes }, known: { ...input, everyMunicipality: true } }
}

/** Which choice the benchmark still wants. */
export function wanting({ benchmark, share, others }: Asked): 'share' | 'others' | null {
  if (benchmark === 'GIVEN' && share === null) return 'share'
  return benchmark === 'PEERS' && others.length === 0 ? 'others' : null
}

/** The accounts do not tell the area apart: its volume is typed. */
export const isTyped = (area: string | null, { potentialAreas }: CatalogueData): boolean => potentialAreas.some(({ key, visibleInAccounts }) => key === area && !visibleInAccounts)

/** The rate of a set that is used for an area: the first that fits. */
export const rateFor = ({ entries }: RatesData, area: string | null) => entries.find(({ areas }) => areas === null || areas.some(({ key }) => key === area)) ?? null

export const yearsOf = (sets: SetData[]): number[] => [...new Set(sets.flatMap(({ years }) => years))].sort((a, b) => b - a)

export const definitionsOf = (sets: SetData[]) => [...new Map(sets.flatMap(({ definitions }) => definitions).map((one) => [one.key, one])).values()]

/** Those that are asked for; else the one that tells most. */
export function chosenSets({ sets }: Asked, { accountSets }: CatalogueData): SetData[] {
  const chosen = accountSets.nodes.filter(({ slug }) => sets.includes(slug))
  const [fullest] = accountSets.nodes.toSorted((a, b) => (b.rows.totalCount ?? 0) - (a.rows.totalCount ?? 0))
  return chosen.length > 0 ? chosen : fullest ? [fullest] : []
}

/** What makes the register's table of potentials ask the same. */
export function tableOf({ accounts, areas, asOf, benchmark, definition, edition, evidence, municipalities, tenderRound, volumes, year }: Input): [string, string][] {
  const told: [string, string | number | null | undefined][] = [
    ...accounts.map((slug): [string, string] => ['accounts', slug]),
    ['year', year],
    ['definition', definition],
    ...(areas ?? []).map((key): [string, string] => ['areas', key]),
    ['everyMunicipality', 'false'],
    ...(municipalities ?? []).map((code): [string, string] => ['municipalities', code]),
    ['benchmark', benchmark ? JSON.stringify(benchmark) : null],
    ['evidence', evidence],
    ['edition', edition],
    ['tenderRound', tenderRound],
    ...(volumes ?? []).map((volume): [string, string] => ['volumes', JSON.stringify(volume)]),
    ['asOf', asOf],
  ]
  return told.flatMap(([name, value]) => (value === null || value === undefined ? [] : [[name, String(value)]]))
}

const newest = (editions: CatalogueData['methodEditions']) => editions.toSorted((a, b) => b.validFrom - a.validFrom)[0]

function benchmarkOf({ share, mean, others }: Asked, kind: BenchmarkKind): NonNullable<Input['benchmark']> {
  switch (kind) {
    case 'GIVEN':
      return { kind, share }
    case 'PEERS':
      return { kind, peers: others, mean }
    case 'MEDIAN':
    case 'NINETIETH':
    case 'TEN_BEST':
    case 'UPPER_QUARTILE':
    case 'WEIGHTED_NATIONAL':
      return { kind }
  }
}
