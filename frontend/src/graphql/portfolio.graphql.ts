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

/** Everything that the portfolio draws, by columns. */
export const Drawn = graphql(`
  fragment Drawn on Bars {
    totalCount
    outside
    count
    log { position }
    municipalities { code name }
    suppliers { id name }
    taskAreas { key name { da en } }
    rows {
      slug
      title
      titleInEnglish @include(if: $english)
      form
      municipalities
      suppliers
      taskArea
      themes
      status
      illustrative
      starts
      ends
      latestPossibleEnd
      terminated
      months
      optionMonths
      optionStates
      optionNotices
      decision
      overdue
      signs
      signDays
      firstTrace
      lastKnown
      lengthTold
      ahead
      clauses @include(if: $whole)
      grade @include(if: $whole)
      value @include(if: $whole)
      succeeds
    }
  }
`)

export const Portfolio = graphql(
  `
    query Portfolio($within: DateRangeInput, $wholeUpTo: Int!, $english: Boolean!, $whole: Boolean!, $asOf: DateTime, $on: Date!) {
      bars(within: $within, wholeUpTo: $wholeUpTo, asOf: $asOf, on: $on) { ...Drawn }
    }
  `,
  [Drawn],
)

/** The same rows again, for contracts in which something has happened. */
export const ChangedRows = graphql(
  `
    query ChangedRows($ids: [ID!]!, $english: Boolean!, $whole: Boolean!, $asOf: DateTime, $on: Date!) {
      changed: nodesAsOf(ids: $ids, asOf: $asOf) {
        __typename
        ... on Contract { slug }
      }
      bars(ids: $ids, asOf: $asOf, on: $on) { ...Drawn }
    }
  `,
  [Drawn],
)

/** Names of all that is known now, to tell what came later than an earlier day. */
export const Names = graphql(`
  query Names {
    bars {
      count
      rows { slug title titleInEnglish knownFrom }
    }
  }
`)

/** What the card of a row tells beside the row. */
export const InShort = graphql(
  `
    query InShort($slug: String!, $asOf: DateTime) {
      contract(slug: $slug, asOf: $asOf) {
        sources { publisher }
        timeline(includeExpected: false) {
          __typename
          position
          on { ...PartialDate }
          knownFrom
          summary { da en }
        }
      }
    }
  `,
  [PartialDate],
)
