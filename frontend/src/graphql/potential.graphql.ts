import { Range, Result, Row } from './calculation.graphql'
import { graphql } from './graphql'
import { PartialDate } from './portfolio.graphql'
import { Refusal } from './refusal.graphql'

/** What a calculation can be made of: places, areas, accounts, rates and methods. */
export const Catalogue = graphql(`
  query Catalogue($asOf: DateTime) {
    municipalities(first: 100) { nodes { code name } }
    potentialAreas { key name { da en } nature visibleInAccounts taskArea { key } }
    accountSets(first: 100, asOf: $asOf) {
      nodes {
        slug
        title { da en }
        years
        illustrative
        definitions { key name { da en } }
        rows(first: 1) { totalCount }
      }
    }
    evidenceSets { key title { da en } edition entries { areas { key } grade judgement rate { low high } } }
    methodEditions { key title { da en } benchmark evidence validFrom includes { roundDecay } }
  }
`)

/** One municipality's own row, with every step of the sum. */
const Steps = graphql(
  `
    fragment Steps on PotentialRow {
      ...Row
      volume { amount }
      rate { low central high }
      transaction { amount }
      net { ...Range }
    }
  `,
  [Row, Range],
)

/** What the model says of one place, and the shares of all that are known. */
export const Potential = graphql(
  `
    query Potential($mine: PotentialInput!, $known: PotentialInput!) {
      mine: potential(input: $mine) {
        ...Result
        edition { transactionPercent }
        steps: rows { ...Steps }
      }
      known: potential(input: $known) { rows { ...Row } }
    }
  `,
  [Result, Steps, Row],
)

/** The calculations that are kept under a name of their own, the newest first. */
export const SavedCalculations = graphql(
  `
    query SavedCalculations($municipality: MunicipalityCode) {
      calculations(first: 20, municipality: $municipality, retracted: false) {
        totalCount
        nodes { slug title { da en } on { ...PartialDate } result { illustrative } }
      }
    }
  `,
  [PartialDate],
)

/** A calculation is kept with all it is made of, under a name that can be cited. */
export const SaveCalculation = graphql(
  `
    mutation SaveCalculation($input: SaveCalculationInput!) {
      saveCalculation(input: $input) {
        calculation { slug title { da en } }
        userErrors { ...Refusal }
      }
    }
  `,
  [Refusal],
)
