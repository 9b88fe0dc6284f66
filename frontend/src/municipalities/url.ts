/** What the map may show of each municipality. */
export const SHOWN = ['kontrakter', 'cases', 'andel'] as const
export type Shown = (typeof SHOWN)[number]

/** What the address of the municipalities says is shown. */
export interface Asked {
  shown: Shown
  /** Of the shares: the accounts, the definition, the year and the area; null: the usual. */
  set: string | null
  definition: string | null
  year: number | null
  area: string | null
}

/** Reads an address; whatever makes no sense in it falls back to the usual. */
export function readAsked(search: string): Asked {
  const params = new URLSearchParams(search)
  const read = (name: string) => (/^[a-z0-9_-]{1,80}$/.test(params.get(name) ?? '') ? params.get(name) : null)
  const year = params.get('aar') ?? ''
  return {
    shown: SHOWN.find((one) => one === params.get('vis')) ?? 'kontrakter',
    set: read('saet'),
    definition: read('def'),
    year: /^(19|20)\d\d$/.test(year) ? Number(year) : null,
    area: read('omraade'),
  }
}

/** The address: only what differs from the usual stands in it. */
export function writeAsked({ shown, set, definition, year, area }: Asked): string {
  const params = new URLSearchParams()
  if (shown !== 'kontrakter') params.set('vis', shown)
  if (shown === 'andel') {
    if (set !== null) params.set('saet', set)
    if (definition !== null) params.set('def', definition)
    if (year !== null) params.set('aar', String(year))
    if (area !== null) params.set('omraade', area)
  }
  const text = params.toString()
  return text ? `?${text}` : ''
}

interface AccountSet {
  slug: string
  illustrative: boolean
  years: number[]
  definitions: { key: string }[]
}

/** What the shares are read from: what was asked for where the register has it, else what is known and newest; null where there are no accounts. */
export function chosen<One extends AccountSet>(asked: Asked, sets: One[], areas: { key: string }[]): { set: One; definition: string; year: number; area: string } | null {
  const set = sets.find(({ slug }) => slug === asked.set) ?? sets.find(({ slug }) => slug === USUAL_SET) ?? sets.find(({ illustrative }) => !illustrative) ?? sets[0]
  const definitions = set?.definitions.map(({ key }) => key) ?? []
  const definition = definitions.find((key) => key === asked.definition) ?? definitions[0]
  const year = set?.years.find((one) => one === asked.year) ?? set?.years.at(-1)
  const area = areas.find(({ key }) => key === asked.area)?.key ?? areas[0]?.key
  return set && definition !== undefined && year !== undefined && area !== undefined ? { set, definition, year, area } : null
}

/** Published shares of single municipalities, rather than those of the country. */
const USUAL_SET = 'kendte-kommuner'
