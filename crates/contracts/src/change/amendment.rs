use kernel::{Id, Money, PartialDate};
use serde::{Deserialize, Serialize};

use crate::{Contract, ContractEvent, ContractRefusal, Path, check};

const KRONER: &str = "DKK";

pub type AmendmentId = Id<Amendment>;

/// A change of what was agreed, on the ground that the buyer gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amendment {
    pub id: AmendmentId,
    pub ground: LegalGround,
    pub description: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// What it adds to the value, or takes from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Money>,
    /// The original value as the price clause has moved it until then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub indexed_value: Option<Money>,
}

/// The section of the Danish procurement act that a buyer bases a change on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum LegalGround {
    /// § 178: not substantial.
    NotSubstantial,
    /// § 179: foreseen in a clear review clause or an option.
    ReviewClause,
    /// § 180: of minor value.
    MinorValue,
    /// § 181: additional works, services or supplies by the same supplier.
    AdditionalNeeds,
    /// § 182: another supplier takes the place of the first.
    NewSupplier,
    /// § 183: circumstances that a diligent buyer could not foresee.
    Unforeseen,
}

impl Contract {
    pub(crate) fn amend(
        &self,
        amendment: Amendment,
        on: PartialDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        let at = Path::default();
        amendment.check_words(&at)?;
        match self.amendment(amendment.id) {
            Some(former) if *former == amendment => return Ok(Vec::new()),
            Some(_) => return Err(ContractRefusal::AmendmentTwice { at: Path::of("id") }),
            None => {}
        }
        self.check_amounts(&amendment, &at)?;
        match self.ended_before(on) {
            Some(ended) => Err(ContractRefusal::AmendmentAfterExpiry { ended }),
            None => Ok(vec![ContractEvent::Amended { amendment, on }]),
        }
    }

    fn amendment(&self, id: AmendmentId) -> Option<&Amendment> {
        self.amendments
            .iter()
            .map(|dated| &dated.what)
            .find(|amendment| amendment.id == id)
    }

    /// In the currency of the contract, or in kroner when its value is not known.
    pub(crate) fn check_amounts(
        &self,
        amendment: &Amendment,
        at: &Path,
    ) -> Result<(), ContractRefusal> {
        check::some_money(amendment.indexed_value, &at.then("indexedValue"))?;
        let agreed = self.value.map_or(KRONER, |value| value.currency().code());
        check::currency(agreed, amendment.value, &at.then("value"))?;
        check::currency(agreed, amendment.indexed_value, &at.then("indexedValue"))
    }

    /// When it ended, if that was surely before the day.
    fn ended_before(&self, on: PartialDate) -> Option<PartialDate> {
        let terminated = self
            .termination
            .as_ref()
            .map(|termination| termination.takes_effect());
        [terminated, self.term.surely_ended_by()]
            .into_iter()
            .flatten()
            .find(|ended| ended.surely_before(&on))
    }
}

impl Amendment {
    pub(crate) fn check_words(&self, at: &Path) -> Result<(), ContractRefusal> {
        let description = at.then("description");
        check::told(&self.description, &description)?;
        check::text(&self.description, &description)?;
        let why = at.then("why");
        self.why
            .iter()
            .try_for_each(|words| check::text(words, &why))
    }
}

impl LegalGround {
    /// Its section of the act.
    pub fn section(self) -> u16 {
        match self {
            Self::NotSubstantial => 178,
            Self::ReviewClause => 179,
            Self::MinorValue => 180,
            Self::AdditionalNeeds => 181,
            Self::NewSupplier => 182,
            Self::Unforeseen => 183,
        }
    }

    /// Its code in the eForms list `modification-justification`.
    pub fn eforms(self) -> &'static str {
        match self {
            Self::NotSubstantial => "mod-nons",
            Self::ReviewClause => "mod-rev",
            Self::MinorValue => "mod-minv",
            Self::AdditionalNeeds => "add-wss",
            Self::NewSupplier => "mod-repl",
            Self::Unforeseen => "mod-cir",
        }
    }
}
