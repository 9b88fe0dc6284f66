import { graphql } from './graphql'
import { Source } from './source.graphql'

/** The events after a place in the log, each with what was said and by whom. */
export const Rests = graphql(
  `
    query Rests($after: String!, $first: Int!) {
      log { position }
      changes(after: $after, first: $first) {
        nodes {
          happening {
            __typename
            position
            summary { da en }
            source { ...Source }
            contract { slug title { da en } illustrative }
            case { slug title { da en } }
          }
        }
      }
    }
  `,
  [Source],
)
