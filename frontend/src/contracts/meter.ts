import type { Tongue } from '../words/dates'
import type { MeterData } from './story.svelte'
import '../words/of/changes'

/** How the bar of the meter is drawn, in per cent of its length. */
interface Gauge {
  filled: number
  limit: number
  beyond: boolean
}

/** The limit stands at two thirds of the bar, and nearer the start when the changes go far past it; null where no share is known. */
export function gaugeOf({ percent, limitPercent }: Pick<MeterData, 'percent' | 'limitPercent'>): Gauge | null {
  const [share, limit] = [Math.abs(Number(percent)), Number(limitPercent)]
  if (percent === null || !Number.isFinite(share) || !(limit > 0)) return null
  const whole = Math.max(limit * 1.5, share * 1.05)
  return { filled: (share / whole) * 100, limit: (limit / whole) * 100, beyond: share >= limit }
}

/** Whether a limit is reached; a meter that lacks a fact says so. */
export function reachedInWords({ crossed }: Pick<MeterData, 'crossed'>, { words }: Tongue): string {
  if (crossed === null) return words.changes.notKnown
  return crossed ? words.changes.crossed : words.changes.notCrossed
}

export function moneyInWords(money: { amount: string; currency: string } | null, { words, format }: Tongue): string {
  return money ? format.money(money.amount, money.currency) : words.changes.unknown
}
