import { graphql } from './graphql'
import { Quantity } from './ledger.graphql'
import { PartialDate } from './portfolio.graphql'

/** What somebody says of an effect's size, and how well it is shown. */
export const Statement = graphql(
  `
    fragment Statement on Observation {
      id
      role
      stated
      value {
        __typename
        ... on Quantity { ...Quantity }
        ... on Ratio { numerator denominator of }
        ... on Ordinal { change words }
      }
      recurrence
      period { ...PartialDate }
      periodUntil { ...PartialDate }
      independence
      measuredBy
      validatedBy
      validation
      statedIn { publisher title }
      grade
      status
      missingBecause
      supersededById
    }
  `,
  [PartialDate, Quantity],
)

/** An effect as the analysts' list tells it. */
export const ListedEffect = graphql(
  `
    fragment ListedEffect on Effect {
      id
      indicator { key name { da en } }
      scope
      conflict
      grade
      delivery
      contract { slug title { da en } illustrative municipalities { name } }
      case { slug title { da en } municipalities { name } }
      observations { ...Statement }
    }
  `,
  [Statement],
)

/** What effects may be asked for by. */
export const EffectChoices = graphql(`
  query EffectChoices {
    indicators { key name { da en } dimension }
    taskAreas { key name { da en } }
    municipalities(first: 100) { nodes { code name } }
  }
`)

export const EffectOverview = graphql(
  `
    query EffectOverview($filter: EffectFilter, $others: EffectFilter, $per: [EffectDimension!]!) {
      together: effectSummary(filter: $filter, groupBy: []) {
        thin
        coverage { n total missing { reason because { da en } } }
        cautions { code message { da en } }
        grades { grade count }
        directions { improved unchanged worse notStated }
        supplierOnly
        conflicts {
          effect { ...ListedEffect }
          observations { ...Statement }
          spread { lowest { ...Quantity } highest { ...Quantity } }
        }
        gaps { kind label { da en } n unlocks }
        groups { ...EffectTogether }
      }
      groups: effectSummary(filter: $filter, groupBy: $per) {
        groups {
          key { value label { da en } }
          ...EffectTogether
        }
      }
      measured: effectSummary(filter: $others, groupBy: [INDICATOR]) {
        groups {
          key { value label { da en } }
          coverage { n total }
        }
      }
    }

    fragment EffectTogether on EffectGroup {
      coverage { n total }
      method
      thin
      refusedBecause
      because { da en }
      value { ...Quantity }
      median { ...Quantity }
      min { ...Quantity }
      max { ...Quantity }
    }
  `,
  [ListedEffect, Quantity, Statement],
)

export const EffectList = graphql(
  `
    query EffectList($filter: EffectFilter, $first: Int!, $after: String) {
      effects(filter: $filter, first: $first, after: $after) {
        nodes { ...ListedEffect }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  `,
  [ListedEffect],
)

/** What contracts lack, and whom to ask for it. */
export const ContractGaps = graphql(`
  query ContractGaps($filter: ContractFilter) {
    gaps(filter: $filter) {
      total
      rows {
        kind
        label { da en }
        n
        total
        opens { da en }
        contracts(first: 8) {
          slug
          title { da en }
          illustrative
          ownerUnit
          municipalities { name }
        }
      }
    }
  }
`)
