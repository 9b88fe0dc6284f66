import { NOWHERE, THEMES, type View } from '../timeline/url'
import type { Tongue } from '../words/dates'
import type { Entry } from './entry'
import { municipalitiesOf, type Speaker } from './sentence'

/** The contracts of one municipality, or of those that buy together. */
export interface Group {
  key: string
  name: string
  entries: Entry[]
}

type Filters = Pick<View, 'text' | 'theme' | 'municipality'>

export function matching(entries: Entry[], { text, theme, municipality }: Filters): Entry[] {
  const needle = text.toLocaleLowerCase('da')
  return entries.filter(
    ({ row, searched }) =>
      (!needle || searched.includes(needle)) &&
      (!theme || row.cases.some((story) => story.theme === THEMES[theme])) &&
      (!municipality || placed(row, municipality)),
  )
}

const placed = ({ municipalities }: Entry['row'], code: string) =>
  code === NOWHERE ? municipalities.length === 0 : municipalities.some((one) => one.code === code)

/** By municipality as the language sorts, without one last; inside a group by title. */
export function grouped(entries: Entry[], speaker: Speaker): Group[] {
  const { compare } = speaker.format
  const groups = new Map<string, Group>()
  for (const entry of entries) {
    const key = entry.row.municipalities.map(({ code }) => code).join('+') || NOWHERE
    const group = groups.get(key) ?? { key, name: municipalitiesOf(entry.row, speaker), entries: [] }
    group.entries.push(entry)
    groups.set(key, group)
  }
  const sorted = [...groups.values()].toSorted((a, b) => last(a) - last(b) || compare(a.name, b.name))
  for (const group of sorted) group.entries.sort((a, b) => compare(speaker.text(a.row.title), speaker.text(b.row.title)))
  return sorted
}

const last = ({ key }: Group) => (key === NOWHERE ? 1 : 0)

/** The municipalities one can choose among. */
export function municipalitiesIn(entries: Entry[], { format }: Tongue): { code: string; name: string }[] {
  const all = new Map(entries.flatMap(({ row }) => row.municipalities.map(({ code, name }) => [code, name] as const)))
  return [...all].map(([code, name]) => ({ code, name })).toSorted((a, b) => format.compare(a.name, b.name))
}
