import type { Code } from '../words/format'
import type { CalculationData } from './calculation.svelte'

export type Asked = Pick<CalculationData, 'data' | 'input'> & {
  result: { dataYear: number; tenderRound: number; definition: { key: string } | null; edition: { key: string }; evidence: { key: string } }
}

type Parameters = [name: string, value: string][]

/** The address of a table that the register hands out, headings in the page's language. */
export function tableAt(name: string, form: 'csv' | 'xlsx', language: Code, parameters: Parameters = []): string {
  const search = new URLSearchParams(language === 'da' ? [...parameters, ['variant', 'da']] : parameters).toString()
  return `/export/${name}.${form}${search ? `?${search}` : ''}`
}

/** What makes the table of potentials ask the same again, on the data of today. */
export function sameQuestion({ data, input, result }: Asked): Parameters {
  const places = input.municipalities
  const benchmark = {
    kind: input.benchmark,
    ...(input.share === null ? {} : { share: input.share }),
    ...(input.peers.length === 0 ? {} : { peers: input.peers.map(({ code }) => code) }),
    ...(input.mean === null ? {} : { mean: input.mean }),
    ...(input.minimumBase === null ? {} : { minimumBase: input.minimumBase.amount }),
  }
  return [
    ...data.map(({ slug }): [string, string] => ['accounts', slug]),
    ['year', String(result.dataYear)],
    ...(result.definition ? [['definition', result.definition.key] as [string, string]] : []),
    ...input.areas.map(({ key }): [string, string] => ['areas', key]),
    ['everyMunicipality', 'false'],
    ...(places ?? []).map(({ code }): [string, string] => ['municipalities', code]),
    ['benchmark', JSON.stringify(benchmark)],
    ['evidence', result.evidence.key],
    ['edition', result.edition.key],
    ['tenderRound', String(result.tenderRound)],
    ...volumes(input.volumes),
  ]
}

function volumes(typed: Asked['input']['volumes']): Parameters {
  return typed.map(({ area, place, amount }) => {
    const where = place === 'DK' ? {} : { municipality: place }
    return ['volumes', JSON.stringify({ area: area.key, amount: amount.amount, ...where })]
  })
}

/** The rows of a data set that a calculation is made of. */
export function rowsOf(set: string, { input, result }: Asked): Parameters {
  return [
    ['set', set],
    ['year', String(result.dataYear)],
    ...(result.definition ? [['definition', result.definition.key] as [string, string]] : []),
    ...input.areas.map(({ key }): [string, string] => ['area', key]),
  ]
}
