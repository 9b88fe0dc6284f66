import type { evidence as danish } from '../da/evidence'

/** The words for how well an effect is known, in English. */
export const evidence: typeof danish = {
  enums: {
    role: {
      FORECAST: 'Expected',
      TARGET: 'Target',
      AGREED: 'Agreed',
      MODELLED: 'Calculated',
      MEASURED: 'Measured or experienced',
      NARRATED: 'Told, without a number',
      CONTEXT: 'Background, not an effect',
    },
    recurrence: {
      ONE_OFF: 'once',
      PER_DAY: 'a day',
      PER_YEAR: 'a year',
      PER_CONTRACT: 'over the whole contract',
      LEVEL_SHIFT: 'a lasting shift',
      UNSPECIFIED: 'not stated whether once or every year',
    },
    design: {
      NONE: 'method not stated',
      EX_POST: 'counted afterwards',
      PRE_POST: 'before and after',
      HISTORICAL: 'compared with earlier years',
      PRE_POST_CONTROLLED: 'before and after with a control group',
      QUASI: 'quasi-experiment',
      RCT: 'randomised trial',
    },
    independence: {
      SUPPLIER: 'the supplier',
      BUYER: 'the municipality',
      JOINT: 'the municipality and the supplier together',
      INDEPENDENT_PAID: 'someone independent, paid by a party',
      INDEPENDENT: 'someone independent',
      UNKNOWN: 'not stated',
    },
    baseline: {
      OWN_BEFORE: 'the municipality itself before',
      TENDER_ESTIMATE: 'the estimate of the tender',
      COMPARISON_GROUP: 'a comparison group',
      ADJUSTED_MODEL: 'an adjusted model',
      NONE_STATED: 'not stated',
    },
    observationStatus: {
      FINAL: 'final',
      PROVISIONAL: 'provisional',
      ESTIMATED: 'estimated',
      DISPUTED: 'disputed',
      RETRACTED: 'retracted',
      MISSING: 'missing',
    },
    grossNet: { GROSS: 'gross', NET: 'net', NOT_STATED: 'gross or net not stated' },
    vat: { INCLUDED: 'with VAT', EXCLUDED: 'without VAT', NOT_STATED: 'VAT not stated' },
    realisation: {
      POTENTIAL: 'a potential, not gained',
      FREED_TIME: 'time freed, not kroner',
      REALISED_IN_BUDGET: 'realised in the budget',
      UNKNOWN: 'not stated',
    },
    purse: {
      MUNICIPALITY: 'the municipality',
      REGION: 'the region',
      STATE: 'the state',
      SUPPLIER: 'the supplier',
      CITIZEN: 'the citizen',
    },
    check: {
      MATCHES: 'calculated again: it fits',
      DIFFERS: 'calculated again: it does not fit',
      NOT_COMPUTABLE: 'cannot be calculated again',
    },
  },
}
