import { many } from '../many'

/** The words of what stands on every page, in Danish. */
export const site = {
  site: {
    name: 'Samspil',
    about: 'Registret over offentligt-privat samarbejde i kommunerne',
    skip: 'Gå til indholdet',
    main: 'Hovedmenu',
    language: 'Sprog',
    otherLanguage: 'English',
    portfolio: 'Portefølje',
    decisions: 'Beslutninger',
    footer:
      'Samspil viser, hvad kilderne siger, og hvornår det blev kendt. Hvad ingen kilde siger, står som ukendt.',
    examples: 'Eksempler',
    licences: 'Licenser',
  },

  remote: {
    loadingContracts: 'Henter kontrakter …',
    loadingDecisions: 'Henter beslutninger …',
    loadingContract: 'Henter kontrakten …',
    failed: 'Vi kunne ikke hente oplysningerne',
    offline: 'Der er ingen forbindelse til registret. Prøv igen om lidt.',
    refused: (code: string) => `Registret svarede med en fejl (${code}).`,
    retry: 'Prøv igen',
  },

  live: {
    on: 'Live',
    off: 'Ikke live',
    connecting: 'Forbinder …',
    onHint: 'Ændringer vises, så snart de er registreret.',
    offHint: 'Forbindelsen er afbrudt. Vi prøver selv igen.',
    contractsChanged: (n: number, text: string) => many(n, text, 'kontrakt ændret', 'kontrakter ændret'),
    thisChanged: 'Kontrakten er ændret. Siden viser det nyeste.',
  },

  knownOn: {
    title: 'Som kendt …',
    legend: 'Vis registret, som det var kendt en tidligere dag',
    day: 'Dag',
    month: 'Måned',
    year: 'År',
    show: 'Vis den dag',
    wrong: 'Skriv en dag, der har været, for eksempel 11 10 2017.',
    banner: (day: string) => `Som kendt ${day}`,
    bannerText: 'Siden viser kun, hvad der var offentligt kendt ved dagens slutning.',
    leave: 'Se, hvad der er kendt i dag',
    cameLater: (n: string) => `Kom til senere (${n})`,
    knownSince: (day: string) => `kendt siden ${day}`,
  },

  dates: {
    unknown: 'ukendt',
    dayUnknown: 'dag ukendt',
    about: (text: string) => `ca. ${text}`,
    seasons: ['foråret', 'sommeren', 'efteråret', 'vinteren'],
    notStated: 'ikke oplyst',
    between: (from: string, until: string) => `${from} – ${until}`,
  },
}
