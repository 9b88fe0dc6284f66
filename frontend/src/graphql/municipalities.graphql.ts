import { graphql } from './graphql'

/** What the register has of each municipality. */
export const MunicipalityCounts = graphql(`
  query MunicipalityCounts {
    municipalities(first: 100) {
      nodes {
        code
        name
        contracts(first: 1) { totalCount }
        cases(first: 1) { totalCount }
      }
    }
    illustrative: contracts(first: 1, filter: { illustrative: true }) { totalCount }
  }
`)

/** The accounts that shares may be read from. */
export const Accounts = graphql(`
  query Accounts {
    accountSets(first: 50) {
      nodes {
        slug
        title { da en }
        illustrative
        years
        definitions { key name { da en } }
      }
    }
    potentialAreas { key name { da en } visibleInAccounts }
  }
`)

/** The shares of one year, definition and area, place by place. */
export const Shares = graphql(`
  query Shares($slug: String!, $filter: AccountRowFilter, $after: String) {
    accountSet(slug: $slug) {
      rows(first: 100, after: $after, filter: $filter) {
        nodes {
          share
          quality
          source
          missing { because { da en } }
          municipality { code }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`)

/** Every municipality by name, for a map of what is counted elsewhere. */
export const MunicipalityNames = graphql(`
  query MunicipalityNames {
    municipalities(first: 100) { nodes { code name } }
  }
`)
