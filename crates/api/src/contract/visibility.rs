use async_graphql::{Enum, SimpleObject};
use chrono::NaiveDate;

use crate::scalars::Date;

/// A part of a contract that can be for fewer than everyone. Danish: «del af kontrakten».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "contracts::Part")]
pub enum ContractPart {
    /// What it costs: its value, what its changes add and the words that tell of them, what is settled, what leaving cost. Danish: «beløb».
    Value,
    /// What the tender was weighed on. Danish: «tildelingskriterier».
    AwardCriteria,
    /// What only a contract of its form has, and the savings settled under it. Danish: «særlige vilkår».
    Particulars,
    /// The sanctions under its social clauses. Danish: «sanktioner».
    Sanctions,
    /// The unit that answers for it. Danish: «ansvarlig enhed».
    OwnerUnit,
    /// That somebody looked after it, and what they said. Danish: «opfølgning».
    FollowUps,
}

/// Whom a part of a contract is for. Danish: «synlighed».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "contracts::Visibility")]
pub enum Visibility {
    /// Everyone. Danish: «offentlig».
    Public,
    /// Who belongs to one of its municipalities. Danish: «intern».
    Internal,
    /// The procurement units of its municipalities and who approves there. Danish: «fortrolig».
    Confidential,
}

/// The provision that keeps a part from the public. Danish: «hjemmel».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "contracts::LegalBasis")]
pub enum SecrecyBasis {
    /// Danish: «offentlighedslovens § 30, nr. 2: drifts- og forretningsforhold».
    BusinessSecret,
    /// Danish: «offentlighedslovens § 33, nr. 3: det offentliges økonomiske interesser».
    PublicEconomy,
    /// Danish: «offentlighedslovens § 23: interne dokumenter».
    InternalDocument,
    /// Danish: «udbudslovens § 5: fortrolige oplysninger fra tilbudsgivere».
    TenderConfidence,
    /// Danish: «forvaltningslovens § 27: tavshedspligt».
    DutyOfSecrecy,
    /// Another one, which the words name. Danish: «anden bestemmelse».
    Other,
}

/// Why a part is not for everyone; the reason itself is public. Danish: «begrundelse for fortrolighed».
#[derive(Clone, SimpleObject)]
pub struct SecrecyReason {
    /// The provision.
    pub basis: SecrecyBasis,
    /// The provision as it is cited in Danish.
    pub provision: String,
    /// Why, in words.
    pub words: String,
}

impl From<contracts::SecrecyReason> for SecrecyReason {
    fn from(reason: contracts::SecrecyReason) -> Self {
        Self {
            basis: reason.basis.into(),
            provision: reason.basis.danish().to_owned(),
            words: reason.words,
        }
    }
}

/// A part of a contract that is not for everyone. Danish: «synlighed».
#[derive(Clone, SimpleObject)]
pub struct PartVisibility {
    /// The part.
    pub part: ContractPart,
    /// What it is called in Danish.
    pub name: String,
    /// Whom it is for.
    pub visibility: Visibility,
    /// Why; null where nobody has said.
    pub reason: Option<SecrecyReason>,
    /// The first day on which everyone sees it; null where no end is told.
    pub until: Option<Date>,
}

impl PartVisibility {
    /// Those of a contract that are not for everyone on a day.
    pub(super) fn on(contract: &contracts::Contract, day: NaiveDate) -> Vec<Self> {
        contract
            .classified
            .iter()
            .filter(|(_, classified)| classified.is_shut_on(day))
            .map(|(part, classified)| {
                contracts::Withheld {
                    part: *part,
                    class: classified.class,
                    reason: classified.reason.clone(),
                    until: classified.until,
                }
                .into()
            })
            .collect()
    }
}

impl From<contracts::Withheld> for PartVisibility {
    fn from(withheld: contracts::Withheld) -> Self {
        Self {
            part: withheld.part.into(),
            name: withheld.part.danish().to_owned(),
            visibility: withheld.class.into(),
            reason: withheld.reason.map(SecrecyReason::from),
            until: withheld.until.map(Date),
        }
    }
}
