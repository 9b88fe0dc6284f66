import { kroner, millions, percent } from '../calculations/told'
import type { PotentialData, StepsData } from './potential.svelte'
import { COUNTRY } from './url'
import type { Figures, Tongue } from './words'

export type KnownData = PotentialData['known']['rows'][number]

/** One line of the sum: what it is called, what is done, and with which numbers; null where one of them is unknown. */
export interface Step {
  name: keyof Tongue['words']['step']
  says: string
  numbers: string | null
}

type Money = { amount: string } | null
interface Spread {
  low: Money | string
  central: Money | string
  high: Money | string
}

/** The formula with the numbers of one row; an area whose volume is typed has no share to begin with. */
export function formulaOf(row: StepsData, transactionPercent: string | null, counts: string, tongue: Tongue & { figures: Figures }): Step[] {
  const { words, format } = tongue
  const money = (amount: string) => kroner(amount, { words: tongue.figures, format })
  const { says } = words
  const three = (spread: Spread) => threeOf(spread, tongue)
  const { volume, rate, gain, transaction, net } = row
  const steps: Step[] = [
    { name: 'volume', says: row.typed ? says.typed : says.volume, numbers: volumeOf(row, words, money, format) },
    { name: 'gain', says: says.gain, numbers: volume && rate && gain ? words.gainIs(money(volume.amount), three(rate), three(gain)) : null },
  ]
  if (transactionPercent !== null) {
    steps.push(
      { name: 'transaction', says: says.transaction(percent(transactionPercent, format)), numbers: transaction && words.transactionIs(money(transaction.amount)) },
      { name: 'net', says: says.net, numbers: net && words.netIs(three(net)) },
    )
  }
  return row.typed ? steps : [...beginning(row, counts, tongue), ...steps]
}

/** Low, central and high; one number where they are the same. */
function threeOf({ low, central, high }: Spread, { words, format }: Tongue): string {
  const written = [low, central, high].map((one) => (one === null ? words.between : typeof one === 'string' ? percent(one, format) : millions(one.amount, format)))
  return new Set(written).size === 1 ? (written[0] ?? '') : written.join(' / ')
}

function beginning({ share, benchmark, gap }: StepsData, counts: string, { words, format }: Tongue): Step[] {
  const [own, mark, between] = [share, benchmark, gap].map((one) => (one === null ? null : percent(one, format)))
  const numbers = own && mark && between ? (Number(gap) === 0 ? words.gapNone(mark, own) : words.gapIs(mark, own, between)) : null
  return [
    { name: 'share', says: counts, numbers: own ? words.shareIs(own) : null },
    { name: 'gap', says: words.says.gap, numbers },
  ]
}

function volumeOf({ typed, gap, base, volume }: StepsData, words: Tongue['words'], money: (amount: string) => string, format: Tongue['format']): string | null {
  if (!volume) return null
  if (typed) return words.transactionIs(money(volume.amount))
  if (gap !== null && Number(gap) === 0) return words.volumeNone
  return gap && base ? words.volumeIs(percent(gap, format), money(base.amount), money(volume.amount)) : null
}

/** A share that is known as one number, so that it has a place on a line. */
export type Placed = KnownData & { share: string }

export const isPlaced = (row: KnownData): row is Placed => row.share !== null && !row.approximate

/** What the shares show of one place, in a sentence. */
export function sharesInWords(own: KnownData, name: string, known: Placed[], { words, format }: Tongue): string {
  const all = format.number(known.length)
  const said = words.sharesTitle
  if (!isPlaced(own)) return said.known(name, all)
  const higher = known.filter(({ share }) => Number(share) > Number(own.share)).length
  const share = percent(own.share, format)
  return own.place === COUNTRY ? said.country(share, format.number(higher), all) : said.higher(name, share, higher, all, format.number(higher))
}

type Mine = PotentialData['mine']

/** Of the rates only those of the areas that were asked for. */
export const ratesUsed = ({ evidence, rows }: Mine) =>
  evidence.entries.filter(({ areas }) => areas === null || areas.some(({ key }) => rows.some(({ area }) => area.key === key)))
