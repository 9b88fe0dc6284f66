import { graphql } from './graphql'
import { PartialDate } from './portfolio.graphql'

/** A size with its bounds and its unit. */
export const Quantity = graphql(`
  fragment Quantity on Quantity {
    point
    lower
    upper
    lowerOpen
    upperOpen
    approximate
    unit {
      ucum
      label { da en }
    }
  }
`)

const Report = graphql(
  `
    fragment Report on ClauseReport {
      id
      from
      until
      delivered { ...Quantity }
      words
      by
      document { title url }
      replacedById
      reportedOn { ...PartialDate }
      judged {
        judgement
        why
        substitute {
          what
          countsAs { ...Quantity }
        }
        on { ...PartialDate }
      }
    }
  `,
  [PartialDate, Quantity],
)

const ClausePeriod = graphql(
  `
    fragment ClausePeriod on ClausePeriod {
      from
      until
      dueBy
      promised { ...Quantity }
      reported { ...Quantity }
      accepted { ...Quantity }
      substituted { ...Quantity }
      missing { ...Quantity }
      standing
      because { da en }
      requested
      nextStep
    }
  `,
  [Quantity],
)

/** A social clause with all that came of it. */
export const Clause = graphql(
  `
    fragment Clause on SocialClause {
      id
      kind
      text
      promised { ...Quantity }
      per
      agreedOn { ...PartialDate }
      rhythm { every withinDays }
      ended {
        why
        on { ...PartialDate }
      }
      standing(on: $on)
      periods(on: $on) { ...ClausePeriod }
      reports { ...Report }
      sanctions {
        step
        amount { amount currency }
        why
        on { ...PartialDate }
      }
    }
  `,
  [ClausePeriod, PartialDate, Quantity, Report],
)
