import type { AwardBasis, ClauseKind, CooperationForm, MainNature, Party, Period, TenderProcedure } from '../graphql/graphql'
import type { Step } from './steps'

/** A choice that need not be made. */
type Chosen<Value> = Value | ''

interface SupplierDraft {
  name: string
  cvr: string
}

export interface OptionDraft {
  months: string
  noticeBy: string
  by: Chosen<Party>
}

export interface CriterionDraft {
  name: string
  weight: string
}

export interface ClauseDraft {
  kind: Chosen<ClauseKind>
  text: string
  point: string
  unit: string
  per: Chosen<Period>
}

/** What is typed of a contract that is not registered yet, as it is typed. */
export interface Draft {
  municipality: { name: string; code: string }
  title: string
  taskArea: string
  form: Chosen<CooperationForm>
  nature: Chosen<MainNature>
  suppliers: SupplierDraft[]
  value: string
  ownerUnit: string
  source: { publisher: string; title: string; url: string }
  term: { starts: string; ends: string; months: string; noticeMonths: string; options: OptionDraft[] }
  signedOn: string
  tender: { procedure: Chosen<TenderProcedure>; awardBasis: Chosen<AwardBasis>; publishedOn: string; awardedOn: string; noticeUrl: string }
  weighed: 'PERCENT_EXACT' | 'ORDER_OF_IMPORTANCE'
  criteria: CriterionDraft[]
  clauses: ClauseDraft[]
}

export const emptySupplier = (): SupplierDraft => ({ name: '', cvr: '' })
export const emptyOption = (): OptionDraft => ({ months: '', noticeBy: '', by: '' })
export const emptyCriterion = (): CriterionDraft => ({ name: '', weight: '' })
export const emptyClause = (): ClauseDraft => ({ kind: '', text: '', point: '', unit: '', per: '' })

/** Room for one supplier and three criteria, as most have. */
export const emptyDraft = (): Draft => ({
  municipality: { name: '', code: '' },
  title: '',
  taskArea: '',
  form: '',
  nature: '',
  suppliers: [emptySupplier()],
  value: '',
  ownerUnit: '',
  source: { publisher: '', title: '', url: '' },
  term: { starts: '', ends: '', months: '', noticeMonths: '', options: [] },
  signedOn: '',
  tender: { procedure: '', awardBasis: '', publishedOn: '', awardedOn: '', noticeUrl: '' },
  weighed: 'PERCENT_EXACT',
  criteria: [emptyCriterion(), emptyCriterion(), emptyCriterion()],
  clauses: [],
})

/** Whether anything is typed in it. */
export const filled = (part: object): boolean => Object.values(part).some((value) => String(value).trim() !== '')

/** Without the rows of a step that say nothing, so that a place in a list is the same here and at the register. */
export function tidy(draft: Draft, step: Step) {
  if (step === 'who') draft.suppliers = draft.suppliers.filter(filled)
  if (step === 'term') draft.term.options = draft.term.options.filter(filled)
  if (step === 'award') draft.criteria = draft.criteria.filter(filled)
  if (step === 'clauses') draft.clauses = draft.clauses.filter(filled)
}
