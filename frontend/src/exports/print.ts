import { flushSync, mount, unmount } from 'svelte'
import Paper from './Paper.svelte'
import type { Selection } from './selection'

/** Lays out for paper what the page shows, at once; what is answered takes it away again. */
export function lay(selection: Selection): () => void {
  const paper = mount(Paper, { target: document.body, props: { selection } })
  flushSync()
  return () => void unmount(paper)
}
