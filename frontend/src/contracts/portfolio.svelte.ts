import { ask, NoAnswer } from '../graphql/client'
import { concerned, Live, type Heard } from '../graphql/live.svelte'
import { ChangedRows, Names, Portfolio } from '../graphql/portfolio.graphql'
import { endOf, isoOf, type Day } from '../timeline/day'
import type { Text } from '../words/language.svelte'
import { entryOf, type Entry, type RowData } from './entry'

/** A contract that was not yet known on the day the page is about. */
export interface Later {
  id: string
  slug: string
  title: Text
  knownFrom: string
}

const REST = 120
const SHOWN = 5000

/** All contracts as they are known now, or were known on a day; kept up to date while it is shown. */
export class PortfolioData {
  phase = $state<'waiting' | 'ready' | 'failed'>('waiting')
  problem = $state.raw<NoAnswer | null>(null)
  entries = $state.raw<Entry[]>([])
  later = $state.raw<Later[]>([])
  /** The contracts that have just changed. */
  changed = $state.raw<ReadonlySet<string>>(new Set())
  live = $state.raw<Live | null>(null)
  private readonly stirred = new Set<string>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private calm: ReturnType<typeof setTimeout> | undefined
  private over = false
  private readonly variables: { on: string; asOf: string | null }

  /** The day it is, or the day the page is about. */
  private readonly day: Day

  constructor(today: Day, knownOn: Day | null) {
    this.day = knownOn ?? today
    this.variables = { on: isoOf(this.day), asOf: knownOn === null ? null : endOf(knownOn) }
    void this.load()
  }

  async load() {
    this.phase = 'waiting'
    try {
      const { rows, position } = await this.everything()
      if (this.over) return
      this.entries = rows.map((row) => entryOf(row, this.day))
      if (this.variables.asOf) this.later = await this.whatCameLater(new Set(rows.map(({ id }) => id)))
      this.phase = 'ready'
      if (!this.over) this.live ??= new Live(position, (heard) => this.hear(heard))
    } catch (error) {
      this.problem = error instanceof NoAnswer ? error : new NoAnswer(null)
      this.phase = 'failed'
    }
  }

  stop() {
    this.over = true
    clearTimeout(this.timer)
    clearTimeout(this.calm)
    this.live?.stop()
  }

  private async everything() {
    const rows: RowData[] = []
    let position: string | null = null
    let after: string | null = null
    do {
      const { contracts, log }: Awaited<ReturnType<typeof this.page>> = await this.page(after)
      position ??= log.position
      rows.push(...contracts.nodes)
      after = contracts.pageInfo.hasNextPage ? contracts.pageInfo.endCursor : null
    } while (after)
    return { rows, position }
  }

  private readonly page = (after: string | null) => ask(Portfolio, { ...this.variables, after })

  private async whatCameLater(known: Set<string>): Promise<Later[]> {
    const later: Later[] = []
    let after: string | null = null
    do {
      const { contracts }: Awaited<ReturnType<typeof names>> = await names(after)
      later.push(...contracts.nodes.filter(({ id }) => !known.has(id)))
      after = contracts.pageInfo.hasNextPage ? contracts.pageInfo.endCursor : null
    } while (after)
    return later
  }

  private hear(heard: Heard) {
    for (const id of concerned(heard)) this.stirred.add(id)
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.refetch(), REST)
  }

  private async refetch() {
    const ids = [...this.stirred]
    if (ids.length === 0) return
    this.stirred.clear()
    try {
      const { nodes } = await ask(ChangedRows, { ...this.variables, ids })
      if (this.over) return
      const fresh = nodes.flatMap((node) => (node.__typename === 'Contract' ? [entryOf(node, this.day)] : []))
      this.entries = patched(this.entries, ids, fresh)
      this.changed = new Set(fresh.map(({ row }) => row.id))
      clearTimeout(this.calm)
      this.calm = setTimeout(() => (this.changed = new Set()), SHOWN)
    } catch {
      for (const id of ids) this.stirred.add(id)
      this.timer = setTimeout(() => void this.refetch(), SHOWN)
    }
  }
}

const names = (after: string | null) => ask(Names, { after })

/** Changed rows in their old places, new ones last; what is not known any more goes. */
function patched(entries: Entry[], ids: string[], fresh: Entry[]): Entry[] {
  const byId = new Map(fresh.map((entry) => [entry.row.id, entry]))
  const kept = entries.flatMap((entry) => (ids.includes(entry.row.id) ? (byId.get(entry.row.id) ?? []) : entry))
  const old = new Set(entries.map(({ row }) => row.id))
  return [...kept, ...fresh.filter(({ row }) => !old.has(row.id))]
}
