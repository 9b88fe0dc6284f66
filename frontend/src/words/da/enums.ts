import type {
  ClauseKind,
  ContractStatus,
  CooperationForm,
  Grade,
  OptionState,
  Period,
  Theme,
} from '../../graphql/graphql'
import type { Sign } from '../../timeline/running'
import type { PieceKind } from '../../timeline/layout'

const status: Record<ContractStatus, string> = {
  PLANNED: 'planlagt',
  TENDERING: 'i udbud',
  AWARDED: 'tildelt',
  ACTIVE: 'aktiv',
  EXPIRED: 'udløbet',
  TERMINATED: 'ophørt før tid',
  CANCELLED: 'udbud annulleret',
}

const form: Record<CooperationForm, string> = {
  SERVICE_CONTRACT: 'tjenesteydelseskontrakt',
  WORKS_CONTRACT: 'bygge- og anlægskontrakt',
  ESCO: 'ESCO: besparelsen betaler renoveringen',
  INNOVATION_PARTNERSHIP: 'innovationspartnerskab',
  PARTNERSHIP: 'partnerskab',
  FREE_CHOICE: 'frit valg: godkendt leverandør',
  PRIVATE_INSTITUTION: 'godkendt privatinstitution',
  OPERATING_AGREEMENT: 'driftsoverenskomst',
  PURCHASED_SERVICE: 'købt ydelse',
  NOT_STATED: 'ikke oplyst',
}

const theme: Record<Theme, string> = {
  EFFICIENT_OPERATIONS: 'Råderum og effektiv opgaveløsning',
  TIME_AND_WORKFORCE: 'Tid og arbejdskraft',
  GREEN_TRANSITION: 'Grøn omstilling',
  SOCIAL_RESPONSIBILITY: 'Socialt ansvar',
  SELF_DETERMINATION: 'Selvbestemmelse til borgerne',
}

const option: Record<OptionState, string> = { OPEN: 'åben', EXERCISED: 'udnyttet', LAPSED: 'bortfaldet' }

const clause: Record<ClauseKind, string> = {
  LABOUR: 'Løn- og arbejdsvilkår',
  APPRENTICESHIP: 'Lærlinge og elever',
  JOB_TRAINING: 'Jobtræning',
  EMPLOYMENT: 'Beskæftigelse',
  SHELTERED: 'Beskyttet beskæftigelse',
  RESERVED: 'Reserveret kontrakt',
  CSR: 'Samfundsansvar',
  OTHER: 'Andet',
}

const per: Record<Period, string> = {
  CONTRACT: 'i hele kontrakten',
  YEAR: 'om året',
  HALF_YEAR: 'pr. halvår',
  QUARTER: 'pr. kvartal',
  MONTH: 'om måneden',
}

const grade: Record<Grade, string> = {
  A: 'uafhængig undersøgelse med sammenligning',
  B: 'kontrolleret før og efter, eller efterprøvet af en uafhængig',
  C: 'før og efter, målt af parterne selv',
  D: 'et tal, som ingen undersøgelse har fundet, eller som intet er målt mod',
  E: 'kun fortalt',
}

const sign: Record<Sign, string> = {
  tender: 'udbud',
  award: 'tildeling',
  signature: 'underskrift',
  option: 'option',
  clause: 'social klausul',
  change: 'ændring',
  effect: 'effekt',
  correction: 'rettelse',
  knowledge: 'kendt',
  termination: 'ophør før tid',
}

const piece: Record<PieceKind, string> = {
  'unknown-start': 'start ukendt',
  'uncertain-start': 'starter en dag i det stribede',
  solid: 'løber med sikkerhed',
  'used-option': 'udnyttet option',
  'uncertain-end': 'slutter en dag i det stribede',
  'unknown-end': 'slut ukendt',
  'upper-bound': 'kan løbe hertil, ikke længere',
  duration: 'kun varigheden er kendt (ca.)',
  'open-option': 'åben option, ⚑ sidste varsel',
  'lapsed-option': 'bortfaldet option',
}

/** The words for what the schema and the drawing can say, in Danish. */
export const enums = {
  status,
  form,
  theme,
  option,
  clause,
  per,
  grade,
  sign,
  piece,
}
