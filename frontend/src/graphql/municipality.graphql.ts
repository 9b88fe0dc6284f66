import { graphql } from './graphql'
import { PartialDate, Term } from './portfolio.graphql'

/** One municipality with what the register has of it. */
export const OneMunicipality = graphql(
  `
    query OneMunicipality($code: MunicipalityCode!, $on: Date!) {
      municipality(code: $code) {
        code
        name
        fullName
        region(on: $on) { name }
        contracts(first: 50) {
          totalCount
          nodes {
            slug
            title { da en }
            suppliers { name }
            illustrative
            status(on: $on) { possible }
            term { ...Term }
            termination { effectiveOn { ...PartialDate } }
          }
        }
        cases(first: 50) {
          totalCount
          nodes { slug theme title { da en } summary { da en } }
        }
        freeChoices {
          slug
          title { da en }
          approvedCountOn(on: $on) { certain possible }
          shares { id percent stated year { ...PartialDate } }
        }
      }
      shareDefinitions { key name { da en } }
    }
  `,
  [PartialDate, Term],
)

/** What is told of one municipality beside it: its effects, and its shares in the accounts. */
export const MunicipalityNumbers = graphql(`
  query MunicipalityNumbers($code: MunicipalityCode!) {
    effects(first: 1, filter: { municipality: [$code] }) { totalCount }
    accountSets(first: 50) {
      nodes {
        slug
        illustrative
        rows(first: 100, filter: { municipality: [$code], area: ["total"] }) {
          nodes { year definition share quality illustrative }
        }
      }
    }
  }
`)
