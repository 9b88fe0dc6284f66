import type { AwardBasis, ClauseStanding, ComplaintOutcome, DecisionChoice, LegalGround, Party, Period, ReportJudgement, SanctionStep, TenderProcedure, TerminationKind } from '../../graphql/graphql'

/** How often it is reported, after "indberettes". */
const rhythm: Record<Period, string> = {
  CONTRACT: 'én gang i kontrakten',
  YEAR: 'hvert år',
  HALF_YEAR: 'hvert halve år',
  QUARTER: 'hvert kvartal',
  MONTH: 'hver måned',
}

const standing: Record<ClauseStanding, string> = {
  NOT_QUANTIFIED: 'ikke sat tal på',
  NOT_DUE: 'ikke forfalden',
  NOT_REPORTED: 'ikke indberettet',
  AWAITING_REVIEW: 'afventer vurdering',
  MET: 'opfyldt',
  PARTLY_MET: 'delvist opfyldt',
  NOT_MET: 'ikke opfyldt',
  SUBSTITUTED: 'opfyldt med erstatning',
  ENDED: 'ophørt',
}

const judgement: Record<ReportJudgement, string> = {
  ACCEPTED: 'godkendt',
  QUERIED: 'spurgt til',
  REJECTED: 'afvist',
  SUBSTITUTED: 'godkendt som erstatning',
}

const sanction: Record<SanctionStep, string> = {
  DIALOGUE: 'dialog',
  PENALTY: 'bod',
  WITHHELD: 'tilbageholdt betaling',
  TERMINATED: 'ophævelse',
  LIFTED: 'frafaldet',
}

const party: Record<Party, string> = { BUYER: 'ordregiver', SUPPLIER: 'leverandøren', BOTH: 'begge parter' }

const ground: Record<LegalGround, string> = {
  NOT_SUBSTANTIAL: 'ikke en væsentlig ændring',
  REVIEW_CLAUSE: 'forudset i en ændringsklausul eller option',
  MINOR_VALUE: 'bagatelgrænsen',
  ADDITIONAL_NEEDS: 'supplerende ydelser',
  NEW_SUPPLIER: 'udskiftning af leverandør',
  UNFORESEEN: 'uforudsete omstændigheder',
}

const outcome: Record<ComplaintOutcome, string> = {
  WITHDRAWN: 'trukket tilbage',
  DISMISSED: 'ikke taget til følge',
  UPHELD: 'taget til følge',
  AWARD_ANNULLED: 'tildelingen annulleret',
  WITHOUT_EFFECT: 'kontrakten erklæret uden virkning',
}

const choice: Record<DecisionChoice, string> = {
  USE_OPTION: 'udnyt optionen',
  RETENDER: 'sæt i udbud igen',
  LET_LAPSE: 'lad den udløbe',
  TAKE_BACK: 'hjemtag opgaven',
  GIVE_NOTICE: 'sig op, så den ikke fornyes',
}

const termination: Record<TerminationKind, string> = {
  NOTICE: 'opsagt',
  BREACH: 'ophævet på grund af misligholdelse',
  BANKRUPTCY: 'leverandøren gik konkurs',
  TAKEN_BACK: 'opgaven hjemtaget',
  WITHOUT_EFFECT: 'erklæret uden virkning',
  AGREED: 'ophørt efter aftale',
  OTHER: 'anden grund',
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

/** The words for what the schema says of a contract that is followed: promises, changes, ends, in Danish. */
export const following = { enums: { procedure, awardBasis, rhythm, standing, judgement, sanction, party, ground, outcome, choice, termination } }
