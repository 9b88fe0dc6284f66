import type { Range } from '../charts/layout'
import type { Speaker } from '../contracts/sentence'
import type { Tongue } from '../words/dates'
import type { Counted, ShareData } from './municipalities.svelte'
import type { DefinitionData, NumbersData } from './municipality.svelte'
import type { Place } from './steps'
import type { Shown } from './url'
import type { MunicipalityWords } from './words'

/** Every municipality with what is shown of it. */
export function placesOf(shown: Shown, { municipalities }: Counted, shares: Map<string, ShareData>, words: MunicipalityWords, { format }: Pick<Tongue, 'format'>): Place[] {
  return municipalities.nodes.map(({ code, name, contracts, cases }): Place => {
    if (shown === 'andel') {
      const row = shares.get(code)
      const share = row?.share ?? null
      return { code, name, value: share === null ? null : Number(share), text: row ? (shareInWords(row, words, format) ?? words.none) : words.none }
    }
    const n = shown === 'kontrakter' ? contracts.totalCount : cases.totalCount
    const counted = shown === 'kontrakter' ? words.contracts : words.cases
    return { code, name, value: n, text: n === 0 ? words.nought : counted(n, format.number(n)) }
  })
}

/** A share as it was published: 25,1 %, ca. 25 %, mindst 20 %; null where none was. */
export function shareInWords({ share, quality }: Pick<ShareData, 'share' | 'quality'>, words: MunicipalityWords, format: Tongue['format']): string | null {
  return share === null ? null : words.bound[quality](words.percent(format.number(rounded(Number(share)))))
}

/** The published shares of all tasks in one municipality, the earliest first; what is made up is not published. */
export function sharesInRows({ accountSets }: NumbersData, definitions: DefinitionData[], words: MunicipalityWords, { format, text }: Speaker): Range[] {
  const nameOf = (key: string) => definitions.find((one) => one.key === key)?.name
  const rows = accountSets.nodes.filter(({ illustrative }) => !illustrative).flatMap(({ slug, rows: { nodes } }) => nodes.map((row) => ({ slug, row })))
  return rows
    .filter(({ row }) => !row.illustrative)
    .sort((a, b) => a.row.year - b.row.year)
    .flatMap(({ slug, row }): Range[] => {
      const [value, name] = [shareInWords(row, words, format), nameOf(row.definition)]
      if (value === null) return []
      const size = { point: row.share, lower: null, upper: null }
      return [{ id: `${slug} ${row.year} ${row.definition}`, name: String(row.year), more: name ? text(name) : null, value, size }]
    })
}

/** What the map shows, in a sentence. */
export function findingOf(shown: Shown, places: Place[], year: number | null, words: MunicipalityWords, { format }: Pick<Tongue, 'format'>): string {
  const values = places.flatMap(({ value }) => (value === null ? [] : [value]))
  const some = format.number(values.filter((value) => value > 0).length)
  if (shown === 'kontrakter') return words.contractsTitle(some)
  if (shown === 'cases') return words.casesTitle(some)
  if (values.length === 0) return words.shareNone(String(year ?? ''))
  const percent = (value: number) => words.percent(format.number(rounded(value)))
  return words.shareTitle(String(year ?? ''), format.number(values.length), percent(Math.min(...values)), percent(Math.max(...values)))
}

/** To a tenth, which is what accounts can bear. */
const rounded = (value: number) => Math.round(value * 10) / 10
