import { graphql } from './graphql'
import { PartialDate, Term } from './portfolio.graphql'
import { Source } from './source.graphql'
import { Effect, Happening } from './story.graphql'

/** A story as the library lists it. */
export const Listed = graphql(`
  fragment Listed on Case {
    id
    slug
    title { da en }
    summary { da en }
    theme
    municipalities { code name }
    suppliers { id name }
    effects(first: 1) { totalCount }
  }
`)

export const Cases = graphql(
  `
    query Cases($filter: CaseFilter, $after: String) {
      cases(filter: $filter, first: 50, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...Listed }
      }
    }
  `,
  [Listed],
)

/** A contract with its term and where it stands, beside what tells of it. */
export const Standing = graphql(
  `
    fragment Standing on Contract {
      id
      slug
      title { da en }
      illustrative
      municipalities { code name }
      suppliers { name }
      term { ...Term }
      termination { effectiveOn { ...PartialDate } }
      status(on: $on) { possible }
    }
  `,
  [PartialDate, Term],
)

/** One story with everything that is known of it. */
export const Case = graphql(
  `
    query Case($slug: String!, $on: Date!) {
      case(slug: $slug) {
        ...Listed
        taskArea { name { da en } }
        knownFrom
        facts {
          text { da en }
          source { ...Source }
          knownFrom
        }
        contracts { ...Standing }
        told: effects(first: 100) { nodes { ...Effect } }
        sources { ...Source }
        history(first: 100) { nodes { ...Happening } }
      }
    }
  `,
  [Effect, Happening, Listed, Source, Standing],
)
