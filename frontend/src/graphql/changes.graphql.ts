import { graphql } from './graphql'
import { PartialDate } from './portfolio.graphql'

/** What was changed in a contract, and what that adds up to. */
export const Changes = graphql(
  `
    fragment Changes on Contract {
      amendments {
        id
        ground
        section
        description
        why
        value { amount currency }
        on { ...PartialDate }
      }
      changeMeter {
        originalValue { amount currency }
        changed { amount currency }
        percent
        limitPercent
        threshold { amount currency }
        crossed
        crossedById
        remarks {
          code
          message { da en }
        }
      }
      complaints {
        id
        body
        about
        on { ...PartialDate }
        decision {
          outcome
          words
          on { ...PartialDate }
        }
      }
    }
  `,
  [PartialDate],
)
