import { graphql } from './graphql'
import { Quantity } from './ledger.graphql'
import { PartialDate, Term } from './portfolio.graphql'
import { Refusal } from './refusal.graphql'

/** A contract as it is now, for who is about to say what became of it. */
export const Commanded = graphql(
  `
    query Commanded($slug: String!, $on: Date!, $lists: Boolean!) {
      municipalities(first: 100) @include(if: $lists) { nodes { code name } }
      indicators @include(if: $lists) {
        key
        name { da en }
        unit { ucum label { da en } }
        measureKind
        withdrawn { why }
      }
      contract(slug: $slug) {
        id
        slug
        version
        position
        title { da en }
        illustrative
        publication
        municipalities { code name }
        suppliers { id name }
        ownerUnit
        lastFollowUp { ...PartialDate }
        value { amount currency }
        signedOn { ...PartialDate }
        term { ...Term }
        termination {
          ground
          effectiveOn { ...PartialDate }
        }
        status(on: $on) { possible }
        changeMeter {
          changed { amount currency }
          percent
          limitPercent
        }
        retraction { why }
        socialClauses {
          id
          kind
          text
          promised { ...Quantity }
          per
          ended { why }
          periods(on: $on) {
            from
            until
            dueBy
            standing
          }
          reports {
            id
            from
            until
            delivered { ...Quantity }
            replacedById
            judged { judgement }
          }
        }
        effects(first: 100) {
          nodes {
            id
            version
            scope
            headline { stated }
            indicator {
              name { da en }
              unit { ucum label { da en } }
              measureKind
            }
          }
        }
        timeline(includeExpected: false) {
          position
          summary { da en }
        }
      }
    }
  `,
  [PartialDate, Quantity, Term],
)

/** What came of a command. */
const Done = graphql(
  `
    fragment Done on ContractPayload {
      position
      userErrors { ...Refusal }
    }
  `,
  [Refusal],
)

export const ExerciseOption = graphql(
  `
    mutation ExerciseOption($input: ExerciseOptionInput!) {
      exerciseOption(input: $input) { ...Done }
    }
  `,
  [Done],
)

export const LapseOption = graphql(
  `
    mutation LapseOption($input: LapseOptionInput!) {
      lapseOption(input: $input) { ...Done }
    }
  `,
  [Done],
)

export const RenewContract = graphql(
  `
    mutation RenewContract($input: RenewContractInput!) {
      renewContract(input: $input) { ...Done }
    }
  `,
  [Done],
)

export const AmendContract = graphql(
  `
    mutation AmendContract($input: AmendContractInput!) {
      amendContract(input: $input) { ...Done }
    }
  `,
  [Done],
)

export const CorrectContract = graphql(
  `
    mutation CorrectContract($input: CorrectContractInput!) {
      correctContract(input: $input) { ...Done }
    }
  `,
  [Done],
)

export const TerminateContract = graphql(
  `
    mutation TerminateContract($input: TerminateContractInput!) {
      terminateContract(input: $input) { ...Done }
    }
  `,
  [Done],
)

export const RequestClauseReport = graphql(
  `
    mutation RequestClauseReport($input: RequestClauseReportInput!) {
      requestClauseReport(input: $input) { ...Done }
    }
  `,
  [Done],
)

export const ReportSocialClause = graphql(
  `
    mutation ReportSocialClause($input: ReportSocialClauseInput!) {
      reportSocialClause(input: $input) { ...Done }
    }
  `,
  [Done],
)

export const JudgeClauseReport = graphql(
  `
    mutation JudgeClauseReport($input: JudgeClauseReportInput!) {
      judgeClauseReport(input: $input) { ...Done }
    }
  `,
  [Done],
)

export const FollowUpContract = graphql(
  `
    mutation FollowUpContract($input: FollowUpContractInput!) {
      followUpContract(input: $input) { ...Done }
    }
  `,
  [Done],
)

export const AssignOwner = graphql(
  `
    mutation AssignOwner($input: AssignOwnerInput!) {
      assignOwner(input: $input) { ...Done }
    }
  `,
  [Done],
)

export const TransferContract = graphql(
  `
    mutation TransferContract($input: TransferContractInput!) {
      transferContract(input: $input) { ...Done }
    }
  `,
  [Done],
)

export const ApproveContract = graphql(
  `
    mutation ApproveContract($input: ApproveContractInput!) {
      approveContract(input: $input) { ...Done }
    }
  `,
  [Done],
)

export const SendBackContract = graphql(
  `
    mutation SendBackContract($input: SendBackContractInput!) {
      sendBackContract(input: $input) { ...Done }
    }
  `,
  [Done],
)

export const PublishContract = graphql(
  `
    mutation PublishContract($input: PublishContractInput!) {
      publishContract(input: $input) { ...Done }
    }
  `,
  [Done],
)

/** What somebody states of an effect: its payload is the effect's, not the contract's. */
export const RecordObservation = graphql(
  `
    mutation RecordObservation($input: RecordObservationInput!) {
      recordObservation(input: $input) {
        position
        userErrors { ...Refusal }
      }
    }
  `,
  [Refusal],
)

/** An effect that nobody had told of, with what is stated of it first. */
export const ClaimEffect = graphql(
  `
    mutation ClaimEffect($input: ClaimEffectInput!) {
      claimEffect(input: $input) {
        position
        userErrors { ...Refusal }
      }
    }
  `,
  [Refusal],
)
