import { graphql } from './graphql'

/** What is wrong with what was asked for, and where. */
export const Refusal = graphql(`
  fragment Refusal on UserError {
    __typename
    code
    field
    localizedMessage { da en }
    ... on VersionConflict { expectedVersion currentVersion }
  }
`)
