/** The steps of a registration, and the fields of the input that each has. */
const FIELDS = {
  who: [
    'municipalities',
    'title',
    'taskArea',
    'form',
    'nature',
    'suppliers',
    'suppliers.*.name',
    'suppliers.*.cvr',
    'value',
    'ownerUnit',
    'source.publisher',
    'source.title',
    'source.url',
  ],
  term: [
    'term.starts',
    'term.ends',
    'term.months',
    'term.noticeMonths',
    'term.options.*.months',
    'term.options.*.noticeBy',
    'term.options.*.by',
    'signedOn',
  ],
  award: [
    'tender.procedure',
    'tender.awardBasis',
    'tender.publishedOn',
    'tender.awardedOn',
    'tender.noticeUrl',
    'awardCriteria',
    'awardCriteria.*.name',
    'awardCriteria.*.weight',
  ],
  clauses: ['socialClauses.*.kind', 'socialClauses.*.text', 'socialClauses.*.promised', 'socialClauses.*.per'],
}

export type Step = keyof typeof FIELDS
export const STEPS: Step[] = ['who', 'term', 'award', 'clauses']
export const ALL_FIELDS = Object.values(FIELDS).flat()

/** The step that has a field; the last has what belongs to none. */
export function stepOf(field: string | null): Step {
  const form = (field ?? '').replace(/\.\d+/g, '.*')
  return STEPS.find((step) => FIELDS[step].includes(form)) ?? 'clauses'
}

/** The step that an address tells, counted from one as readers do. */
export const readStep = (search: string): Step => STEPS[Number(new URLSearchParams(search).get('trin') ?? 1) - 1] ?? 'who'

export const writeStep = (step: Step): string => (step === 'who' ? '' : `?trin=${STEPS.indexOf(step) + 1}`)

export const isUpTo = (one: Step, step: Step) => STEPS.indexOf(one) <= STEPS.indexOf(step)
