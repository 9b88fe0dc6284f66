import { dateOf, type Day } from '../timeline/day'

export type Code = 'da' | 'en'

/** The language that an address is in. */
export const languageOf = (path: string): Code => (path === '/en' || path.startsWith('/en/') ? 'en' : 'da')

const LOCALES: Record<Code, string> = { da: 'da-DK', en: 'en-GB' }

/** How one language writes numbers and dates; the only place that asks Intl. */
export interface Format {
  number: (value: number | string) => string
  money: (amount: string, currency: string) => string
  /** 31. maj 2026 */
  day: (day: Day) => string
  /** 31. maj 2026 in few letters: 31.5.2026 */
  short: (day: Day) => string
  /** maj 2026 */
  month: (day: Day) => string
  /** maj */
  monthName: (day: Day) => string
  /** 2. kv. */
  quarter: (day: Day) => string
  year: (day: Day) => string
  /** 21. nov. 2026 kl. 10.04, where the reader sits */
  instant: (instant: string) => string
  /** a, b and c */
  and: (parts: string[]) => string
  /** a, b or c */
  or: (parts: string[]) => string
  compare: (a: string, b: string) => number
}

/** Names of Danish places stand in Danish order in both languages: Aarhus last. */
const danish = once(() => new Intl.Collator('da'))

const made = new Map<Code, Format>()

export function formatOf(code: Code): Format {
  const known = made.get(code)
  if (known) return known
  const format = make(LOCALES[code])
  made.set(code, format)
  return format
}

function make(locale: string): Format {
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const formatter = once(() => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }))
    return (day: Day) => formatter().format(dateOf(day))
  }
  const instants = once(() => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' }))
  const number = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }))
  const list = (type: 'conjunction' | 'disjunction') => once(() => new Intl.ListFormat(locale, { type }))
  const quarter = locale === LOCALES.da ? (n: number) => `${n}. kv.` : (n: number) => `Q${n}`
  const [and, or] = [list('conjunction'), list('disjunction')]
  return {
    number: (value) => number().format(Number(value)).replace('-', '−'),
    money: (amount, currency) => `${number().format(Number(amount))} ${currency === 'DKK' && locale === LOCALES.da ? 'kr.' : currency}`,
    day: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
    short: dates({ day: 'numeric', month: 'short', year: 'numeric' }),
    month: dates({ month: 'long', year: 'numeric' }),
    monthName: dates({ month: 'short' }),
    quarter: (day) => quarter(Math.floor(dateOf(day).getUTCMonth() / 3) + 1),
    year: dates({ year: 'numeric' }),
    instant: (instant) => instants().format(new Date(instant)),
    and: (parts) => (parts.length > 1 ? and().format(parts) : (parts[0] ?? '')),
    or: (parts) => (parts.length > 1 ? or().format(parts) : (parts[0] ?? '')),
    compare: (a, b) => danish().compare(a, b),
  }
}

/** What costs the browser milliseconds is made when it is first asked for. */
function once<One>(create: () => One): () => One {
  let one: One | undefined
  return () => (one ??= create())
}
