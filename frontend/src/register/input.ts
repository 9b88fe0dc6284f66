import type { VariablesOf } from 'gql.tada'
import type { RegisterContract } from '../graphql/register.graphql'
import { readDate } from '../ui/form/date'
import { readNumber, readWhole } from '../ui/form/number'
import type { Code } from '../words/format'
import { filled, type ClauseDraft, type Draft, type OptionDraft } from './draft'

export type Input = VariablesOf<typeof RegisterContract>['input']

/** What the register is told of what is typed; what is empty is not told. A date that nobody understands is left to its refusal. */
export function inputOf(draft: Draft, code: Code): Input {
  const { municipality, title, taskArea, form, nature, suppliers, value, ownerUnit, source, signedOn } = draft
  const amount = readNumber(value, code)
  return {
    title: { da: title.trim() },
    ...(municipality.code && { municipalities: [municipality.code] }),
    ...(taskArea && { taskArea }),
    ...(form && { form }),
    ...(nature && { nature }),
    suppliers: suppliers.filter(filled).map(({ name, cvr }) => ({ name: name.trim(), ...(cvr.trim() && { cvr: cvr.replace(/\s/g, '') }) })),
    ...(amount && { value: { amount, currency: 'DKK' } }),
    ...(ownerUnit.trim() && { ownerUnit: ownerUnit.trim() }),
    ...(filled(source) && { source: { publisher: source.publisher.trim(), title: source.title.trim(), ...(source.url.trim() && { url: source.url.trim() }) } }),
    ...(signedOn.trim() && { signedOn: edtf(signedOn) }),
    ...termOf(draft, code),
    ...tenderOf(draft),
    awardCriteria: criteriaOf(draft, code),
    socialClauses: draft.clauses.filter(filled).map((clause) => clauseOf(clause, code)),
  }
}

function termOf({ term }: Draft, code: Code): Pick<Input, 'term'> {
  const { starts, ends, options, ...lengths } = term
  if (!filled({ starts, ends, ...lengths }) && !options.some(filled)) return {}
  const [months, noticeMonths] = [readWhole(lengths.months, code), readWhole(lengths.noticeMonths, code)]
  return {
    term: {
      ...(starts.trim() && { starts: edtf(starts) }),
      ...(ends.trim() && { ends: edtf(ends) }),
      ...(months !== null && { months }),
      ...(noticeMonths !== null && { noticeMonths }),
      options: options.filter(filled).map((option) => optionOf(option, code)),
    },
  }
}

function optionOf({ months, noticeBy, by }: OptionDraft, code: Code) {
  const day = readDate(noticeBy)
  return { months: readWhole(months, code) ?? 0, ...(day && { noticeBy: day.edtf }), ...(by && { by }) }
}

function tenderOf({ tender }: Draft): Pick<Input, 'tender'> {
  if (!filled(tender)) return {}
  const { procedure, awardBasis, publishedOn, awardedOn, noticeUrl } = tender
  return {
    tender: {
      ...(procedure && { procedure }),
      ...(awardBasis && { awardBasis }),
      ...(publishedOn.trim() && { publishedOn: edtf(publishedOn) }),
      ...(awardedOn.trim() && { awardedOn: edtf(awardedOn) }),
      ...(noticeUrl.trim() && { noticeUrl: noticeUrl.trim() }),
    },
  }
}

function criteriaOf({ criteria, weighed }: Draft, code: Code): NonNullable<Input['awardCriteria']> {
  return criteria.filter(filled).map(({ name, weight }, at) => {
    const size = readNumber(weight, code)
    const how = weighed === 'PERCENT_EXACT' ? size !== null && { weight: size } : { rank: at + 1 }
    return { name: { da: name.trim() }, weightKind: weighed, ...how }
  })
}

function clauseOf({ kind, text, point, unit, per }: ClauseDraft, code: Code) {
  const size = readNumber(point, code)
  return {
    kind: kind || ('OTHER' as const),
    text: text.trim(),
    ...(size !== null && unit && { promised: { point: size, unit } }),
    ...(per && { per }),
  }
}

const edtf = (typed: string) => readDate(typed)?.edtf ?? typed.trim()
