import type { ResultOf } from 'gql.tada'
import { asked } from './graphql'
import { Happenings } from './happenings.graphql'
import { follow } from './stream'

type Answer = ResultOf<typeof Happenings>
export type Heard = Answer['happenings']

const request = asked(Happenings)
const SHORTEST_WAIT = 500
const LONGEST_WAIT = 15_000

/**
 * Hears what happens, from a position of the log on; when it is cut it goes on where it was. A tab that nobody looks at
 * lets its connection go, for a browser has only six to one host.
 */
export class Live {
  state = $state<'connecting' | 'on' | 'off'>('connecting')
  private attempts = 0
  private timer: ReturnType<typeof setTimeout> | undefined
  /** Ends the connection there is; what it still says is not heard. */
  private leave = () => {}

  constructor(
    private after: string,
    private readonly hear: (heard: Heard) => void,
  ) {
    addEventListener('online', this.again)
    document.addEventListener('visibilitychange', this.again)
    this.again()
  }

  stop() {
    removeEventListener('online', this.again)
    document.removeEventListener('visibilitychange', this.again)
    this.disconnect()
  }

  private readonly again = () => {
    this.disconnect()
    if (!document.hidden) this.connect()
  }

  private disconnect() {
    clearTimeout(this.timer)
    this.leave()
    this.leave = () => {}
  }

  private connect() {
    let current = true
    const abort = follow<{ data?: Answer | null }>(
      { ...request, variables: { after: this.after } },
      {
        opened: () => {
          if (current) this.connected()
        },
        next: ({ data }) => {
          if (current && data) this.heard(data.happenings)
        },
        ended: () => {
          if (current) this.wait()
        },
      },
    )
    this.leave = () => {
      current = false
      abort()
    }
  }

  private connected() {
    this.state = 'on'
    this.attempts = 0
  }

  private heard(happening: Heard) {
    this.after = happening.position ?? this.after
    this.hear(happening)
  }

  private wait() {
    this.state = 'off'
    const pause = Math.min(LONGEST_WAIT, SHORTEST_WAIT * 2 ** this.attempts) * (0.75 + Math.random() / 2)
    this.attempts += 1
    this.timer = setTimeout(this.again, pause)
  }
}

/** The contracts that something concerns, directly or through a case or an effect. */
export function concerned({ contract, case: story, effect }: Heard): string[] {
  const ids = [contract?.id, effect?.contract?.id, ...[story, effect?.case].flatMap((one) => one?.contracts.map(({ id }) => id) ?? [])]
  return [...new Set(ids.filter((id): id is string => id !== undefined))]
}
