import { NoAnswer } from '../graphql/client'

export interface Page<Row> {
  nodes: Row[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  totalCount: number
  /** For how many it can be told, where that is not all. */
  coverage?: { n: number; total: number }
}

/** One kind of work, read a page at a time. */
export class List<Row> {
  phase = $state<'waiting' | 'ready' | 'failed'>('waiting')
  problem = $state.raw<NoAnswer | null>(null)
  rows = $state.raw<Row[]>([])
  total = $state(0)
  coverage = $state.raw<{ n: number; total: number } | null>(null)
  /** More are on their way. */
  fetching = $state(false)
  private after: string | null = null

  constructor(private readonly read: (after: string | null) => Promise<Page<Row>>) {
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
      this.problem = error instanceof NoAnswer ? error : new NoAnswer(null)
      this.phase = 'failed'
    }
    this.fetching = false
  }
}
