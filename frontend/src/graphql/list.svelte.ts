import { problemOf, type NoAnswer } from './client'

/** For how many something can be told, where that is not all. */
interface Counted {
  n: number
  total: number
}

interface Page<Row, Coverage = Counted> {
  nodes: Row[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  totalCount: number
  coverage?: Coverage
}

/** What the register lists, read a page at a time. */
export class List<Row, Coverage = Counted> {
  phase = $state<'waiting' | 'ready' | 'failed'>('waiting')
  problem = $state.raw<NoAnswer | null>(null)
  rows = $state.raw<Row[]>([])
  total = $state(0)
  coverage = $state.raw<Coverage | null>(null)
  /** More are on their way. */
  fetching = $state(false)
  private after: string | null = null

  constructor(private readonly read: (after: string | null) => Promise<Page<Row, Coverage>>) {
    void this.load()
  }

  async load() {
    this.phase = 'waiting'
    this.after = null
    this.rows = []
    await this.more()
  }

  async more() {
    this.fetching = true
    try {
      const { nodes, pageInfo, totalCount, coverage = null } = await this.read(this.after)
      this.rows = [...this.rows, ...nodes]
      this.after = pageInfo.hasNextPage ? pageInfo.endCursor : null
      this.total = totalCount
      this.coverage = coverage
      this.phase = 'ready'
    } catch (error) {
      this.problem = problemOf(error)
      this.phase = 'failed'
    }
    this.fetching = false
  }
}
