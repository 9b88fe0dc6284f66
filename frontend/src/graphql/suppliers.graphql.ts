import { Standing } from './cases.graphql'
import { graphql } from './graphql'
import { Quantity } from './ledger.graphql'

export const Suppliers = graphql(`
  query Suppliers($text: String, $after: String) {
    suppliers(filter: { text: $text }, first: 100, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        name
        cvr
        contracts(first: 3) {
          totalCount
          nodes { id municipalities { name } }
        }
      }
    }
  }
`)

/** What a supplier has of contracts, and what it promised for people. */
export const Supplier = graphql(
  `
    query Supplier($id: ID!, $on: Date!, $after: String) {
      node(id: $id) {
        __typename
        ... on Supplier {
          id
          name
          cvr
          contracts(first: 50, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes {
              ...Standing
              socialClauses {
                id
                kind
                promised { ...Quantity }
                per
                standing(on: $on)
              }
            }
          }
        }
      }
    }
  `,
  [Quantity, Standing],
)

/** What is said to have come of a supplier's contracts, each by the strongest that is said of it. */
export const SupplierEffects = graphql(
  `
    query SupplierEffects($id: ID!) {
      effects(filter: { supplier: [$id] }, first: 100) {
        totalCount
        nodes {
          id
          indicator { name { da en } }
          conflict
          grade
          headline {
            role
            stated
            value {
              __typename
              ... on Quantity { ...Quantity }
              ... on Ratio { numerator denominator of }
              ... on Ordinal { change words }
            }
          }
          contract { slug title { da en } }
          case { slug title { da en } }
        }
      }
    }
  `,
  [Quantity],
)
