import type {
  AwardBasis,
  BaselineKind,
  ClauseKind,
  ComponentCheck,
  ContractStatus,
  CooperationForm,
  Grade,
  GrossNet,
  Independence,
  ObservationRole,
  ObservationStatus,
  OptionState,
  OrdinalChange,
  Period,
  Purse,
  Realisation,
  Recurrence,
  StudyDesign,
  TenderProcedure,
  Theme,
  Vat,
} from '../../graphql/graphql'
import type { Sign } from '../../timeline/running'
import type { PieceKind } from '../../timeline/layout'
import { following } from './following'

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

const procedure: Record<TenderProcedure, string> = {
  OPEN: 'offentligt udbud',
  RESTRICTED: 'begrænset udbud',
  NEGOTIATED: 'udbud med forhandling',
  COMPETITIVE_DIALOGUE: 'konkurrencepræget dialog',
  INNOVATION_PARTNERSHIP: 'innovationspartnerskab',
  DYNAMIC_PURCHASING: 'dynamisk indkøbssystem',
  FRAMEWORK_CALL_OFF: 'køb på rammeaftale',
  DIRECT: 'direkte tildeling',
  OTHER: 'anden udbudsform',
}

const awardBasis: Record<AwardBasis, string> = {
  PRICE: 'pris',
  COST: 'omkostninger',
  BEST_PRICE_QUALITY: 'bedste forhold mellem pris og kvalitet',
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

const role: Record<ObservationRole, string> = {
  FORECAST: 'Forventet',
  TARGET: 'Mål',
  AGREED: 'Aftalt',
  MODELLED: 'Beregnet',
  MEASURED: 'Målt eller oplevet',
  NARRATED: 'Fortalt, uden tal',
  CONTEXT: 'Baggrund, ikke en effekt',
}

const grade: Record<Grade, string> = {
  A: 'uafhængig undersøgelse med sammenligning',
  B: 'kontrolleret før og efter, eller efterprøvet af en uafhængig',
  C: 'før og efter, målt af parterne selv',
  D: 'et tal, som ingen undersøgelse har fundet, eller som intet er målt mod',
  E: 'kun fortalt',
}

const recurrence: Record<Recurrence, string> = {
  ONE_OFF: 'én gang',
  PER_DAY: 'i døgnet',
  PER_YEAR: 'om året',
  PER_CONTRACT: 'i hele kontrakten',
  LEVEL_SHIFT: 'et varigt skift',
  UNSPECIFIED: 'ikke oplyst, om det er én gang eller hvert år',
}

const design: Record<StudyDesign, string> = {
  NONE: 'metode ikke oplyst',
  EX_POST: 'opgjort bagefter',
  PRE_POST: 'før og efter',
  HISTORICAL: 'sammenlignet med tidligere år',
  PRE_POST_CONTROLLED: 'før og efter med kontrolgruppe',
  QUASI: 'kvasieksperiment',
  RCT: 'lodtrækningsforsøg',
}

const independence: Record<Independence, string> = {
  SUPPLIER: 'leverandøren',
  BUYER: 'kommunen',
  JOINT: 'kommunen og leverandøren sammen',
  INDEPENDENT_PAID: 'en uafhængig, betalt af en part',
  INDEPENDENT: 'en uafhængig',
  UNKNOWN: 'ikke oplyst',
}

const baseline: Record<BaselineKind, string> = {
  OWN_BEFORE: 'kommunen selv før',
  TENDER_ESTIMATE: 'udbuddets skøn',
  COMPARISON_GROUP: 'en sammenligningsgruppe',
  ADJUSTED_MODEL: 'en justeret model',
  NONE_STATED: 'ikke oplyst',
}

const observationStatus: Record<ObservationStatus, string> = {
  FINAL: 'endelig',
  PROVISIONAL: 'foreløbig',
  ESTIMATED: 'skønnet',
  DISPUTED: 'omstridt',
  RETRACTED: 'trukket tilbage',
  MISSING: 'mangler',
}

const grossNet: Record<GrossNet, string> = { GROSS: 'brutto', NET: 'netto', NOT_STATED: 'brutto eller netto ikke oplyst' }

const vat: Record<Vat, string> = { INCLUDED: 'med moms', EXCLUDED: 'uden moms', NOT_STATED: 'moms ikke oplyst' }

const realisation: Record<Realisation, string> = {
  POTENTIAL: 'potentiale, ikke opnået',
  FREED_TIME: 'frigivet tid, ikke kroner',
  REALISED_IN_BUDGET: 'realiseret i budgettet',
  UNKNOWN: 'ikke oplyst',
}

const purse: Record<Purse, string> = {
  MUNICIPALITY: 'kommunen',
  REGION: 'regionen',
  STATE: 'staten',
  SUPPLIER: 'leverandøren',
  CITIZEN: 'borgeren',
}

const check: Record<ComponentCheck, string> = {
  MATCHES: 'efterregnet: det stemmer',
  DIFFERS: 'efterregnet: det stemmer ikke',
  NOT_COMPUTABLE: 'kan ikke efterregnes',
}

const change: Record<OrdinalChange, string> = { IMPROVED: 'bedre', UNCHANGED: 'uændret', WORSE: 'dårligere' }

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
  procedure,
  awardBasis,
  option,
  clause,
  per,
  ...following,
  role,
  grade,
  recurrence,
  design,
  independence,
  baseline,
  observationStatus,
  grossNet,
  vat,
  realisation,
  purse,
  check,
  change,
  sign,
  piece,
}
