import { many } from '../many'

/** Why the register cannot answer now, where the reader can do something about it. */
const refusals: Record<string, string> = {
  TIMEOUT: 'Svaret tog for lang tid. Prøv igen, eller bed om mindre.',
  RATE_LIMITED: 'Der bliver spurgt om mere, end registret kan svare på lige nu. Prøv igen om lidt.',
  INTERNAL_SERVER_ERROR: 'Noget gik galt i registret, og intet er gemt. Prøv igen om lidt.',
}

/** The words of what stands on every page, in Danish. */
export const site = {
  site: {
    name: 'Samspil',
    about: 'Registret over offentligt-privat samarbejde i kommunerne',
    skip: 'Gå til indholdet',
    main: 'Hovedmenu',
    menu: 'Menu',
    breadcrumb: 'Du er her',
    otherLanguage: 'English',
    portfolio: 'Portefølje',
    tasks: 'Opgaver',
    cases: 'Cases',
    effects: 'Effekter',
    calculator: 'Beregner',
    municipalities: 'Kommuner',
    footer:
      'Samspil viser, hvad kilderne siger, og hvornår det blev kendt. Hvad ingen kilde siger, står som ukendt.',
    foot: 'Om siden',
    aboutSamspil: 'Om Samspil',
    suppliers: 'Leverandører',
    api: 'API',
    examples: 'Eksempler',
    accessibility: 'Tilgængelighedserklæring',
    licences: 'Licenser',
  },

  remote: {
    loading: 'Henter …',
    loadingContracts: 'Henter kontrakter …',
    loadingDecisions: 'Henter beslutninger …',
    loadingContract: 'Henter kontrakten …',
    failed: 'Vi kunne ikke hente oplysningerne',
    offline: 'Der er ingen forbindelse til registret. Prøv igen om lidt.',
    refused: (code: string) => refusals[code] ?? `Registret svarede med en fejl (${code}).`,
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
    noDay: (text: string) => `»${text}« er ikke en dag`,
    coming: (text: string) => `Dagen ${text} er ikke kommet endnu`,
    refusedText: 'Adressen beder om registret, som det var kendt den dag. Siden viser i stedet, hvad der er kendt i dag.',
    clean: 'Fjern dagen fra adressen',
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
    months: (n: number, text: string) => many(n, text, 'måned', 'måneder'),
    years: (_n: number, text: string) => `${text} år`,
    percent: (value: string) => `${value} %`,
  },

  /** Of any contract, wherever it is named. */
  contracts: {
    illustrative: 'Eksempel – opdigtet',
    supplierUnknown: 'Ikke oplyst',
    nowhere: 'Uden kommune',
  },
}
