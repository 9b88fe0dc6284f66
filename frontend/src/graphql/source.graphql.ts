import { graphql } from './graphql'
import { PartialDate } from './portfolio.graphql'

/** Who says a thing, where, and in which words. */
export const Source = graphql(
  `
    fragment Source on Source {
      publisher
      title
      url
      quote
      publishedOn { ...PartialDate }
      accessedOn
      supplementary
    }
  `,
  [PartialDate],
)
