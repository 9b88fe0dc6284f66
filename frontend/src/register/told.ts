import { readDate } from '../ui/form/date'
import { readNumber } from '../ui/form/number'
import type { Words } from '../words/da'
import { honestly } from '../words/dates'
import type { Code, Format } from '../words/format'
import { filled, type ClauseDraft, type Draft, type OptionDraft } from './draft'
import type { Step } from './steps'
import type { RegisterWords } from './words'
import '../words/of/following'

/** One language: its words for every page and for this one, and how it writes. */
export interface Speaker {
  code: Code
  words: Words
  own: RegisterWords
  format: Format
}

/** What is typed in sentences, as it will be registered; of each step, by itself. */
export function told(draft: Draft, place: string | null, area: string | null, speaker: Speaker): Record<Step, string[]> {
  const { review } = speaker.own
  const or = (sentences: string[], nothing: string) => (sentences.length > 0 ? sentences : [nothing])
  return {
    who: whoTold(draft, place, area, speaker),
    term: or(termTold(draft, speaker), review.noTerm),
    award: or(awardTold(draft, speaker), review.noAward),
    clauses: or(draft.clauses.filter(filled).map((clause) => clauseTold(clause, speaker)), review.noClauses),
  }
}

/** A sentence, where there is something to say. */
const say = (value: string | null, sentence: (text: string) => string) => (value ? [sentence(value)] : [])

function whoTold({ title, suppliers, form, nature, value, ownerUnit, source }: Draft, place: string | null, area: string | null, speaker: Speaker): string[] {
  const { words, own, format } = speaker
  const { review } = own
  const names = suppliers.filter(filled).map(({ name }) => name.trim())
  const amount = readNumber(value, speaker.code)
  return [
    review.contract(title.trim() || review.untitled, place ? review.place(place) : review.somebody),
    names.length > 0 ? review.with(format.and(names)) : review.noSupplier,
    ...say(area, review.about),
    ...say(form && words.enums.form[form], review.form),
    ...say(nature && own.who.natures[nature], review.nature),
    ...say(amount && format.money(amount, 'DKK'), review.worth),
    ...say(ownerUnit.trim(), review.owner),
    ...(filled(source) ? [review.said(source.title.trim() || review.notStated, source.publisher.trim() || review.notStated)] : []),
  ]
}

function termTold({ term, signedOn }: Draft, speaker: Speaker): string[] {
  const { review } = speaker.own
  return [
    ...say(dateOf(term.starts, speaker), review.starts),
    ...say(dateOf(term.ends, speaker), review.ends),
    ...say(size(term.months, speaker), review.lasts),
    ...term.options.filter(filled).map((option) => optionTold(option, speaker)),
    ...say(size(term.noticeMonths, speaker), review.notice),
    ...say(dateOf(signedOn, speaker), review.signed),
  ]
}

function optionTold({ months, by, noticeBy }: OptionDraft, speaker: Speaker): string {
  return speaker.own.review.option(size(months, speaker) ?? '?', by ? speaker.words.enums.party[by] : null, dateOf(noticeBy, speaker))
}

function awardTold({ tender, criteria, weighed }: Draft, speaker: Speaker): string[] {
  const { own, words, format } = speaker
  const { review } = own
  const rows = criteria.filter(filled)
  const names = rows.map(({ name, weight }) => {
    const text = name.trim() || own.award.unnamed
    return weighed === 'PERCENT_EXACT' ? review.weight(text, size(weight, speaker) ?? '?') : text
  })
  return [
    ...say(tender.procedure && words.enums.procedure[tender.procedure], review.procedure),
    ...say(tender.awardBasis && words.enums.awardBasis[tender.awardBasis], review.basis),
    ...say(dateOf(tender.publishedOn, speaker), review.published),
    ...say(dateOf(tender.awardedOn, speaker), review.awarded),
    ...say(names.length > 0 ? format.and(names) : null, weighed === 'PERCENT_EXACT' ? review.weights : review.ranked),
  ]
}

function clauseTold({ kind, text, point, unit, per }: ClauseDraft, { code, words, own, format }: Speaker): string {
  const number = readNumber(point, code)
  const promised = number && unit ? [format.number(number), own.clauses.units[unit], per && words.enums.per[per]].filter(Boolean).join(' ') : null
  return own.review.clause(words.enums.clause[kind || 'OTHER'], text.trim().replace(/\.$/, '') || own.review.notStated, promised)
}

/** A date as it was understood; as it was typed, where nobody understands it. */
function dateOf(typed: string, speaker: Speaker): string | null {
  const read = readDate(typed)
  return typed.trim() === '' ? null : read ? honestly(read, speaker) : `“${typed.trim()}”`
}

function size(typed: string, { code, format }: Speaker): string | null {
  const number = readNumber(typed, code)
  return number ? format.number(number) : null
}
