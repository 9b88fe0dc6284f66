import { graphql } from './graphql'
import { PartialDate } from './portfolio.graphql'

/** Until when something must be decided, and what may be chosen until when. */
export const Decision = graphql(
  `
    fragment Decision on Decision {
      earliest
      latest
      end { ...PartialDate }
      leadTimeMonths
      noticeMonths
      deadlines {
        choice
        earliest
        latest
      }
      overdue
      becauseIn { da en }
    }
  `,
  [PartialDate],
)

/** A contract as the list of decisions names it. */
export const Named = graphql(`
  fragment Named on Contract {
    id
    slug
    title { da en }
    municipalities { name }
    suppliers { name }
    illustrative
  }
`)

export const Decisions = graphql(
  `
    query Decisions($on: Date!, $asOf: DateTime, $filter: ContractFilter, $after: String) {
      decisions(on: $on, asOf: $asOf, filter: $filter, first: 100, after: $after) {
        nodes {
          ...Decision
          contract { ...Named }
        }
        pageInfo { hasNextPage endCursor }
        totalCount
        coverage {
          n
          total
          missing {
            node {
              __typename
              ... on Contract { ...Named }
            }
            because { da en }
          }
        }
      }
    }
  `,
  [Decision, Named],
)

/** The municipalities that a reader can choose among. */
export const Places = graphql(`
  query Places {
    municipalities(first: 100) {
      nodes { code name }
    }
  }
`)
