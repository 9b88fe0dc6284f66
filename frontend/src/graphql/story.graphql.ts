import { Changes } from './changes.graphql'
import { Decision } from './decisions.graphql'
import { graphql } from './graphql'
import { Clause, Quantity } from './ledger.graphql'
import { PartialDate, Term } from './portfolio.graphql'
import { Source } from './source.graphql'

const Criterion = graphql(`
  fragment Criterion on AwardCriterion {
    name { da en }
    weightKind
    weight
    weightMin
    weightMax
    rank
    note
  }
`)

const Observation = graphql(
  `
    fragment Observation on Observation {
      id
      role
      stated
      value {
        __typename
        ... on Quantity { ...Quantity }
        ... on Ratio { numerator denominator of }
        ... on Ordinal { change words }
      }
      components {
        factors { value unit words }
        check
        computed { ...Quantity }
      }
      recurrence
      period { ...PartialDate }
      periodUntil { ...PartialDate }
      baseline {
        kind
        value { ...Quantity }
        period { ...PartialDate }
        note
      }
      counterfactual
      money { grossNet of priceLevel vat }
      realisation
      design
      independence
      measuredBy
      validatedBy
      validation
      statedIn { ...Source }
      grade
      status
      missingBecause
      supersededById
      disputes {
        id
        by
        words
        on { ...PartialDate }
        settled { words on { ...PartialDate } }
      }
      retractedBecause
      knownFrom
    }
  `,
  [PartialDate, Quantity, Source],
)

export const Effect = graphql(
  `
    fragment Effect on Effect {
      id
      indicator { name { da en } }
      scope
      reach {
        municipalities { name }
        sites
        targetGroup
        size { ...Quantity }
      }
      beneficiaries { purse who }
      conflict
      grade
      sameEffectAs { id }
      observations(includeRetracted: true) { ...Observation }
    }
  `,
  [Observation, Quantity],
)

export const Happening = graphql(
  `
    fragment Happening on Happening {
      __typename
      position
      on { ...PartialDate }
      knownFrom
      recordedAt
      actor
      correctedBy
      summary { da en }
      source { publisher }
    }
  `,
  [PartialDate],
)

/** One contract from start to now. */
export const Story = graphql(
  `
    query Story($slug: String!, $asOf: DateTime, $recordedUpTo: Position, $expected: Boolean!, $on: Date!) {
      log { position }
      contract(slug: $slug, asOf: $asOf, recordedUpTo: $recordedUpTo) {
        id
        slug
        title { da en }
        form
        taskArea { name { da en } }
        municipalities { code name fullName }
        suppliers { name cvr }
        ownerUnit
        value { amount currency }
        tender {
          procedure
          awardBasis
          lightRegime
          noticeUrl
          publishedOn { ...PartialDate }
          awardedOn { ...PartialDate }
        }
        awardCriteria {
          ...Criterion
          subCriteria { ...Criterion }
        }
        signedOn { ...PartialDate }
        term { ...Term }
        termination {
          on { ...PartialDate }
          ground
          kind
          by
          effectiveOn { ...PartialDate }
          exitCost { amount currency }
        }
        status(on: $on) { possible }
        socialClauses { ...Clause }
        ...Changes
        tenderCancelled {
          reason
          on { ...PartialDate }
        }
        retraction {
          why
          on { ...PartialDate }
        }
        warnings {
          code
          message { da en }
        }
        decision(on: $on) { ...Decision }
        decisionGap(on: $on) { because { da en } }
        gaps {
          kind
          label { da en }
          opens { da en }
        }
        completeness { known expected }
        cases {
          id
          title { da en }
          summary { da en }
          theme
          effects(first: 50) { nodes { ...Effect } }
          facts {
            text { da en }
            source { ...Source }
            knownFrom
          }
        }
        effects(first: 50) { nodes { ...Effect } }
        succeeds { slug title { da en } }
        succeededBy { slug title { da en } }
        sources { ...Source }
        knownFrom
        position
        timeline(includeExpected: $expected) { ...Happening }
        cameLater(first: 100) {
          totalCount
          nodes { ...Happening }
        }
      }
    }
  `,
  [Changes, Clause, Criterion, Decision, Effect, Happening, PartialDate, Source, Term],
)

/** Whether a contract is known now, for a page about a day when it was not. */
export const KnownNow = graphql(`
  query KnownNow($slug: String!) {
    contract(slug: $slug) {
      title { da en }
      knownFrom
    }
  }
`)

/** The days on which what a frozen page shows was recorded. */
export const RecordedOn = graphql(`
  query RecordedOn($slug: String!, $recordedUpTo: Position!) {
    contract(slug: $slug, recordedUpTo: $recordedUpTo) {
      timeline(includeExpected: false) { recordedAt }
    }
  }
`)
