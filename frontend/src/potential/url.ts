import type { BenchmarkKind, BenchmarkMean } from '../graphql/graphql'
import { isoOf, type Day } from '../timeline/day'
import { readKnownOn } from '../timeline/known'

/** The whole country as one. */
export const COUNTRY = 'DK'
/** So many may stand beside one's own. */
export const MOST_OTHERS = 5
export const BENCHMARKS: BenchmarkKind[] = ['TEN_BEST', 'PEERS', 'UPPER_QUARTILE', 'NINETIETH', 'MEDIAN', 'WEIGHTED_NATIONAL', 'GIVEN']
const MEANS: BenchmarkMean[] = ['SIMPLE', 'WEIGHTED']
const LATEST_ROUND = 20

/** What the address of the calculator asks; null stands for the usual. */
export interface Asked {
  /** A municipality's code, or the whole country. */
  place: string | null
  area: string | null
  others: string[]
  /** More others were asked for than may stand beside it. */
  tooMany: boolean
  sets: string[]
  year: number | null
  definition: string | null
  benchmark: BenchmarkKind | null
  /** The benchmark in per cent where it is given. */
  share: string | null
  mean: BenchmarkMean | null
  evidence: string | null
  edition: string | null
  round: number
  /** Kroner a year, of an area that the accounts do not tell apart. */
  volume: string | null
  knownOn: Day | null
}

/** Reads an address; whatever makes no sense in it falls back to the usual. */
export function readAsked(search: string, today: Day): Asked {
  const params = new URLSearchParams(search)
  const one = (name: string, form: RegExp) => params.getAll(name).find((value) => form.test(value)) ?? null
  const place = one('kommune', /^(DK|\d{4})$/)
  const others = [...new Set(params.getAll('mod'))].filter((code) => /^\d{4}$/.test(code) && code !== place)
  const round = Number(one('gang', /^\d{1,2}$/) ?? 1)
  return {
    place,
    area: one('opgave', KEY),
    others: others.slice(0, MOST_OTHERS),
    tooMany: others.length > MOST_OTHERS,
    sets: [...new Set(params.getAll('tal'))].filter((slug) => KEY.test(slug)).slice(0, 10),
    year: Number(one('aar', /^\d{4}$/)) || null,
    definition: one('definition', KEY),
    benchmark: BENCHMARKS.find((kind) => kind === params.get('maalestok')) ?? null,
    share: shareOf(one('andel', /^\d{1,3}(\.\d{1,6})?$/)),
    mean: MEANS.find((mean) => mean === params.get('gennemsnit')) ?? null,
    evidence: one('sats', KEY),
    edition: one('metode', KEY),
    round: round >= 1 && round <= LATEST_ROUND ? round : 1,
    volume: one('volumen', /^\d{1,13}(\.\d{1,2})?$/),
    knownOn: readKnownOn(params, today),
  }
}

/** The address: all that is chosen stands in it, so that it asks the same for ever. */
export function writeAsked(asked: Asked): string {
  const params = new URLSearchParams()
  const put = (name: string, value: string | number | null) => value !== null && params.append(name, String(value))
  put('kommune', asked.place)
  put('opgave', asked.area)
  for (const code of asked.others) put('mod', code)
  for (const slug of asked.sets) put('tal', slug)
  put('aar', asked.year)
  put('definition', asked.definition)
  put('maalestok', asked.benchmark)
  put('andel', asked.share)
  put('gennemsnit', asked.mean)
  put('sats', asked.evidence)
  put('metode', asked.edition)
  if (asked.round > 1) put('gang', asked.round)
  put('volumen', asked.volume)
  if (asked.knownOn !== null) put('somkendt', isoOf(asked.knownOn))
  const text = params.toString()
  return text ? `?${text}` : ''
}

const KEY = /^[A-Za-z0-9_-]{1,80}$/
const shareOf = (share: string | null) => (share !== null && Number(share) <= 100 ? share : null)
