import { many } from '../many'

/** The words of the library of stories, in Danish. */
export const cases = {
  title: 'Cases',
  lead: 'Fortællinger om samarbejde mellem kommuner og virksomheder, samlet efter det, samarbejdet skulle give. Hver fortælling fører til sine kontrakter, sine effekter og sine kilder.',
  search: 'Søg i fortællingerne',
  themes: 'Vis kun temaet',
  allThemes: 'Alle temaer',
  count: (n: number, text: string) => many(n, text, 'case', 'cases'),
  effects: (n: number, text: string) => many(n, text, 'effekt', 'effekter'),
  nowhere: 'Ingen kommune nævnt i kilden',
  more: (text: string) => `Vis ${text} til`,
  emptyTitle: 'Ingen cases passer til det valgte',
  emptyText: 'Prøv et andet ord eller et andet tema.',
  clear: 'Vis alle cases',
  noneTitle: 'Der er endnu ingen cases i biblioteket',
  noneText: 'Så snart den første er udgivet, står den her.',

  theme: 'Tema',
  municipality: 'Kommune',
  supplier: 'Leverandør',
  taskArea: 'Opgave',
  known: 'Kendt siden',
  facts: 'Det korte af det lange',
  contracts: 'Kontrakterne bag',
  noContracts: 'Ingen kontrakt er knyttet til fortællingen.',
  status: 'Status i dag',
  effectsTitle: 'Effekter, og hvem der siger det',
  noEffects: 'Ingen kilde fortæller om effekter.',
  noted: 'Noteret ved siden af fortællingen',
  absentTitle: 'Vi fandt ikke casen',
  absentText: (slug: string) => `Biblioteket har ingen case med navnet »${slug}« i adressen.`,
}

export type CaseWords = typeof cases
