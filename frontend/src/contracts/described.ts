import { pathTo } from '../ui/places'
import type { Described, Item } from '../timeline/rows'
import type { Standing } from '../timeline/running'
import { USUAL, writeView, type Grouping, type View } from '../timeline/url'
import { wordsOf } from '../timeline/words'
import type { Day } from '../timeline/day'
import { dueInWords, dueOf, overdueInWords, standingOf } from './waiting'
import type { Entry, ToldInShort } from './entry'
import type { Listener } from './options'
import { captionsOf, municipalitiesOf, sentence, suppliersOf } from './sentence'
import '../words/of/drawn'
import '../words/of/portfolio'

/** A contract as a row of the timeline. */
export type RowItem = Omit<Entry, 'state'> & Item

export const itemOf = (entry: Entry, day: Day): RowItem => ({
  ...entry,
  key: entry.row.id,
  state: standingOf(entry.state, entry.facets.pending, day),
  due: dueOf(entry.facets.pending),
  follows: entry.facets.succeeds,
})

/** The address of a contract, as known on the same day as the page. */
export const hrefOf = ({ row }: Pick<Entry, 'row'>, knownOn: Day | null, { code }: Listener): string =>
  pathTo({ page: 'contract', language: code, slug: row.slug }) + (knownOn === null ? '' : writeView({ ...USUAL, knownOn }))

/** What a row says; the contract that it follows is told where it stands among the others. */
export function described(item: RowItem, { group, knownOn }: View, before: Entry | undefined, speaker: Listener): Described {
  const { row, facets } = item
  const due = dueInWords(facets.pending, speaker)
  return {
    title: speaker.text(row.title),
    lang: speaker.code === 'en' && row.title.en === null ? 'da' : undefined,
    sub: subOf(item, group, speaker),
    illustrative: row.illustrative,
    sentence: wholeSentence(item, before, speaker),
    inside: suppliersOf(row, speaker),
    ...captionsOf(row, speaker),
    due,
    dueShort: facets.pending ? overdueInWords(facets.pending.overdue, speaker.code) : '',
    href: hrefOf(item, knownOn, speaker),
  }
}

/** The contract's sentence, and what waits to be decided of it. */
export function wholeSentence({ row, facets }: Pick<Entry, 'row' | 'facets'>, before: Entry | undefined, speaker: Listener): string {
  const follows = before ? wordsOf(speaker.code).follows(speaker.text(before.row.title)) : ''
  const rest = [dueInWords(facets.pending, speaker), follows].filter(Boolean)
  return [sentence(row, speaker), ...rest.map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}.`)].join(' ')
}

/** What a heading has told already is not said again. */
function subOf({ row, facets }: RowItem, group: Grouping, speaker: Listener): string {
  return [
    row.illustrative && speaker.words.contracts.illustrative,
    group !== 'municipality' && municipalitiesOf(facets, speaker),
    group !== 'supplier' && suppliersOf(row, speaker),
    group !== 'taskArea' && facets.taskArea && speaker.text(facets.taskArea.name),
  ]
    .filter(Boolean)
    .join(' · ')
}

const STATES: Standing[] = ['soon', 'running', 'either', 'planned', 'ended']

/** How many a group has, and how they stand. */
export function describedGroup(items: RowItem[], { code, words, format }: Listener): { count: string; summary: string } {
  const own = wordsOf(code).inGroup
  const parts = STATES.flatMap((state) => {
    const n = items.filter((item) => item.state === state).length
    return n > 0 ? [`${format.number(n)} ${own[state]}`] : []
  })
  const count = words.portfolio.count(items.length, format.number(items.length))
  return { count, summary: `${count}: ${parts.join(', ')}` }
}

/** What happened and when; what it was, once the register has told it. */
export function toldMoment({ moments }: Pick<Entry, 'moments'>, told: ToldInShort | undefined, key: string, { words, format, text }: Listener): string {
  const moment = moments.find((one) => one.key === key)
  if (!moment) return ''
  const happening = told?.happeningOf(moment, moments)
  const { earliest, latest } = moment.on
  const when = earliest === latest ? format.day(earliest) : words.dates.between(format.day(earliest), format.day(latest))
  return words.timeline.moment(words.enums.sign[moment.sign], when, happening ? text(happening.summary) : null)
}
