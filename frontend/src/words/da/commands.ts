import type { CommandName } from '../../commands/command'
import type { Mistake } from '../../commands/typed'
import type { TransferGround } from '../../graphql/graphql'
import { labels, hints } from './command-fields'
import { sentences } from './command-sentences'

/** What a command is called where it is chosen, and above its page. */
const names: Record<CommandName, string> = {
  'brug-option': 'Brug option',
  'lad-option-bortfalde': 'Lad option bortfalde',
  forny: 'Registrér fornyelse',
  aendring: 'Registrér ændring',
  ret: 'Ret',
  ophoer: 'Registrér ophør',
  'rekvirer-rapport': 'Bed om indberetning',
  klausulrapport: 'Registrér indberetning',
  'bedoem-rapport': 'Vurdér indberetning',
  observation: 'Registrér observation',
  opfoelgning: 'Registrér opfølgning',
  ejer: 'Giv ansvar',
  overdrag: 'Registrér overdragelse',
  godkend: 'Godkend kladden',
  'send-tilbage': 'Send kladden tilbage',
  offentliggoer: 'Offentliggør',
}

const means: Record<CommandName, string> = {
  'brug-option': 'Kontrakten bliver forlænget med den option, der er aftalt.',
  'lad-option-bortfalde': 'Optionen bliver ikke brugt. Kontrakten slutter, som den ellers ville.',
  forny: 'Ingen har sagt op, så kontrakten løber videre af sig selv, som det er aftalt.',
  aendring: 'Det aftalte bliver ændret i kontraktens løbetid. Ændringen tæller med i måleren efter §\u00a0180.',
  ret: 'Noget er registreret forkert. Rettelsen ændrer ikke det, der skete: det gamle kan stadig læses, og hvorfor det blev rettet.',
  ophoer: 'Kontrakten ophører før tid.',
  'rekvirer-rapport': 'Leverandøren bliver bedt om at indberette, hvad der er leveret på en social klausul.',
  klausulrapport: 'Hvad leverandøren siger er leveret på en social klausul. Kommunen vurderer det bagefter.',
  'bedoem-rapport': 'Kommunens vurdering af det, der er indberettet.',
  observation: 'Hvad nogen siger om størrelsen af en effekt, i deres egne ord og med kilden. Det, andre har sagt, bliver stående ved siden af.',
  opfoelgning: 'Nogen har fulgt op på kontrakten, for eksempel på et statusmøde.',
  ejer: 'Hvilken enhed i kommunen der har ansvaret for kontrakten.',
  overdrag: 'En anden overtager den ene parts plads i kontrakten: en leverandør, en kommune eller en anden myndighed.',
  godkend: 'Kladden er læst og kan offentliggøres. En anden end den, der skrev den, godkender.',
  'send-tilbage': 'Kladden skal rettes, før den kan godkendes.',
  offentliggoer: 'Alle kan se registreringen fra nu af.',
}

const transfer: Record<TransferGround, string> = {
  AGREEMENT: 'aftale',
  REORGANISATION: 'omstrukturering',
  BANKRUPTCY: 'konkurs',
  REFORM: 'opgaven flytter ved lov',
  OTHER: 'anden årsag',
}

/** Who can take over from a municipality. */
const coming = { municipality: 'en anden kommune', authority: 'en anden myndighed' }

const mistakes: Record<Mistake, (label: string) => string> = {
  empty: (label) => `${label}: skal udfyldes`,
  date: (label) => `${label}: er ikke en dato i kalenderen. Skriv for eksempel 2026, maj 2026 eller 31.5.2026`,
  day: (label) => `${label}: skal være en dag, for eksempel 31.5.2026`,
  number: (label) => `${label}: er ikke et tal. Skriv for eksempel 30 eller 33,5`,
}

/** The words of the pages that say what became of a contract, in Danish. */
export const commands = {
  names,
  means,
  mistakes,
  labels,
  hints,
  sentences,
  transfer,
  coming,
  newEffect: 'En effekt, som registret ikke kender endnu',
  kroner: 'kr.',
  months: 'måneder',
  option: 'Option',
  publication: 'Offentliggørelse',
  publications: { DRAFT: 'kladde', APPROVED: 'godkendt', PUBLISHED: 'offentliggjort' },
  acceptedLate: 'Ja, begge parter anser den for brugt i tide',
  noticeBy: (length: string, day: string) => `${length}, sidste varsel ${day}`,
  now: 'Kontrakten nu',
  changed: (amount: string, percent: string) => `${amount}, ${percent} af den oprindelige værdi`,
  preview: 'Det bliver registreret',
  happened: (when: string) => `Hændte ${when}.`,
  happenedUnknown: 'Hvornår det hændte, er ikke oplyst.',
  change: (from: string, to: string) => `fra ${from} til ${to}`,
  nothing: 'ikke oplyst',
  isNow: (value: string) => `Nu: ${value}`,
  isNotNow: 'Nu: ikke oplyst',
  record: 'Registrér',
  cancel: 'Tilbage til kontrakten',
  alreadySo: 'Det var allerede registreret, så der kom ingen ny hændelse.',
  unknown: 'Siden findes ikke',
  unknownText: 'Der er ingen registrering med det navn. Her er dem, der kan foretages på kontrakten:',
  notPossible: 'Det kan ikke registreres på kontrakten, som den er nu.',
  possible: 'Det kan registreres på kontrakten:',
  noneOpen: 'Der er ikke noget, som din rolle kan registrere på denne kontrakt.',
  doors: 'Registrér på kontrakten',
  moreDoors: 'Mere',
  recorded: 'Det er registreret.',
  seeRecorded: 'Se hændelsen',
  event: 'Hændelsen',
  loading: 'Henter kontrakten …',
}

export type CommandWords = typeof commands
