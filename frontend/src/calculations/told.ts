import type { ResultOf } from 'gql.tada'
import type { Figures, Range } from '../graphql/calculation.graphql'
import type { Format } from '../words/format'
import type { Tongue } from './words'

export type FiguresData = ResultOf<typeof Figures>
type Span = ResultOf<typeof Range>
type Amount = { amount: string } | null | undefined

/** A decimal rounded for the eye, half away from zero; shift moves the point, as -6 does for millions. */
export function rounded(decimal: string, digits: number, shift = 0): number {
  const whole = Math.round(Number(`${decimal.replace(/^-/, '')}e${digits + shift}`))
  const value = Number(`${whole}e${-digits}`)
  return decimal.startsWith('-') && value !== 0 ? -value : value
}

/** Millions of kroner as a bare number: fewer decimals the larger it is. */
export function millions(amount: string, format: Format): string {
  const size = Math.abs(Number(amount))
  const digits = size >= 1e9 ? 0 : size >= 1e6 ? 1 : 3
  return format.number(rounded(amount, digits, -6))
}

/** Kroner in words: 354,5 mio. kr., and less than a tenth of a million in kroner. */
export function kroner(amount: string, { words, format }: Tongue): string {
  const few = Math.abs(Number(amount)) < 1e5
  return few ? format.money(String(rounded(amount, 0)), 'DKK') : words.million(millions(amount, format))
}

/** A per cent or a number of percentage points with one decimal. */
export const percent = (decimal: string, format: Format): string => format.number(rounded(decimal, 1))

/** Low to high as bare millions; one number where they are the same. */
export function span({ low, high }: Pick<Span, 'low' | 'high'>, format: Format): string {
  const [least, most] = [millions(low.amount, format), millions(high.amount, format)]
  return least === most ? least : `${least} – ${most}`
}

interface Total {
  low: Amount
  central: Amount
  high: Amount
  volume: Amount
}

/** What the model says could be gained in a year, in a sentence; null where it has no total. */
export function gainInWords({ low, central, high, volume }: Total, tongue: Tongue): string | null {
  if (!low || !central || !high) return null
  const { words } = tongue
  const [least, most] = [low, high].map(({ amount }) => Number(amount)) as [number, number]
  if (least === 0 && most === 0) return Number(volume?.amount) === 0 ? words.gainNoGap : words.gainNone
  if (least < 0) return words.gainMaybeDearer(signed(low.amount, tongue), signed(high.amount, tongue), signed(central.amount, tongue))
  if (least === most) return words.gainOne(kroner(low.amount, tongue))
  return words.gainBetween(kroner(low.amount, tongue), kroner(high.amount, tongue), kroner(central.amount, tongue))
}

function signed(amount: string, tongue: Tongue): string {
  const size = kroner(amount.replace(/^-/, ''), tongue)
  return amount.startsWith('-') ? tongue.words.dearer(size) : tongue.words.cheaper(size)
}

export interface Part {
  name: 'then' | 'data' | 'parameters' | 'method' | 'now'
  figures: FiguresData
  /** It is a difference and is written with its sign. */
  change: boolean
}

interface Again {
  then: FiguresData | null
  now: FiguresData | null
  difference: Record<'data' | 'parameters' | 'method' | 'total', FiguresData> | null
}

/** What it said, what each cause adds, and what it says today; none where there is no difference to tell. */
export function parts({ then, now, difference }: Again): Part[] {
  if (!then || !now || !difference) return []
  const causes = (['data', 'parameters', 'method'] as const).map((name) => ({ name, figures: difference[name], change: true }))
  return [{ name: 'then', figures: then, change: false }, ...causes, { name: 'now', figures: now, change: false }]
}

/** Nothing in it is another number than nought. */
export const isNothing = ({ low, central, high, net }: FiguresData): boolean =>
  [low, central, high, net.low, net.central, net.high].every(({ amount }) => Number(amount) === 0)

/** The middle then and now, after costs where only those are other. */
export function changedInWords(then: FiguresData, now: FiguresData, tongue: Tongue): string {
  const { words } = tongue
  const [before, after] = [then.central.amount, now.central.amount].map((amount) => kroner(amount, tongue)) as [string, string]
  if (before !== after) return words.changed(before, after)
  const [left, leaves] = [then.net.central.amount, now.net.central.amount].map((amount) => kroner(amount, tongue)) as [string, string]
  return left === leaves ? words.changedEnds : words.changedNet(left, leaves)
}

/** A change in millions with its sign, nought without. */
export function change(amount: string, format: Format): string {
  const text = millions(amount, format)
  return rounded(amount, 6, -6) > 0 ? `+${text}` : text
}

/** What is left after costs is another number than the gain itself. */
export const isDeducted = (figures: FiguresData[]): boolean => figures.some(({ central, net }) => Number(central.amount) !== Number(net.central.amount))
