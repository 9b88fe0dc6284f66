import type { StateKey } from '../../timeline/filters'
import type { Standing } from '../../timeline/running'
import type { timeline as danish } from '../da/timeline'
import { many } from '../many'

const states: Record<Standing, string> = {
  planned: 'not begun',
  running: 'running',
  soon: 'running, decision within 12 months',
  ended: 'expired or ended',
  either: 'active or expired: the day is not known',
}

const stateNames: Record<StateKey, string> = { loeber: states.running, uvis: states.either, ophoert: states.ended, planlagt: states.planned }

/** The words of the timeline's tools and of what it is filtered by, in English. */
export const timeline: typeof danish = {
  states,
  inGroup: { planned: 'not begun', running: 'running', soon: 'to be decided soon', ended: 'expired or ended', either: 'uncertain' },
  stateNames,
  groupings: { municipality: 'Municipality', theme: 'Theme', supplier: 'Supplier', taskArea: 'Task area', none: 'None' },
  orders: { decision: 'Decision day', end: 'End', start: 'Start', name: 'Name', value: 'Value' },
  groupBy: 'Group by',
  orderBy: 'Sort by',
  without: { theme: 'No theme', supplier: 'No supplier', taskArea: 'No task area' },

  filters: {
    search: 'Search title, municipality and supplier',
    all: 'All',
    any: 'Any',
    municipality: 'Municipality',
    theme: 'Theme',
    supplier: 'Supplier',
    taskArea: 'Task area',
    form: 'Form of cooperation',
    state: 'State',
    within: 'Decision within',
    grade: 'Effect of at least grade',
    clause: 'Has a social clause',
    months: (n, text) => many(n, text, 'month', 'months'),
    years: (text) => `${text} years`,
    gradeOf: (grade, means) => `${grade}: ${means}`,
    withinTag: (time) => `Decision within ${time}`,
    gradeTag: (grade) => `Effect of at least grade ${grade}`,
    more: 'More filters',
    filters: 'Filters',
    chosenCount: (text) => `${text} chosen`,
    chosen: 'Chosen filters',
    remove: (what) => `Remove the filter ${what}`,
    clear: 'Clear filters',
    noMatchTitle: 'No contracts match the filters',
    noMatchHint: (text) => `Without filters there are ${text}.`,
    unnamed: { municipality: (code) => `municipality code ${code}`, supplier: 'the supplier in the address', taskArea: 'the task area in the address' },
    withoutThis: (filter, count) => `Without ${filter}: ${count}`,
  },

  outside: (text, from, until) => `${text} outside the period ${from} – ${until}`,
  showAll: 'show all',
  allOutside: 'None of the contracts runs in the period shown.',
  newOrder: 'Update the order',
  newOrderHint: 'The rows stay where they were until you update.',

  pick: (name) => `Choose ${name} for comparison`,
  picked: (n, text) => many(n, text, 'contract chosen', 'contracts chosen'),
  pickMore: 'Choose at least two.',
  pickMost: 'You can compare four at most.',
  compare: 'Compare',
  unpick: 'Clear the choice',
  pickColumn: 'Compare',

  due: {
    by: (day) => `decision by ${day}`,
    between: (from, until) => `decision by a day between ${from} and ${until}`,
    overdue: 'overdue',
    perhaps: 'overdue at worst',
    next: 'Next decision',
  },

  follows: (title) => `follows “${title}”`,

  tools: {
    label: 'The stretch of the timeline',
    earlier: 'Earlier',
    later: 'Later',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    toToday: 'Today',
    help: 'Keyboard',
    density: 'Density',
    densities: { month: 'Month', quarter: 'Quarter', year: 'Year', years: '5 years' },
    everything: 'All',
  },

  folded: (text) => `All groups are closed: ${text}`,
  unfolded: 'All groups are open',
  groups: (n, text) => many(n, text, 'group', 'groups'),
}
