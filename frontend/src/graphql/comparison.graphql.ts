import { graphql } from './graphql'
import { PartialDate } from './portfolio.graphql'

/** A contract and the moments at which something of it became known. */
export const Known = graphql(`
  query Known($slug: String!) {
    contract(slug: $slug) {
      slug
      title { da en }
      illustrative
      municipalities { name }
      suppliers { name }
      knownFrom
      timeline(includeExpected: false) { knownFrom position }
    }
  }
`)

/** What was known otherwise at one moment than at another, and through what. */
export const Compare = graphql(
  `
    query Compare($slug: String!, $from: DateTime!, $to: DateTime!) {
      compare(slug: $slug, from: $from, to: $to) {
        cameLater
        from { cases { id title { da en } } }
        to { cases { id title { da en } } }
        differences {
          field
          was
          becomes
          through {
            __typename
            position
            on { ...PartialDate }
            knownFrom
            summary { da en }
          }
        }
      }
    }
  `,
  [PartialDate],
)

/** Contracts whose names hold what is searched for. */
export const Found = graphql(`
  query Found($text: String!) {
    contracts(first: 8, filter: { text: $text }) {
      totalCount
      nodes {
        slug
        title { da en }
        illustrative
        municipalities { name }
        suppliers { name }
      }
    }
  }
`)
