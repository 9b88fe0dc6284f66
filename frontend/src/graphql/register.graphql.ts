import { graphql } from './graphql'
import { Refusal } from './refusal.graphql'

/** A contract is registered with all that is known of it, or only tried. */
export const RegisterContract = graphql(
  `
    mutation RegisterContract($input: RegisterContractInput!) {
      registerContract(input: $input) {
        contract {
          slug
          title { da en }
          publication
        }
        warnings {
          code
          message { da en }
        }
        userErrors { ...Refusal }
      }
    }
  `,
  [Refusal],
)

/** What may be chosen when a contract is registered. */
export const RegisterChoices = graphql(`
  query RegisterChoices {
    taskAreas { key name { da en } }
    municipalities(first: 100) { nodes { code name } }
  }
`)

/** The suppliers that contracts name, by a part of their name. */
export const SuppliersNamed = graphql(`
  query SuppliersNamed($text: String!) {
    suppliers(first: 20, filter: { text: $text }) { nodes { id name cvr } }
  }
`)
