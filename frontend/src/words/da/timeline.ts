import type { StateKey } from '../../timeline/filters'
import type { Standing } from '../../timeline/running'
import type { Grouping, Order } from '../../timeline/url'
import { many } from '../many'

const states: Record<Standing, string> = {
  planned: 'ikke begyndt',
  running: 'løber',
  soon: 'løber, beslutning inden 12 måneder',
  ended: 'udløbet eller ophørt',
  either: 'aktiv eller udløbet: dagen kendes ikke',
}

/** What stands in a group's heading. */
const inGroup: Record<Standing, string> = { planned: 'ikke begyndt', running: 'løber', soon: 'skal snart besluttes', ended: 'udløbet eller ophørt', either: 'uvis' }

const stateNames: Record<StateKey, string> = { loeber: states.running, uvis: states.either, ophoert: states.ended, planlagt: states.planned }

const groupings: Record<Grouping, string> = { municipality: 'Kommune', theme: 'Tema', supplier: 'Leverandør', taskArea: 'Opgaveområde', none: 'Ingen' }

const orders: Record<Order, string> = { decision: 'Beslutningsdag', end: 'Slut', start: 'Start', name: 'Navn', value: 'Værdi' }

/** The words of the timeline's tools and of what it is filtered by, in Danish. */
export const timeline = {
  states,
  inGroup,
  stateNames,
  groupings,
  orders,
  groupBy: 'Gruppér efter',
  orderBy: 'Sortér efter',
  without: { theme: 'Uden tema', supplier: 'Uden leverandør', taskArea: 'Uden opgaveområde' },

  filters: {
    search: 'Søg i titel, kommune og leverandør',
    all: 'Alle',
    any: 'Uden betydning',
    municipality: 'Kommune',
    theme: 'Tema',
    supplier: 'Leverandør',
    taskArea: 'Opgaveområde',
    form: 'Samarbejdsform',
    state: 'Tilstand',
    within: 'Beslutning inden',
    grade: 'Effekt med mindst grad',
    clause: 'Har social klausul',
    months: (n: number, text: string) => many(n, text, 'måned', 'måneder'),
    years: (text: string) => `${text} år`,
    gradeOf: (grade: string, means: string) => `${grade}: ${means}`,
    withinTag: (time: string) => `Beslutning inden ${time}`,
    gradeTag: (grade: string) => `Effekt med mindst grad ${grade}`,
    more: 'Flere filtre',
    filters: 'Filtre',
    chosenCount: (text: string) => `${text} valgt`,
    chosen: 'Valgte filtre',
    remove: (what: string) => `Fjern filteret ${what}`,
    clear: 'Ryd filtre',
    noMatchTitle: 'Ingen kontrakter passer til filtrene',
    noMatchHint: (text: string) => `Uden filtre er der ${text}.`,
    unnamed: { municipality: (code: string) => `kommunekode ${code}`, supplier: 'leverandøren i adressen', taskArea: 'opgaveområdet i adressen' },
    withoutThis: (filter: string, count: string) => `Uden ${filter}: ${count}`,
  },

  outside: (text: string, from: string, until: string) => `${text} uden for perioden ${from} – ${until}`,
  showAll: 'vis alt',
  allOutside: 'Ingen af kontrakterne løber i den periode, der vises.',
  newOrder: 'Opdatér rækkefølge',
  newOrderHint: 'Rækkerne står, hvor de stod, indtil du opdaterer.',

  pick: (name: string) => `Vælg ${name} til sammenligning`,
  picked: (n: number, text: string) => many(n, text, 'kontrakt valgt', 'kontrakter valgt'),
  pickMore: 'Vælg mindst to.',
  pickMost: 'Du kan højst sammenligne fire.',
  compare: 'Sammenlign',
  unpick: 'Ryd valg',
  pickColumn: 'Sammenlign',

  due: {
    by: (day: string) => `beslutning senest ${day}`,
    between: (from: string, until: string) => `beslutning senest en dag mellem ${from} og ${until}`,
    overdue: 'overskredet',
    perhaps: 'overskredet, i værste fald',
    next: 'Næste beslutning',
  },

  follows: (title: string) => `efterfølger »${title}«`,

  tools: {
    label: 'Tidslinjens udsnit',
    earlier: 'Tidligere',
    later: 'Senere',
    zoomIn: 'Zoom ind',
    zoomOut: 'Zoom ud',
    toToday: 'I dag',
    help: 'Tastatur',
    density: 'Tæthed',
    densities: { month: 'Måned', quarter: 'Kvartal', year: 'År', years: '5 år' },
    everything: 'Alt',
  },

  folded: (text: string) => `Alle grupper er lukket: ${text}`,
  unfolded: 'Alle grupper er åbne',
  groups: (n: number, text: string) => many(n, text, 'gruppe', 'grupper'),
}
