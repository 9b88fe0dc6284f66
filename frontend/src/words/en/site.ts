import type { Words } from '../da'
import { many } from '../many'

/** The words of what stands on every page, in English. */
export const site: Pick<Words, 'site' | 'remote' | 'live' | 'knownOn' | 'dates'> = {
  site: {
    name: 'Samspil',
    about: 'The register of public-private cooperation in Danish municipalities',
    skip: 'Skip to content',
    main: 'Main menu',
    language: 'Language',
    otherLanguage: 'Dansk',
    portfolio: 'Portfolio',
    decisions: 'Decisions',
    footer: 'Samspil shows what the sources say and when it became known. What no source says stands as unknown.',
    examples: 'Examples',
    licences: 'Licences',
  },

  remote: {
    loadingContracts: 'Fetching contracts …',
    loadingDecisions: 'Fetching decisions …',
    loadingContract: 'Fetching the contract …',
    failed: 'We could not fetch the data',
    offline: 'There is no connection to the register. Try again in a moment.',
    refused: (code) => `The register answered with an error (${code}).`,
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
  },
}
