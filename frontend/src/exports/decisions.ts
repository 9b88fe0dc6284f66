import { ask } from '../graphql/client'
import { Decisions } from '../graphql/decisions.graphql'
import { daysOf, windowInWords, type Row } from '../decisions/told'
import { endOf, isoOf, type Day } from '../timeline/day'
import type { Tongue } from '../words/dates'
import type { WholeDays } from './calendar'
import type { ExportWords } from './words'
import '../words/of/following'

/** Every decision that waits, seen from a day. */
export async function allDecisions(day: Day, knownOn: Day | null): Promise<Row[]> {
  const rows: Row[] = []
  let after: string | null = null
  do {
    const { decisions }: Awaited<ReturnType<typeof page>> = await page(day, knownOn, after)
    rows.push(...decisions.nodes)
    after = decisions.pageInfo.hasNextPage ? decisions.pageInfo.endCursor : null
  } while (after)
  return rows
}

const page = (day: Day, knownOn: Day | null, after: string | null) => ask(Decisions, { on: isoOf(day), asOf: knownOn === null ? null : endOf(knownOn), filter: null, after })

/** How a decision stands in a calendar: over the whole time in which its last day lies. */
export function eventOf(row: Row, title: string, url: string, words: ExportWords, tongue: Tongue): WholeDays | null {
  const days = daysOf(row)
  if (!days) return null
  const { format } = tongue
  const [from, until] = [format.day(days.earliest), format.day(days.latest)]
  const told = words.calendar
  const summary = told.summary(title)
  const choices = row.deadlines.map((one) => told.choice(tongue.words.enums.choice[one.choice], windowInWords(one, tongue)))
  return {
    // The same event when its day becomes known, so that a calendar moves it.
    id: `${row.contract.slug}@samspil`,
    from: days.earliest,
    until: days.latest,
    summary: row.contract.illustrative ? told.illustrative(summary) : summary,
    description: [days.earliest === days.latest ? told.sure(until) : told.between(from, until), ...choices, url].join('\n'),
    url,
  }
}
