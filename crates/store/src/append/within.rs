use choice::FreeChoice;
use contracts::{Contract, ContractCommand};
use effects::{Effect, EffectCommand};
use kernel::MunicipalityCode;
use potential::CalculationCommand;
use queries::QueryCommand;
use uuid::Uuid;

use super::draft::Draft;
use crate::{Kind, Refused, RequestRefusal, Sight, Step, Within};

/// Whether what a step has made of things stays within what its asker may write to; who hands a contract over lets it go.
pub(super) fn check_after(within: Within, step: &Step, draft: &Draft<'_>) -> Result<(), Refused> {
    let hands_over = matches!(
        step,
        Step::Contract {
            command: ContractCommand::Transfer { .. },
            ..
        }
    );
    if hands_over {
        return Ok(());
    }
    check(within, step, draft)
}

/// Whether the asker may see the contract that a step is about.
pub(super) fn check_sight(
    place: usize,
    sight: Sight,
    step: &Step,
    draft: &Draft<'_>,
) -> Result<(), Refused> {
    let Step::Contract { id, .. } = step else {
        return Ok(());
    };
    match draft.state::<Contract>(id.uuid()) {
        Some(contract) if !sight.admits(contract) => Err(Refused::rule(
            place,
            RequestRefusal::Unknown {
                kind: Kind::Contract,
                field: "contract",
            },
        )),
        Some(_) | None => Ok(()),
    }
}

/// Whether a step stays within what its asker may write to.
pub(super) fn check(within: Within, step: &Step, draft: &Draft<'_>) -> Result<(), Refused> {
    let Within::ContractsOf(municipality) = within else {
        return Ok(());
    };
    let allowed = match step {
        Step::Case { .. } => return forbidden("a procurement token writes no cases"),
        Step::Indicator { .. } => return forbidden("a procurement token writes no indicators"),
        Step::Contract { id, .. } => is_of(draft, id.uuid(), municipality),
        Step::Effect {
            id,
            command: EffectCommand::LinkSameEffect { other, .. },
            ..
        } => both(
            effect_is_of(draft, id.uuid(), municipality),
            effect_is_of(draft, other.uuid(), municipality),
        ),
        Step::Effect { id, .. } => effect_is_of(draft, id.uuid(), municipality),
        Step::FreeChoice { id, .. } => choice_is_of(draft, id.uuid(), municipality),
        Step::Accounts { .. } => return forbidden("a procurement token writes no accounts"),
        // A calculation is of what is public, and a question hides nothing, whoever saves it; others rely on them afterwards.
        Step::Calculation {
            command: CalculationCommand::Save(_),
            ..
        }
        | Step::SavedQuery {
            command: QueryCommand::Save(_),
            ..
        } => return Ok(()),
        Step::Calculation { .. } | Step::SavedQuery { .. } => {
            return forbidden(
                "a procurement token saves calculations and questions, and takes none back",
            );
        }
    };
    match allowed {
        Some(true) | None => Ok(()),
        Some(false) => forbidden(&format!(
            "who asks writes only contracts of municipality {municipality}, their effects and its free choice"
        )),
    }
}

/// None when there is not one of them.
fn both(one: Option<bool>, other: Option<bool>) -> Option<bool> {
    Some(one? && other?)
}

/// None when there is no such contract.
fn is_of(draft: &Draft<'_>, id: Uuid, municipality: MunicipalityCode) -> Option<bool> {
    let contract = draft.state::<Contract>(id)?;
    Some(contract.municipalities.contains(&municipality))
}

/// None when there is no such effect.
fn effect_is_of(draft: &Draft<'_>, id: Uuid, municipality: MunicipalityCode) -> Option<bool> {
    let effect = draft.state::<Effect>(id)?;
    let contract = effect
        .contract
        .and_then(|contract| is_of(draft, contract.uuid(), municipality));
    Some(contract == Some(true))
}

/// None when there is no such free choice.
fn choice_is_of(draft: &Draft<'_>, id: Uuid, municipality: MunicipalityCode) -> Option<bool> {
    let choice = draft.state::<FreeChoice>(id)?;
    Some(choice.municipality == municipality)
}

fn forbidden(why: &str) -> Result<(), Refused> {
    Err(Refused::Forbidden {
        why: why.to_owned(),
    })
}
