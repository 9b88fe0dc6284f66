import { honestly, length, time, uncertain, type Tongue } from '../words/dates'
import type { Text } from '../words/language.svelte'
import type { RowData, RowTerm } from './rows'
import '../words/of/sentence'

type Dated = Pick<RowData, 'term' | 'termination'>
/** What a contract's sentence is made of. */
export type Tellable = Dated & Pick<RowData, 'title' | 'status'> & { municipalities: { name: string }[]; suppliers: { name: string }[] }
export type Speaker = Tongue & { text: (text: Text) => string }

/** A contract in one sentence: what, who, from when to when, and where it stands. */
export function sentence(row: Tellable, speaker: Speaker): string {
  const { words } = speaker
  const parties = [municipalitiesOf(row, speaker), suppliersOf(row, speaker)].filter(Boolean).join(', ')
  return words.sentence.whole(speaker.text(row.title), parties, datesOf(row, speaker), statusOf(row, speaker))
}

export const municipalitiesOf = ({ municipalities }: { municipalities: { name: string }[] }, { words, format }: Tongue): string =>
  municipalities.length > 0 ? format.and(municipalities.map(({ name }) => name)) : words.contracts.nowhere

export const suppliersOf = ({ suppliers }: { suppliers: { name: string }[] }, { format }: Tongue): string => format.and(suppliers.map(({ name }) => name))

/** The day from which an agreement that was ended early no longer runs. */
export const lastDayOf = (termination: Dated['termination']) => termination?.effectiveOn ?? null

function datesOf(dated: Dated, tongue: Tongue): string {
  const { months } = dated.term
  if (dateless(dated)) return months === null ? tongue.words.sentence.noDates : tongue.words.sentence.lasts(length(months, tongue))
  return `${startOf(dated.term, tongue)}, ${endOf(dated, tongue)}`
}

const dateless = ({ term, termination }: Dated) => !term.starts && !term.ends && !term.latestPossibleEnd && !termination

function startOf({ starts }: RowTerm, tongue: Tongue): string {
  const words = tongue.words.sentence
  if (!starts || !uncertain(starts)) return words.startUnknown
  const text = time(starts, tongue)
  return starts.precision === 'DAY' ? words.starts(text) : words.startsIn(text)
}

function endOf({ term, termination }: Dated, tongue: Tongue): string {
  const words = tongue.words.sentence
  if (termination) return words.terminated(time(lastDayOf(termination), tongue))
  if (term.ends && uncertain(term.ends)) {
    const text = time(term.ends, tongue)
    return term.ends.precision === 'DAY' ? words.ends(text) : words.endsIn(text)
  }
  return withoutEnd(term, tongue, words.endUnknown, words.lasts)
}

/** What is known where no end is: the last day it may be, or its length, or nothing. */
function withoutEnd({ latestPossibleEnd, months }: RowTerm, tongue: Tongue, unknown: string, lasting: (length: string) => string): string {
  if (latestPossibleEnd && uncertain(latestPossibleEnd)) return tongue.words.sentence.endsLatest(time(latestPossibleEnd, tongue))
  return months === null ? unknown : lasting(length(months, tongue))
}

/** One possibility, or all of them and why it is not known. */
export function statusOf({ status, term, termination }: Dated & Pick<RowData, 'status'>, { words, format }: Tongue): string {
  const names = status.possible.map((one) => words.enums.status[one])
  if (names.length === 1) return names[0] ?? ''
  const end = lastDayOf(termination) ?? term.ends ?? term.latestPossibleEnd
  return words.status.uncertain(format.or(names), uncertain(end) ? words.status.dayUnknown : words.status.endUnknown)
}

/** The term in words with its precision: "ukendt start – 2026 (dag ukendt)". */
export function termInWords(dated: Dated, tongue: Tongue): string {
  const { words } = tongue
  const { term, termination } = dated
  if (dateless(dated)) return term.months === null ? words.sentence.noDates : words.dates.about(length(term.months, tongue))
  const end = lastDayOf(termination) ?? term.ends
  return words.dates.between(
    uncertain(term.starts) ? honestly(term.starts, tongue) : words.sentence.unknownStart,
    uncertain(end) ? honestly(end, tongue) : withoutEnd(term, tongue, words.sentence.unknownEnd, words.dates.about),
  )
}

/** What is written below the ends of a bar. */
export function captionsOf(dated: Dated, tongue: Tongue): { start: string; end: string } {
  const { words, format } = tongue
  const { term, termination } = dated
  const brief = (date: RowTerm['starts']) => {
    const span = uncertain(date)
    return date?.precision === 'DAY' && span ? format.short(span.earliest) : `${time(date, tongue)}, ${words.dates.dayUnknown}`
  }
  if (dateless(dated)) return { start: '', end: term.months === null ? '' : words.dates.about(length(term.months, tongue)) }
  const end = lastDayOf(termination) ?? term.ends
  return {
    start: uncertain(term.starts) ? brief(term.starts) : words.sentence.unknownStart,
    end: uncertain(end) ? brief(end) : withoutEnd(term, tongue, words.sentence.unknownEnd, words.dates.about),
  }
}
