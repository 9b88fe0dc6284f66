/// The parts of a contract that commands refer to.
pub(super) const CONTRACT: &str =
    "id term { options { id } } complaints { id } socialClauses { id reports { id } }";

/// What a command answers with.
pub(super) fn entity(command: &str) -> Option<&'static str> {
    match command {
        "registerContract"
        | "publishTender"
        | "cancelTender"
        | "setAwardCriteria"
        | "awardContract"
        | "signContract"
        | "lodgeComplaint"
        | "decideComplaint"
        | "agreeTerm"
        | "exerciseOption"
        | "lapseOption"
        | "renewContract"
        | "agreeParticulars"
        | "settleSaving"
        | "agreeSocialClause"
        | "requestClauseReport"
        | "reportSocialClause"
        | "judgeClauseReport"
        | "sanctionClause"
        | "endSocialClause"
        | "amendContract"
        | "transferContract"
        | "terminateContract"
        | "assignOwner"
        | "followUpContract"
        | "approveContract"
        | "sendBackContract"
        | "publishContract"
        | "correctContract"
        | "retractContract" => Some("contract"),
        "publishCase" | "linkCase" | "noteFact" => Some("case"),
        "claimEffect" | "recordObservation" | "linkSameEffect" => Some("effect"),
        "openFreeChoice"
        | "adoptFreeChoiceModel"
        | "approveFreeChoiceSupplier"
        | "endFreeChoiceApproval"
        | "stateFreeChoiceShare"
        | "linkFreeChoice" => Some("freeChoice"),
        "importAccounts" => Some("accountSet"),
        "saveCalculation" => Some("calculation"),
        "saveQuery" => Some("query"),
        _ => None,
    }
}
