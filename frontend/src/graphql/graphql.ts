import { initGraphQLTada } from 'gql.tada'
import type { introspection } from './schema'

/** Documents typed by the schema; a fragment's fields are seen where it is spread. */
export const graphql = initGraphQLTada<{
  introspection: introspection
  disableMasking: true
  scalars: {
    ID: string
    Date: string
    DateTime: string
    Edtf: string
    Decimal: string
    MunicipalityCode: string
    Cvr: string
    Position: string
  }
}>()

type Types = introspection['types']
type EnumOf<Name extends keyof Types> = Types[Name] extends { enumValues: infer Values } ? Values : never

export type AwardBasis = EnumOf<'AwardBasis'>
export type BaselineKind = EnumOf<'BaselineKind'>
export type ClauseKind = EnumOf<'ClauseKind'>
export type ContractStatus = EnumOf<'ContractStatus'>
export type CooperationForm = EnumOf<'CooperationForm'>
export type CriterionKind = EnumOf<'CriterionKind'>
export type Grade = EnumOf<'Grade'>
export type Independence = EnumOf<'Independence'>
export type ObservationRole = EnumOf<'ObservationRole'>
export type ObservationStatus = EnumOf<'ObservationStatus'>
export type OptionState = EnumOf<'OptionState'>
export type OrdinalChange = EnumOf<'OrdinalChange'>
export type Period = EnumOf<'Period'>
export type Recurrence = EnumOf<'Recurrence'>
export type StudyDesign = EnumOf<'StudyDesign'>
export type TenderProcedure = EnumOf<'TenderProcedure'>
export type Theme = EnumOf<'Theme'>
