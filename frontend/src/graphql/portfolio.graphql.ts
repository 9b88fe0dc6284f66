import { graphql } from './graphql'

export const PartialDate = graphql(`
  fragment PartialDate on PartialDate {
    earliest
    latest
    precision
    approximate
  }
`)

export const Term = graphql(
  `
    fragment Term on Term {
      starts { ...PartialDate }
      ends { ...PartialDate }
      latestPossibleEnd { ...PartialDate }
      stated
      months
      noticeMonths
      renewal { months noticeMonths }
      leadTimeMonths
      options {
        id
        months
        noticeBy
        state
        decidedOn { ...PartialDate }
        by
        late
      }
    }
  `,
  [PartialDate],
)

/** What a row of the portfolio shows. */
export const Row = graphql(
  `
    fragment Row on Contract {
      id
      slug
      title { da en }
      form
      taskArea { name { da en } }
      municipalities { code name }
      suppliers { name }
      cases { theme }
      tender {
        publishedOn { ...PartialDate }
        awardedOn { ...PartialDate }
      }
      signedOn { ...PartialDate }
      term { ...Term }
      termination { effectiveOn { ...PartialDate } }
      illustrative
      status(on: $on) { possible }
      sources { publisher }
      knownFrom
      timeline(includeExpected: false) {
        __typename
        position
        on { ...PartialDate }
        knownFrom
        summary { da en }
      }
    }
  `,
  [PartialDate, Term],
)

export const Portfolio = graphql(
  `
    query Portfolio($after: String, $asOf: DateTime, $on: Date!) {
      log { position }
      contracts(first: 100, after: $after, asOf: $asOf) {
        nodes { ...Row }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  `,
  [Row],
)

/** The same rows again, for contracts in which something has happened. */
export const ChangedRows = graphql(
  `
    query ChangedRows($ids: [ID!]!, $asOf: DateTime, $on: Date!) {
      nodes: nodesAsOf(ids: $ids, asOf: $asOf) {
        __typename
        ... on Contract { ...Row }
      }
    }
  `,
  [Row],
)

/** Names of all that is known now, to tell what came later than an earlier day. */
export const Names = graphql(`
  query Names($after: String) {
    contracts(first: 100, after: $after) {
      nodes {
        id
        slug
        title { da en }
        knownFrom
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`)
