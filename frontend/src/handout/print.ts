import { flushSync, mount, unmount } from 'svelte'
import type { ContractData } from '../contracts/story.svelte'
import type { Day } from '../timeline/day'
import Handout from './Handout.svelte'

/** What goes on the page, and where it was taken from. */
export interface Handed {
  contract: ContractData
  /** The day the page is about. */
  day: Day
  /** The place in the log up to which it tells; null where all is told. */
  position: string | null
  href: string
  /** The address says the same for ever. */
  permanent: boolean
}

/** Lays the contract out on one page, prints it, and takes it away again. */
export function print(handed: Handed) {
  const page = mount(Handout, { target: document.body, props: handed })
  flushSync()
  addEventListener('afterprint', () => void unmount(page), { once: true })
  window.print()
}
