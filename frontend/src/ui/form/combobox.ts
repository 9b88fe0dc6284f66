export interface Suggestion {
  value: string
  label: string
  /** Tells two of the same name apart. */
  note?: string
}

/** What a list shows for a text: those that begin with it first, then those that have it. */
export function suggested(all: Suggestion[], typed: string, most: number): Suggestion[] {
  const text = typed.trim().toLowerCase()
  const rank = ({ label, note = '' }: Suggestion) => {
    const name = label.toLowerCase()
    if (name.startsWith(text)) return 0
    return name.includes(text) || note.toLowerCase().includes(text) ? 1 : 2
  }
  return all
    .map((one) => ({ one, rank: rank(one) }))
    .filter((each) => each.rank < 2)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ one }) => one)
}

/** The place that a key leads to in a list of so many; −1 is none, so that the text itself counts. */
export function moved(key: string, at: number, count: number): number {
  if (count === 0) return -1
  if (key === 'ArrowDown') return at + 1 < count ? at + 1 : 0
  return at > 0 ? at - 1 : count - 1
}

/** The one that is named so, whatever the letters. */
export function named(all: Suggestion[], typed: string): Suggestion | undefined {
  const text = typed.trim().toLowerCase()
  return all.find(({ label }) => label.toLowerCase() === text)
}
