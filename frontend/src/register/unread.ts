import { readDate } from '../ui/form/date'
import { readNumber, readWhole } from '../ui/form/number'
import type { Wrong } from '../ui/form/wrong'
import type { Code } from '../words/format'
import { inEach } from '../words/spoken'
import { filled, type Draft } from './draft'
import { wordsOf } from './words'

type Sentence = 'notANumber' | 'notWhole' | 'notADay' | 'notChosen' | 'unitMissing' | 'sizeMissing' | 'municipalityUnknown'

/** What is typed and cannot be told to the register at all, as it is no number, no day, or half a size. */
export function unread(draft: Draft, code: Code): Wrong[] {
  const { term, criteria, clauses, value, municipality } = draft
  const number = (field: string, text: string) => wrongIf(text.trim() !== '' && readNumber(text, code) === null, field, 'notANumber')
  const whole = (field: string, text: string) => wrongIf(text.trim() !== '' && readWhole(text, code) === null, field, 'notWhole')
  const day = (field: string, text: string) => wrongIf(text.trim() !== '' && readDate(text)?.precision !== 'DAY', field, 'notADay')
  return [
    wrongIf(municipality.name.trim() !== '' && municipality.code === '', 'municipalities', 'municipalityUnknown'),
    number('value', value),
    whole('term.months', term.months),
    whole('term.noticeMonths', term.noticeMonths),
    ...term.options.filter(filled).flatMap(({ months, noticeBy }, at) => [whole(`term.options.${at}.months`, months), day(`term.options.${at}.noticeBy`, noticeBy)]),
    ...criteria.filter(filled).map(({ weight }, at) => number(`awardCriteria.${at}.weight`, weight)),
    ...clauses.filter(filled).flatMap(({ kind, point, unit }, at) => [
      wrongIf(kind === '', `socialClauses.${at}.kind`, 'notChosen'),
      number(`socialClauses.${at}.promised`, point),
      wrongIf(point.trim() !== '' && unit === '', `socialClauses.${at}.promised`, 'unitMissing'),
      wrongIf(point.trim() === '' && unit !== '', `socialClauses.${at}.promised`, 'sizeMissing'),
    ]),
  ].filter((one) => one !== null)
}

function wrongIf(so: boolean, field: string, sentence: Sentence): Wrong | null {
  return so ? { field, code: sentence, text: inEach((code) => wordsOf(code).unread[sentence]) } : null
}
