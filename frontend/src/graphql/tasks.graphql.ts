import { Decision } from './decisions.graphql'
import { graphql } from './graphql'
import { PartialDate } from './portfolio.graphql'

/** A contract as the worklist names it. */
const Worked = graphql(
  `
    fragment Worked on Contract {
      id
      slug
      title { da en }
      municipalities { code name }
      suppliers { name }
      ownerUnit
      lastFollowUp { ...PartialDate }
      illustrative
    }
  `,
  [PartialDate],
)

export const DecisionsDue = graphql(
  `
    query DecisionsDue($on: Date!, $until: Date!, $filter: ContractFilter, $first: Int!, $after: String) {
      decisions(on: $on, until: $until, filter: $filter, first: $first, after: $after) {
        nodes {
          ...Decision
          contract { ...Worked }
        }
        pageInfo { hasNextPage endCursor }
        totalCount
        coverage { n total }
      }
    }
  `,
  [Decision, Worked],
)

export const ReportsDue = graphql(
  `
    query ReportsDue($on: Date!, $filter: ContractFilter, $first: Int!, $after: String) {
      obligations(on: $on, standing: [NOT_REPORTED, AWAITING_REVIEW, NOT_MET, PARTLY_MET, NOT_DUE], filter: $filter, first: $first, after: $after) {
        nodes {
          standing
          contract { ...Worked }
          clause {
            id
            kind
            text
          }
          period {
            from
            until
            dueBy
            because { da en }
            requested
          }
        }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  `,
  [Worked],
)

/** Contracts that someone should look after, or whose registration waits for somebody. */
export const Waiting = graphql(
  `
    query Waiting($filter: ContractFilter!, $first: Int!, $after: String) {
      contracts(filter: $filter, first: $first, after: $after) {
        nodes {
          ...Worked
          publication
          sentBack {
            why
            on { ...PartialDate }
          }
        }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  `,
  [PartialDate, Worked],
)

export const Missing = graphql(
  `
    query Missing($filter: ContractFilter) {
      gaps(filter: $filter) {
        total
        rows {
          kind
          n
          label { da en }
          opens { da en }
          contracts(first: 100) { ...Worked }
        }
      }
    }
  `,
  [Worked],
)
