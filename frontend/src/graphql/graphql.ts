import type { initGraphQLTada } from 'gql.tada'
import type { introspection } from './schema'

interface Setup {
  introspection: introspection
  disableMasking: true
  scalars: {
    ID: string
    Date: string
    DateTime: string
    Edtf: string
    Decimal: string
    Column: string
    MunicipalityCode: string
    Cvr: string
    Position: string
  }
}

/** A document at run time: its own text and the fragments it spreads. */
interface Written {
  text: string
  fragments: Written[]
}

const write = (text: string, fragments: Written[] = []): Written => ({ text, fragments })

/** Documents typed by the schema; a fragment's fields are seen where it is spread. No parser goes to the browser: text is all it sends. */
export const graphql = write as unknown as ReturnType<typeof initGraphQLTada<Setup>>

/** What is sent: the document with every fragment once. */
export function textOf(document: unknown): string {
  const texts = new Set<string>()
  const collect = ({ text, fragments }: Written) => {
    texts.add(text)
    fragments.forEach(collect)
  }
  collect(document as Written)
  return [...texts].join('')
}

/** A document as it is asked: what is built knows only its id, and the register knows its text. */
export function asked(document: unknown): { documentId: string } | { query: string } {
  return typeof document === 'string' ? { documentId: document } : { query: textOf(document) }
}

type Types = introspection['types']
type EnumOf<Name extends keyof Types> = Types[Name] extends { enumValues: infer Values } ? Values : never

export type AwardBasis = EnumOf<'AwardBasis'>
export type BaselineKind = EnumOf<'BaselineKind'>
export type BenchmarkKind = EnumOf<'BenchmarkKind'>
export type BenchmarkMean = EnumOf<'BenchmarkMean'>
export type ClauseKind = EnumOf<'ClauseKind'>
export type ClauseStanding = EnumOf<'ClauseStanding'>
export type ComplaintOutcome = EnumOf<'ComplaintOutcome'>
export type ComponentCheck = EnumOf<'ComponentCheck'>
export type ContractStatus = EnumOf<'ContractStatus'>
export type CooperationForm = EnumOf<'CooperationForm'>
export type DecisionChoice = EnumOf<'DecisionChoice'>
export type DeliveryStanding = EnumOf<'DeliveryStanding'>
export type EffectDimension = EnumOf<'EffectDimension'>
export type EffectLackUnlocks = EnumOf<'EffectLackUnlocks'>
export type Grade = EnumOf<'Grade'>
export type GrossNet = EnumOf<'GrossNet'>
export type Independence = EnumOf<'Independence'>
export type IndicatorDimension = EnumOf<'IndicatorDimension'>
export type KnownBy = EnumOf<'KnownBy'>
export type LegalGround = EnumOf<'LegalGround'>
export type MainNature = EnumOf<'MainNature'>
export type ObservationRole = EnumOf<'ObservationRole'>
export type ObservationStatus = EnumOf<'ObservationStatus'>
export type OptionState = EnumOf<'OptionState'>
export type OrdinalChange = EnumOf<'OrdinalChange'>
export type Overdue = EnumOf<'Overdue'>
export type Party = EnumOf<'Party'>
export type Period = EnumOf<'Period'>
export type PotentialNoteCode = EnumOf<'PotentialNoteCode'>
export type Purse = EnumOf<'Purse'>
export type Realisation = EnumOf<'Realisation'>
export type Recurrence = EnumOf<'Recurrence'>
export type ReportJudgement = EnumOf<'ReportJudgement'>
export type Role = EnumOf<'Role'>
export type SanctionStep = EnumOf<'SanctionStep'>
export type StudyDesign = EnumOf<'StudyDesign'>
export type TenderProcedure = EnumOf<'TenderProcedure'>
export type TerminationKind = EnumOf<'TerminationKind'>
export type Theme = EnumOf<'Theme'>
export type TransferGround = EnumOf<'TransferGround'>
export type Vat = EnumOf<'Vat'>
