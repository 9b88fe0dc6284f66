use serde::{Deserialize, Serialize};

use crate::{ContractRefusal, Path, SmallestGroup, check};

/// Why a part is not for everyone; it is itself public.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecrecyReason {
    pub basis: LegalBasis,
    pub words: String,
}

/// The provision that keeps a part from the public.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum LegalBasis {
    /// Offentlighedsloven § 30, nr. 2: operating and business conditions of a company.
    BusinessSecret,
    /// Offentlighedsloven § 33, nr. 3: the economic interests of the public.
    PublicEconomy,
    /// Offentlighedsloven § 23: internal documents.
    InternalDocument,
    /// Udbudsloven § 5: what a tenderer has given in confidence.
    TenderConfidence,
    /// Forvaltningsloven § 27: duty of secrecy.
    DutyOfSecrecy,
    /// Another provision, which the words name.
    Other,
}

impl SecrecyReason {
    pub(super) fn check(&self, least: SmallestGroup) -> Result<(), ContractRefusal> {
        let at = Path::of("reason").then("words");
        check::line(&self.words, &at)?;
        least.check_told(&self.words, &at)
    }
}
