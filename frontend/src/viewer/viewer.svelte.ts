import type { ResultOf } from 'gql.tada'
import { ask } from '../graphql/client'
import { Viewer as Asked } from '../graphql/viewer.graphql'
import { dropKey, holdKey, KEY_CHANGED } from './key'
import { may, type Deed } from './may'

export type Who = ResultOf<typeof Asked>['viewer']

/** What is kept of forms that are not sent yet. */
export const DRAFTS = 'samspil-draft:'

/** Who sits here. */
class Viewer {
  phase = $state<'waiting' | 'ready' | 'failed'>('waiting')
  who = $state.raw<Who | null>(null)
  signedIn = $derived(this.who !== null && this.who.actor !== null)
  private known: Promise<void> | undefined

  constructor() {
    addEventListener(KEY_CHANGED, () => void this.askAgain())
  }

  /** Asks once, and then knows. */
  know = () => (this.known ??= this.askAgain())

  askAgain = () => (this.known = this.load())

  /** What the register would refuse is not offered. */
  may = (deed: Deed, municipalities: string[] = []) => this.who !== null && this.signedIn && may(this.who, deed, municipalities)

  /** Whether the register knows the key. */
  async enter(key: string): Promise<boolean> {
    holdKey(key)
    await this.know()
    return this.signedIn
  }

  /** Ends the session too, where there is one, and takes nothing typed along to who comes next. */
  async leave() {
    for (const name of Object.keys(sessionStorage)) if (name.startsWith(DRAFTS)) sessionStorage.removeItem(name)
    if (this.who?.knownBy === 'SESSION' && !(await ended())) return void (this.phase = 'failed')
    if (!dropKey()) await this.askAgain()
    await this.know()
  }

  private async load() {
    try {
      this.who = (await ask(Asked, {})).viewer
      this.phase = 'ready'
    } catch {
      this.phase = 'failed'
    }
  }
}

/** Whether the register was reached; what it made of it, it is asked next. */
const ended = () => fetch('/logout', { method: 'POST' }).then(
  () => true,
  () => false,
)

export const viewer = new Viewer()
