import { graphql } from './graphql'

/** Who asks. */
export const Viewer = graphql(`
  query Viewer {
    viewer {
      role
      municipality { code name }
      actor
      knownBy
      until
      loginAt
    }
  }
`)
