import { graphql } from './graphql'

/** What happens from a position of the log on, and which contracts it concerns. */
export const Happenings = graphql(`
  subscription Happenings($after: Position) {
    happenings(after: $after) {
      position
      contract { id }
      case {
        id
        contracts { id }
      }
      effect {
        id
        contract { id }
        case {
          id
          contracts { id }
        }
      }
    }
  }
`)
