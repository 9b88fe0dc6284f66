import type { Sign } from '../timeline/running'
import type { HappeningData } from './moments'

/** Each happening with its sign on the axis; null for what only keeps the books. */
export function signOf(kind: HappeningData['__typename']): Sign | null {
  switch (kind) {
    case 'TenderPublished':
      return 'tender'
    case 'ContractAwarded':
      return 'award'
    case 'ContractSigned':
      return 'signature'
    case 'OptionExercised':
    case 'OptionLapsed':
    case 'OptionNoticeDue':
    case 'ContractRenewed':
      return 'option'
    case 'SocialClauseAgreed':
    case 'ClauseReportRequested':
    case 'ClauseReported':
    case 'ClauseReportJudged':
    case 'ClauseReportDue':
    case 'ClauseSanctioned':
    case 'SocialClauseEnded':
      return 'clause'
    case 'ContractAmended':
    case 'ContractTransferred':
      return 'change'
    case 'EffectClaimed':
    case 'ObservationRecorded':
    case 'ObservationRetracted':
    case 'ObservationDisputed':
    case 'DisputeSettled':
    case 'SameEffectLinked':
      return 'effect'
    case 'ContractCorrected':
    case 'ContractRetracted':
      return 'correction'
    case 'ContractTerminated':
    case 'TenderCancelled':
      return 'termination'
    case 'ContractRegistered':
    case 'AwardCriteriaSet':
    case 'ComplaintLodged':
    case 'ComplaintDecided':
    case 'ParticularsAgreed':
    case 'SavingSettled':
    case 'OwnerAssigned':
    case 'FollowedUp':
    case 'ContractApproved':
    case 'ContractSentBack':
    case 'PartClassified':
    case 'PartWithheld':
    case 'ContractPublished':
    case 'TermAgreed':
    case 'CaseLinked':
    case 'CasePublished':
    case 'CaseRevised':
    case 'FactNoted':
    case 'IndicatorDefined':
    case 'IndicatorSuperseded':
    case 'IndicatorWithdrawn':
    case 'FreeChoiceOpened':
    case 'FreeChoiceModelAdopted':
    case 'SupplierApproved':
    case 'SupplierLeft':
    case 'ShareStated':
    case 'ShareRetracted':
    case 'FreeChoiceLinked':
    case 'AccountsOpened':
    case 'AccountsRevised':
    case 'CalculationSaved':
    case 'CalculationRetracted':
    case 'QuerySaved':
    case 'QueryChanged':
    case 'QueryWithdrawn':
    case 'TermStarts':
    case 'TermEnds':
    case 'DecisionDay':
      return null
  }
}
