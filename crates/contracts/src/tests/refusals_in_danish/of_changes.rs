use super::at;
use crate::{ContractRefusal as Refusal, tests::makers::*};

pub(super) fn of_what_changes() -> Vec<Refusal> {
    vec![
        Refusal::AmendmentTwice { at: at() },
        Refusal::AmendmentAfterExpiry {
            ended: date("2025"),
        },
        Refusal::CurrencyDiffers {
            expected: "DKK",
            found: "EUR",
            at: at(),
        },
        Refusal::TransferToItself { at: at() },
        Refusal::UnknownParty { at: at() },
        Refusal::EffectiveBeforeSaid {
            said: date("2026"),
            effective: date("2025"),
            at: at(),
        },
        Refusal::AlreadyTerminated,
        Refusal::GroundMissing,
        Refusal::ContractTerminated,
    ]
}

pub(super) fn of_secrecy() -> Vec<Refusal> {
    vec![
        Refusal::SecrecyReasonMissing,
        Refusal::SecrecyEndMissing,
        Refusal::SecrecyEndPassed {
            until: day("2026-01-01"),
            said: day("2026-11-21"),
        },
        Refusal::PublicWithAnEnd,
    ]
}
