import { graphql } from './graphql'

/** When everything about the contracts became known. */
export const KnownDays = graphql(`
  query KnownDays($after: String) {
    contracts(first: 100, after: $after) {
      nodes {
        timeline(includeExpected: false) { knownFrom }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

/** The same of one contract. */
export const KnownDaysOf = graphql(`
  query KnownDaysOf($slug: String!) {
    contract(slug: $slug) {
      timeline(includeExpected: false) { knownFrom }
    }
  }
`)
