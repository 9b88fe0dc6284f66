import type {
  BaselineKind,
  ComponentCheck,
  GrossNet,
  Independence,
  ObservationRole,
  ObservationStatus,
  Purse,
  Realisation,
  Recurrence,
  StudyDesign,
  Vat,
} from '../../graphql/graphql'

const role: Record<ObservationRole, string> = {
  FORECAST: 'Forventet',
  TARGET: 'Mål',
  AGREED: 'Aftalt',
  MODELLED: 'Beregnet',
  MEASURED: 'Målt eller oplevet',
  NARRATED: 'Fortalt, uden tal',
  CONTEXT: 'Baggrund, ikke en effekt',
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

/** The words for how well an effect is known, in Danish. */
export const evidence = { enums: { role, recurrence, design, independence, baseline, observationStatus, grossNet, vat, realisation, purse, check } }
