import type { Door } from '../../tasks/told'
import type { Kind } from '../../tasks/url'
import { many } from '../many'

const kinds: Record<Kind, string> = {
  decisions: 'Skal afgøres',
  reports: 'Klausuler og indberetninger',
  drafts: 'Kladder, der venter',
  unowned: 'Uden ansvarlig',
  unattended: 'Ikke fulgt op',
  missing: 'Mangler oplysninger',
}

const means: Record<Kind, string> = {
  decisions: 'Sidste dag for beslutningen er gået, kan være gået, eller ligger inden for 12 måneder.',
  reports: 'Løfter, som leverandøren skal indberette om, og indberetninger, som kommunen skal vurdere.',
  drafts: 'Registreringer, som endnu ikke er offentlige: de skal godkendes eller offentliggøres.',
  unowned: 'Kontrakter, der kan løbe endnu, og som ingen enhed har ansvaret for.',
  unattended: 'Kontrakter, der kan løbe endnu, og som nogen har ansvaret for, men som ingen har fulgt op på i 12 måneder.',
  missing: 'Hvad ingen har fortalt endnu, det først, som vil kunne besvare mest. Tallet er, hvor mange kontrakter der mangler det.',
}

const none: Record<Kind, string> = {
  decisions: 'Ingen beslutninger inden for 12 måneder.',
  reports: 'Ingen løfter venter på en indberetning eller en vurdering.',
  drafts: 'Ingen kladder, som du kan se, venter.',
  unowned: 'Alle løbende kontrakter har en ansvarlig enhed.',
  unattended: 'Der er fulgt op på alle løbende kontrakter, som nogen har ansvaret for.',
  missing: 'Der mangler ingen oplysninger.',
}

const doors: Record<Door, string> = {
  'brug-option': 'Brug option',
  'lad-option-bortfalde': 'Lad option bortfalde',
  ophoer: 'Registrér ophør',
  'rekvirer-rapport': 'Bed om indberetning',
  klausulrapport: 'Registrér indberetning',
  'bedoem-rapport': 'Vurdér indberetning',
  ejer: 'Giv ansvar',
  opfoelgning: 'Registrér opfølgning',
  godkend: 'Godkend',
  'send-tilbage': 'Send tilbage',
  offentliggoer: 'Offentliggør',
  ret: 'Ret',
}

/** The words of the worklist, in Danish. */
export const tasks = {
  title: 'Opgaver',
  lead: 'Hvad venter på os: beslutninger, indberetninger, kladder, og hvad der mangler.',
  of: (place: string) => `Opgaver for ${place}`,
  loading: 'Henter opgaver …',
  yours: (place: string) => `Du hører til ${place}, så listen viser dens opgaver.`,
  filter: 'Vælg opgaver',
  municipality: 'Kommune',
  allMunicipalities: 'Alle kommuner',
  everything: 'Alle slags',
  kinds,
  means,
  none,
  allOf: (n: string) => `Vis alle ${n}`,
  more: (n: string) => `Vis ${n} til`,
  shown: (shown: string, all: string) => `Viser ${shown} af ${all}.`,
  cannotTell: (n: number, text: string) => `For ${many(n, text, 'kontrakt', 'kontrakter')} kan sidste dag ikke beregnes.`,
  seeWhy: 'Se hvorfor',
  illustrative: 'Eksempel – opdigtet',
  solve: 'Gør noget ved det',
  doors,
  choose: (choices: string) => `Tag stilling: ${choices}`,
  reportMissing: (clause: string) => `Indberetning mangler: ${clause}`,
  reportExpected: (clause: string) => `Indberetning ventes: ${clause}`,
  reportToJudge: (clause: string) => `Indberetning skal vurderes: ${clause}`,
  notMet: (clause: string) => `Løftet er ikke indfriet: ${clause}`,
  partlyMet: (clause: string) => `Løftet er kun delvist indfriet: ${clause}`,
  asked: 'der er bedt om den',
  due: (day: string) => `frist ${day}`,
  noDue: 'ingen frist endnu',
  forPeriod: (period: string) => `for ${period}`,
  draft: 'Kladde: skal godkendes',
  returned: 'Sendt tilbage: skal rettes',
  approved: 'Godkendt: kan offentliggøres',
  noOwner: 'Ingen enhed har ansvaret',
  owner: (unit: string) => `${unit} har ansvaret`,
  followedUp: (day: string) => `sidst fulgt op ${day}`,
  never: 'ingen opfølgning er registreret',
  gapCount: (n: string) => `mangler for ${n}`,
  opens: 'Ville kunne svare på:',
  firstOf: (shown: string, all: string) => `De første ${shown} af ${all}; vælg en kommune for at se resten.`,
}

export type TaskWords = typeof tasks
