import { ask, problemOf, type NoAnswer } from '../graphql/client'
import { concerned, Live, type Heard } from '../graphql/live.svelte'
import { ChangedRows, InShort, Names, Portfolio } from '../graphql/portfolio.graphql'
import { endOf, isoOf, type Day } from '../timeline/day'
import type { Range } from '../timeline/scale'
import { inTurns, turn } from '../ui/turns'
import type { Text } from '../words/language.svelte'
import { entryOf, type Entry, type ToldInShort } from './entry'
import { rowsOf } from './rows'

/** A contract that was not yet known on the day the page is about. */
export interface Later {
  id: string
  slug: string
  title: Text
  knownFrom: string
}

interface Fetched {
  entries: Entry[]
  outside: number
  log: { position: string }
}

const REST = 120
const SHOWN = 5000
/** So few contracts are loaded whole, whatever days are shown. */
export const FEW = 60

/** The contracts of a stretch of time, or all, as they are known now, or were known on a day; kept up to date while they are shown. */
export class PortfolioData {
  phase = $state<'waiting' | 'ready' | 'failed'>('waiting')
  problem = $state.raw<NoAnswer | null>(null)
  entries = $state.raw<Entry[]>([])
  /** How many contracts there are besides, which surely do not run within the days that were asked for. */
  outside = $state(0)
  /** How often all that was asked for has come; what changes meanwhile does not count. */
  arrivals = $state(0)
  /** Those besides are on their way. */
  coming = $state(false)
  later = $state.raw<Later[]>([])
  /** The contracts that have just changed. */
  changed = $state.raw<ReadonlySet<string>>(new Set())
  live = $state.raw<Live | null>(null)
  /** What cards have told. */
  inShort = $state.raw<ReadonlyMap<string, ToldInShort>>(new Map())
  private readonly stirred = new Set<string>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private calm: ReturnType<typeof setTimeout> | undefined
  private over = false
  private readonly variables: { on: string; asOf: string | null; english: boolean }

  /** Of the days that are shown first, null: of all; with what they are called in English, where that is read. */
  constructor(
    today: Day,
    knownOn: Day | null,
    private within: Range | null,
    english: boolean,
  ) {
    // What came later is told of all.
    if (knownOn !== null) this.within = null
    this.variables = { on: isoOf(knownOn ?? today), asOf: knownOn === null ? null : endOf(knownOn), english }
    void this.load()
  }

  async load() {
    this.phase = 'waiting'
    try {
      const { position } = this.take(await this.fetch(), true)
      if (this.variables.asOf && !this.over) this.later = await this.whatCameLater()
      // What comes first is arranged in a turn of its own before it is shown.
      await turn()
      if (this.over) return
      this.phase = 'ready'
      this.live ??= new Live(position, (heard) => this.hear(heard))
    } catch (error) {
      this.fail(error)
    }
  }

  /** Loads what there is besides, once more is to be seen than was asked for first; what is shown stays meanwhile. */
  async widen(within: Range | null) {
    const enough = this.within === null || (within && within.from >= this.within.from && within.until <= this.within.until)
    // Where none is left out all have a row; what rows tell only when all are asked for may still lack.
    const nothingMore = within !== null && this.phase === 'ready' && this.outside === 0
    if (enough || nothingMore) return
    this.within = null
    if (this.phase === 'ready') await this.more()
  }

  private async more() {
    this.coming = true
    try {
      this.take(await this.fetch(), true)
    } catch (error) {
      this.fail(error)
    }
    this.coming = false
  }

  private fail(error: unknown) {
    this.problem = problemOf(error)
    this.phase = 'failed'
  }

  stop() {
    this.over = true
    clearTimeout(this.timer)
    clearTimeout(this.calm)
    this.live?.stop()
  }

  /** What the card of a row tells beside the row. */
  async tell(slug: string) {
    if (this.inShort.has(slug)) return
    const [{ contract }, { happeningOf }] = await Promise.all([ask(InShort, { slug, asOf: this.variables.asOf }), import('./moments')])
    if (!contract) return
    const told: ToldInShort = { ...contract, happeningOf: (moment, moments) => happeningOf(moment, moments, contract.timeline) }
    this.inShort = new Map([...this.inShort, [slug, told]])
  }

  /** Once more where more was asked for meanwhile. */
  private async fetch(): Promise<Fetched> {
    const asked = this.within
    const within = asked && { from: isoOf(asked.from), until: isoOf(asked.until) }
    const { bars } = await ask(Portfolio, { ...this.variables, within, whole: within === null, wholeUpTo: FEW })
    const entries = await inTurns(rowsOf(bars), entryOf)
    return asked === this.within ? { entries, outside: bars.outside, log: bars.log } : this.fetch()
  }

  private take({ entries, outside, log }: Fetched, arrived: boolean) {
    this.entries = entries
    this.outside = outside
    if (arrived) this.arrivals += 1
    return log
  }

  private async whatCameLater(): Promise<Later[]> {
    const known = new Set(this.entries.map(({ row }) => row.slug))
    const { bars } = await ask(Names, {})
    const [slugs = [], titles = [], english = [], days = []] = [bars.rows.slug, bars.rows.title, bars.rows.titleInEnglish, bars.rows.knownFrom].map((text) => text.split('\n'))
    return slugs
      .slice(0, bars.count)
      .map((slug, place) => ({ id: slug, slug, title: { da: titles[place] ?? '', en: english[place] || null }, knownFrom: days[place] ?? '' }))
      .filter(({ slug }) => !known.has(slug))
  }

  private hear(heard: Heard) {
    for (const id of concerned(heard)) this.stirred.add(id)
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.refetch(), REST)
  }

  private async refetch() {
    const ids = [...this.stirred].slice(0, AT_ONCE)
    if (ids.length === 0) return
    for (const id of ids) this.stirred.delete(id)
    try {
      const { changed, bars } = await ask(ChangedRows, { ...this.variables, ids, whole: this.within === null })
      if (this.over) return
      const slugs = new Set(changed.flatMap((node) => (node.__typename === 'Contract' ? [node.slug] : [])))
      const fresh = [...rowsOf(bars)].map(entryOf)
      const shown = new Set(this.entries.map(({ row }) => row.slug))
      // Whether it is new, or was outside the days that were asked for, only the register knows.
      if (this.outside > 0 && fresh.some(({ row }) => !shown.has(row.slug))) this.take(await this.fetch(), false)
      else this.entries = patched(this.entries, slugs, fresh)
      this.inShort = new Map([...this.inShort].filter(([slug]) => !slugs.has(slug)))
      this.changed = new Set(fresh.map(({ row }) => row.id))
      clearTimeout(this.calm)
      this.calm = setTimeout(() => (this.changed = new Set()), SHOWN)
      if (this.stirred.size > 0) void this.refetch()
    } catch {
      for (const id of ids) this.stirred.add(id)
      this.timer = setTimeout(() => void this.refetch(), SHOWN)
    }
  }
}

/** The register tells of so many contracts by their ids at a time. */
const AT_ONCE = 100

/** Changed rows in their old places, new ones last; what is not known any more goes. */
function patched(entries: Entry[], slugs: ReadonlySet<string>, fresh: Entry[]): Entry[] {
  const bySlug = new Map(fresh.map((entry) => [entry.row.slug, entry]))
  const kept = entries.flatMap((entry) => (slugs.has(entry.row.slug) ? (bySlug.get(entry.row.slug) ?? []) : entry))
  const old = new Set(entries.map(({ row }) => row.slug))
  return [...kept, ...fresh.filter(({ row }) => !old.has(row.slug))]
}
