import type { ContractData, Field, Setting } from './command'
import { changesOf } from './typed'

interface Fact {
  name: string
  mine: string | null
  theirs: string | null
}

/** Both versions beside each other: the event that is written here and those that came first, and all that is typed beside what is held now. */
export function conflictOf(seen: ContractData, setting: Setting, fields: Field[], sentence: string): Fact[] {
  const first = eventsSince(seen, setting.contract).map(({ summary }) => setting.speaker.text(summary))
  const changed = changesOf(fields, setting).map(({ name, from, to }) => ({ name, mine: to, theirs: from }))
  return [{ name: setting.words.event, mine: sentence, theirs: first.join(' · ') || null }, ...changed]
}

/** What has been recorded on the contract and its effects since it was seen. */
function eventsSince(seen: ContractData, now: ContractData) {
  const known = new Set(seen.timeline.map(({ position }) => position))
  return now.timeline.filter(({ position }) => position !== null && !known.has(position))
}
