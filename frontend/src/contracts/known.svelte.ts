import { ask } from '../graphql/client'
import { KnownDays, KnownDaysOf } from '../graphql/known.graphql'
import { dayOfInstant, type Day } from '../timeline/day'

/** The days before today on which something became known, the first first. */
export class Known {
  phase = $state<'waiting' | 'ready' | 'failed'>('waiting')
  days = $state.raw<Day[]>([])

  constructor(
    private readonly today: Day,
    /** Of which contract; null is all of them. */
    private readonly slug: string | null,
  ) {
    void this.load()
  }

  async load() {
    this.phase = 'waiting'
    try {
      const days = new Set((await (this.slug === null ? ofAll() : ofOne(this.slug))).flatMap(({ knownFrom }) => (knownFrom ? dayOfInstant(knownFrom) : [])))
      this.days = [...days].filter((day) => day < this.today).toSorted((a, b) => a - b)
      this.phase = 'ready'
    } catch {
      this.phase = 'failed'
    }
  }
}

interface Told {
  knownFrom: string | null
}

async function ofAll(): Promise<Told[]> {
  const told: Told[] = []
  for (let after: string | null = null, more = true; more; ) {
    const { contracts }: Awaited<ReturnType<typeof page>> = await page(after)
    told.push(...contracts.nodes.flatMap(({ timeline }) => timeline))
    after = contracts.pageInfo.endCursor
    more = contracts.pageInfo.hasNextPage
  }
  return told
}

const page = (after: string | null) => ask(KnownDays, { after })

const ofOne = async (slug: string): Promise<Told[]> => (await ask(KnownDaysOf, { slug })).contract?.timeline ?? []

/** Where a day stands among them: on the last one that is not later; behind all of them is today. */
export const placeOf = (days: Day[], knownOn: Day | null): number => {
  if (knownOn === null) return days.length
  const later = days.findIndex((day) => day > knownOn)
  return Math.max(0, (later === -1 ? days.length : later) - 1)
}
