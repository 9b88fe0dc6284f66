import type { Day } from '../timeline/day'
import type { Described, Item } from '../timeline/rows'
import type { Range } from '../timeline/scale'
import type { Picture, PictureLine } from '../timeline/svg'
import type { View } from '../timeline/url'
import { helpOf } from '../timeline/help'
import { wordsOf } from '../timeline/words'
import type { Tongue } from '../words/dates'
import type { Code } from '../words/format'
import type { ExportWords } from './words'

interface SelectedGroup {
  name: string
  count: string
  rows: { item: Item; about: Described }[]
}

/** What the page shows, to be taken along. */
export interface Selection {
  title: string
  count: string
  groups: SelectedGroup[]
  range: Range
  /** The day it is, or the day the page is about. */
  day: Day
  view: View
  address: string
}

export const linesOf = ({ groups }: Selection, { words }: Tongue): PictureLine[] =>
  groups.flatMap(({ name, count, rows }): PictureLine[] => [
    { kind: 'group', name, count },
    ...rows.map(({ item, about: { title, illustrative, inside, start, end } }): PictureLine => ({ kind: 'item', item, title: illustrative ? `${words.contracts.illustrative}: ${title}` : title, captions: { inside, start, end } })),
  ])

/** The contracts in the order in which the page shows them. */
export const slugsOf = ({ groups }: Selection): string[] => groups.flatMap(({ rows }) => rows.map(({ item }) => item.key))

/** The picture of some of the lines, or of all. */
export function pictureOf(selection: Selection, lines: PictureLine[], taken: string, words: ExportWords, { format, code }: Tongue & { code: Code }, prefix = ''): Picture {
  const { title, count, range, day, view, address } = selection
  const past = view.knownOn !== null
  const known = past ? words.picture.knownThen(format.day(day)) : words.picture.knownNow(format.day(day))
  const about = words.picture.about(count, format.month(range.from), format.month(range.until), known)
  return { title, about, lines, range, day, past, own: wordsOf(code), help: helpOf(code), foot: [address, taken], prefix }
}
