/** Not within a day of a month, and not before a per cent or a dot between two. */
const BREAKS = /(?<!\d\.) (?![%·])/

/** A text in lines of at most so many letters, broken between words; a longer word has a line of its own. */
export function wrapped(text: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of text.split(BREAKS)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
