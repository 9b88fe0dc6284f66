import { addMonths, type Day } from '../timeline/day'
import { FORMS, NOWHERE, STATES, type Filters } from '../timeline/filters'
import { THEMES } from '../timeline/themes'
import type { Entry } from './entry'
import type { Facets, Pending } from './facets'
import { spelt } from './spelt'

/** The contracts that pass all filters on a day. */
export function matching(entries: Entry[], filters: Filters, day: Day): Entry[] {
  const needle = spelt(filters.text)
  const state = filters.state && STATES[filters.state]
  return entries.filter(
    ({ searched, facets, state: now }) => (!needle || searched.includes(needle)) && (!state || now === state) && passes(facets, filters, day),
  )
}

function passes(facets: Facets, { municipalities, themes, supplier, taskArea, form, within, clause, grade }: Filters, day: Day): boolean {
  return (
    (municipalities.length === 0 || municipalities.some((code) => placed(facets, code))) &&
    (themes.length === 0 || themes.some((key) => facets.themes.includes(THEMES[key]))) &&
    (!supplier || facets.suppliers.some(({ id }) => id === supplier)) &&
    (!taskArea || facets.taskArea?.key === taskArea) &&
    (!form || facets.form === FORMS[form]) &&
    (!within || mayBeWithin(facets.pending, within, day)) &&
    (!clause || facets.clause) &&
    // The grades are letters, A the best.
    (!grade || (facets.grade !== null && facets.grade <= grade))
  )
}

const placed = ({ municipalities }: Facets, code: string) =>
  code === NOWHERE ? municipalities.length === 0 : municipalities.some((one) => one.code === code)

/** What is overdue waits still. */
export const mayBeWithin = (pending: Pending | null, months: number, day: Day): boolean => pending !== null && pending.earliest <= addMonths(day, months)
