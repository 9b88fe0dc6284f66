import { ask, problemOf, type NoAnswer } from '../graphql/client'
import { Rests } from '../graphql/sources.graphql'
import { readPosition, sameDocument, type HappeningData, type SourceData } from './told'

/** So many entries are read at a time, and so many times before the reader is asked to go on. */
const PAGE = 100
const PAGES = 5

/** A source by the place in the log where it is told of, and all that rests on the same document as far as has been looked. */
export class SourcePage {
  phase = $state<'waiting' | 'ready' | 'failed' | 'absent'>('waiting')
  problem = $state.raw<NoAnswer | null>(null)
  happening = $state.raw<HappeningData | null>(null)
  source = $state.raw<SourceData | null>(null)
  rests = $state.raw<HappeningData[]>([])
  /** How far the log has been looked through, and how long it is. */
  seen = $state(0)
  head = $state(0)
  /** More is on its way. */
  fetching = $state(false)
  private readonly position: number | null

  constructor(id: string) {
    this.position = readPosition(id)
    void this.load()
  }

  async load() {
    this.phase = 'waiting'
    await this.trying(async () => {
      await this.find()
      if (this.source) await this.lookOn()
      this.phase = this.source ? 'ready' : 'absent'
    })
  }

  async more() {
    await this.trying(() => this.lookOn())
  }

  private async trying(reading: () => Promise<void>) {
    this.fetching = true
    try {
      await reading()
    } catch (error) {
      this.problem = problemOf(error)
      this.phase = this.problem.code === 'BAD_USER_INPUT' ? 'absent' : 'failed'
    }
    this.fetching = false
  }

  private async find() {
    if (this.position === null) return
    const { log, changes } = await ask(Rests, { after: String(this.position - 1), first: 1 })
    const happening = changes.nodes[0]?.happening ?? null
    this.head = Number(log.position)
    this.happening = happening?.position === String(this.position) ? happening : null
    this.source = this.happening?.source ?? null
  }

  private async lookOn() {
    for (let page = 0; page < PAGES && this.seen < this.head; page += 1) {
      const { changes } = await ask(Rests, { after: String(this.seen), first: PAGE })
      const { source } = this
      const all = changes.nodes.map(({ happening }) => happening)
      this.rests = [...this.rests, ...all.filter((one) => source && one.source && sameDocument(one.source, source))]
      this.seen = Number(all.at(-1)?.position ?? this.head)
    }
  }
}
