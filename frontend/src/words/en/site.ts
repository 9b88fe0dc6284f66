import type { Words } from '../da'
import { many } from '../many'

/** Why the register cannot answer now, where the reader can do something about it. */
const refusals: Record<string, string> = {
  TIMEOUT: 'The answer took too long. Try again, or ask for less.',
  RATE_LIMITED: 'More is being asked for than the register can answer just now. Try again in a moment.',
  INTERNAL_SERVER_ERROR: 'Something went wrong in the register, and nothing was stored. Try again in a moment.',
}

/** The words of what stands on every page, in English. */
export const site: Pick<Words, 'site' | 'remote' | 'live' | 'knownOn' | 'dates' | 'contracts'> = {
  site: {
    name: 'Samspil',
    about: 'The register of public-private cooperation in Danish municipalities',
    skip: 'Skip to content',
    main: 'Main menu',
    menu: 'Menu',
    breadcrumb: 'You are here',
    otherLanguage: 'Dansk',
    portfolio: 'Portfolio',
    tasks: 'Tasks',
    cases: 'Stories',
    effects: 'Effects',
    calculator: 'Calculator',
    municipalities: 'Municipalities',
    footer: 'Samspil shows what the sources say and when it became known. What no source says stands as unknown.',
    foot: 'About this site',
    aboutSamspil: 'About Samspil',
    suppliers: 'Suppliers',
    api: 'API',
    examples: 'Examples',
    accessibility: 'Accessibility statement',
    licences: 'Licences',
  },

  remote: {
    loading: 'Fetching …',
    loadingContracts: 'Fetching contracts …',
    loadingDecisions: 'Fetching decisions …',
    loadingContract: 'Fetching the contract …',
    failed: 'We could not fetch the data',
    offline: 'There is no connection to the register. Try again in a moment.',
    refused: (code) => refusals[code] ?? `The register answered with an error (${code}).`,
    retry: 'Try again',
  },

  live: {
    on: 'Live',
    off: 'Not live',
    connecting: 'Connecting …',
    onHint: 'Changes appear as soon as they are recorded.',
    offHint: 'The connection is cut. We try again by ourselves.',
    contractsChanged: (n, text) => many(n, text, 'contract changed', 'contracts changed'),
    thisChanged: 'The contract has changed. The page shows the latest.',
  },

  knownOn: {
    title: 'As known on …',
    legend: 'Show the register as it was known on an earlier day',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    show: 'Show that day',
    wrong: 'Write a day that has been, for example 11 10 2017.',
    banner: (day) => `As known on ${day}`,
    bannerText: 'The page shows only what was publicly known at the end of that day.',
    leave: 'See what is known today',
    noDay: (text) => `“${text}” is not a day`,
    coming: (text) => `The day ${text} has not come yet`,
    refusedText: 'The address asks for the register as it was known on that day. The page shows what is known today instead.',
    clean: 'Take the day out of the address',
    cameLater: (n) => `Came later (${n})`,
    knownSince: (day) => `known since ${day}`,
  },

  dates: {
    unknown: 'unknown',
    dayUnknown: 'day unknown',
    about: (text) => `about ${text}`,
    seasons: ['spring', 'summer', 'autumn', 'winter'],
    notStated: 'not stated',
    between: (from, until) => `${from} – ${until}`,
    months: (n, text) => many(n, text, 'month', 'months'),
    years: (n, text) => many(n, text, 'year', 'years'),
    percent: (value) => `${value}%`,
  },

  /** Of any contract, wherever it is named. */
  contracts: {
    illustrative: 'Example – made up',
    supplierUnknown: 'Not stated',
    nowhere: 'No municipality',
  },
}
