import { readDay } from '../timeline/day'
import type { Extension, Running, State } from '../timeline/running'
import { uncertain } from '../words/dates'
import type { RowData, RowTerm, Traces } from './rows'
import { lastDayOf } from './sentence'

/** All that is known of when a contract runs. */
export function runs({ term, termination }: { term: RowTerm; termination: RowData['termination'] }, traces: Traces, state: State): Running {
  return {
    starts: uncertain(term.starts),
    ends: uncertain(term.ends),
    latestPossibleEnd: uncertain(term.latestPossibleEnd),
    months: term.months,
    extensions: term.options.map(extensionOf),
    ...traces,
    terminated: uncertain(lastDayOf(termination)),
    state,
  }
}

const OPTION_STATES = { OPEN: 'open', EXERCISED: 'used', LAPSED: 'lapsed' } as const

const extensionOf = (option: RowTerm['options'][number]): Extension => ({
  months: option.months,
  state: OPTION_STATES[option.state],
  noticeBy: readDay(option.noticeBy ?? ''),
})
