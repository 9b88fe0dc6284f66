import { many } from '../many'
import type { KindKey } from '../../front/url'

const kinds: Record<KindKey, string> = { kontrakter: 'Kontrakter', cases: 'Cases', klausuler: 'Klausuler', effekter: 'Effekter' }

/** The words of the front page, in Danish. */
export const front = {
  page: 'Offentligt-privat samarbejde i kommunerne',
  title: 'Hvad blev aftalt, hvad blev lovet, og hvad kom der ud af det?',
  lead: 'Kommunernes samarbejde med virksomheder, fortalt af kilderne: fra udbud til effekt, med hvem der siger det, og hvornår det blev kendt.',
  searchLabel: 'Søg i kontrakter, cases, klausuler og effekter',
  search: 'Søg',
  tryThis: 'Prøv',
  suggestions: ['vask Vejen', 'langtidsledige', 'rengøring'],
  inAll: 'I registret er',
  contracts: (n: number, text: string) => many(n, text, 'kontrakt', 'kontrakter'),
  cases: (n: number, text: string) => many(n, text, 'case', 'cases'),
  examples: (n: number, text: string) => `Porteføljen viser også ${many(n, text, 'opdigtet eksempel', 'opdigtede eksempler')}, som er mærket.`,
  effects: (n: number, text: string) => many(n, text, 'effekt', 'effekter'),

  entrances: 'Tre veje ind',
  buy: 'Køb ind',
  buyText: 'Hvad skal afgøres, hvilke indberetninger mangler, og hvad skal registreres?',
  analyse: 'Analysér',
  analyseText: 'Hvad har samarbejdet givet, hvor stærkt er beviset, og hvad kan ikke lægges sammen?',
  read: 'Læs',
  readText: 'Følg en kontrakt fra start til i dag, og læs fortællingerne bag.',
  register: 'Registrér en kontrakt',

  decisions: 'Det skal afgøres snart',
  decisionsLead: 'Den sidste dag, hvor alle muligheder er åbne.',
  noDecisions: 'Ingen kontrakter med kendt slutdato venter på en beslutning.',
  allDecisions: (text: string) => `Se alle ${text} beslutninger`,
  decisionPage: 'Se alle beslutninger',
  newest: 'Nyt i registret',
  newestLead: 'Det seneste, der er registreret om en kontrakt eller en case.',
  knownSince: (day: string) => `kendt siden ${day}`,
  noneNew: 'Der er endnu ikke registreret noget om en kontrakt eller en case.',

  themes: 'Fem temaer',
  themesLead: 'Bibliotekets cases er samlet efter det, samarbejdet skulle give.',
  noCases: 'Ingen cases endnu',
  allOfTheme: (text: string, theme: string) => `Se ${text} om ${theme}`,

  results: (text: string) => `Resultater for »${text}«`,
  found: (n: number, text: string) => many(n, text, 'resultat', 'resultater'),
  kindsLabel: 'Vis kun',
  all: 'Alt',
  kinds,
  kind: { CONTRACT: 'Kontrakt', CASE: 'Case', CLAUSE: 'Social klausul', EFFECT: 'Effekt' },
  hitIn: (part: string) => `Ordet står i: ${part}`,
  clear: 'Ryd søgningen',
  more: 'Vis flere',
  nothing: 'Vi fandt ikke noget',
  nothingText: 'Prøv færre eller andre ord. Et ord findes i alle sine bøjninger; flere ord skal alle stå der.',
  nothingOfKind: 'Søg i alt i stedet',
}

export type FrontWords = typeof front
