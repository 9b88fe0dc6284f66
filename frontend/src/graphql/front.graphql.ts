import { Named } from './decisions.graphql'
import { graphql } from './graphql'

const ThemeCases = graphql(`
  fragment ThemeCases on CaseConnection {
    totalCount
    nodes { slug title { da en } }
  }
`)

/** What the front page says of the whole register, theme by theme, and what must be decided first. */
export const Front = graphql(
  `
    query Front($on: Date!) {
      log { position }
      contracts(filter: { illustrative: false }, first: 1) { totalCount }
      examples: contracts(filter: { illustrative: true }, first: 1) { totalCount }
      effects(first: 1) { totalCount }
      decisions(on: $on, first: 4) {
        totalCount
        nodes {
          earliest
          latest
          overdue
          contract { ...Named }
        }
      }
      cases(first: 1) { totalCount }
      operations: cases(filter: { theme: [EFFICIENT_OPERATIONS] }, first: 3) { ...ThemeCases }
      time: cases(filter: { theme: [TIME_AND_WORKFORCE] }, first: 3) { ...ThemeCases }
      green: cases(filter: { theme: [GREEN_TRANSITION] }, first: 3) { ...ThemeCases }
      social: cases(filter: { theme: [SOCIAL_RESPONSIBILITY] }, first: 3) { ...ThemeCases }
      choice: cases(filter: { theme: [SELF_DETERMINATION] }, first: 3) { ...ThemeCases }
    }
  `,
  [Named, ThemeCases],
)

/** What was recorded after a place in the log, with what it happened to. */
export const Newest = graphql(`
  query Newest($after: String!) {
    changes(after: $after, first: 100) {
      nodes {
        happening {
          position
          knownFrom
          summary { da en }
          contract { slug title { da en } illustrative }
          case { slug title { da en } }
        }
      }
    }
  }
`)

/** Everything in which the words stand, the nearest first. */
export const Search = graphql(
  `
    query Search($text: String!, $in: [SearchKind!], $after: String) {
      search(text: $text, in: $in, first: 20, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          kind
          part
          partName { da en }
          snippet { text isHit }
          contract { ...Named }
          node {
            __typename
            ... on Case {
              id
              slug
              title { da en }
              municipalities { name }
              theme
            }
            ... on Contract { ...Named }
            ... on SocialClause {
              id
              kind
            }
            ... on Effect {
              id
              indicator { name { da en } }
              grade
              case { slug title { da en } municipalities { name } }
              contract { ...Named }
            }
          }
        }
      }
    }
  `,
  [Named],
)
