import type { KnownBy, Role } from '../../graphql/graphql'
import type { Deed } from '../../viewer/may'

const means: Record<Role, string> = {
  PROCUREMENT: 'Registrerer, ændrer og offentliggør sin egen kommunes kontrakter, deres effekter og kommunens frie valg, og ser kommunens kladder.',
  APPROVER: 'Ser sin kommunes kladder, godkender dem eller sender dem tilbage. Registrerer ikke selv.',
  ANALYST: 'Skriver cases, indikatorer og effekter for alle kommuner og gemmer beregninger. Registrerer ikke kontrakter.',
  ADMINISTRATOR: 'Passer registret og må skrive alt, men godkender ikke det, en kommune selv har skrevet.',
  READER: 'Læser det samme som alle, og det interne fra sin egen kommune.',
}

const knownBy: Record<KnownBy, string> = {
  SESSION: 'Du er logget ind gennem din organisation.',
  PROVIDER: 'Din nøgle er udstedt af din organisation.',
  TOKEN: 'Du bruger en nøgle, som registrets administrator har udstedt.',
}

const only: Record<Deed, string> = {
  contracts: 'Kontrakter registreres og ændres af kommunens egen indkøbsenhed og af registrets administrator.',
  approval: 'Kladder godkendes af kommunens godkender eller af en anden i kommunens indkøbsenhed end den, der skrev dem.',
  effects: 'Effekter skrives af kommunens indkøbsenhed, af analytikere og af registrets administrator.',
  cases: 'Cases skrives af analytikere og af registrets administrator.',
  calculations: 'Beregninger gemmes af indkøbsenheder, analytikere og registrets administrator.',
  queries: 'Gemte forespørgsler ændres af analytikere og af registrets administrator.',
}

/** The words of the page for signing in, in Danish. */
export const viewer = {
  title: 'Log ind',
  lead: 'Alle kan læse registret uden at logge ind. Den, der vil registrere noget, siger først, hvem vedkommende er.',
  waiting: 'Spørger registret, hvem du er …',
  nobodyTitle: 'Du er ikke logget ind',
  nobody: 'Du læser registret som alle andre.',
  somebodyTitle: (role: string) => `Du er logget ind som ${role}`,
  of: (place: string) => `Du hører til ${place} Kommune.`,
  knownBy,
  actor: 'I loggen står du som',
  actorMeans: 'Registret gemmer hverken navn eller adresse, kun dette kodenavn.',
  until: (when: string) => `Du skal logge ind igen efter ${when}.`,
  leave: 'Log ud',
  leaveMeans: 'Det, du er i gang med at skrive i denne fane, slettes også.',
  back: 'Tilbage til det, du var i gang med',
  register: 'Registrér en kontrakt',
  loginTitle: 'Gennem din organisation',
  loginText: 'Din organisation spørger, hvem du er, og sender dig tilbage hertil.',
  login: 'Log ind gennem din organisation',
  noLogin: 'Her kan man ikke logge ind gennem sin organisation. Har du en nøgle, kan du bruge den.',
  keyTitle: 'Med en nøgle',
  key: 'Nøgle',
  keyHint: 'Den begynder med samspil_ og er udstedt af registrets administrator. Den gælder kun i denne fane og glemmes, når fanen lukkes.',
  keySubmit: 'Brug nøglen',
  keyEmpty: 'Skriv nøglen, som du fik den.',
  keyWrong: 'Registret kender ikke nøglen. Den kan være skrevet forkert eller være trukket tilbage.',
  rolesTitle: 'Hvad rollerne må',
  means,
  only,
  notIn: 'Du er ikke logget ind.',
  in: (role: string) => `Du er logget ind som ${role}.`,
  change: 'Log ind',
  other: 'Se, hvem du er logget ind som',
}
