use super::{Classified, LegalBasis, Part, Visibility};
use crate::danish::day;

/// What stands in the place of words that are withheld.
pub(super) const WITHHELD: &str = "Tilbageholdt";

impl Part {
    /// What it is called in Danish.
    pub fn danish(self) -> &'static str {
        match self {
            Self::Value => "beløb",
            Self::AwardCriteria => "tildelingskriterier",
            Self::Particulars => "særlige vilkår for samarbejdsformen",
            Self::Sanctions => "sanktioner",
            Self::OwnerUnit => "ansvarlig enhed",
            Self::FollowUps => "opfølgning",
        }
    }
}

impl Visibility {
    /// What it is called in Danish.
    pub fn danish(self) -> &'static str {
        match self {
            Self::Public => "offentlig",
            Self::Internal => "intern",
            Self::Confidential => "fortrolig",
        }
    }
}

impl LegalBasis {
    /// The provision, as it is cited in Danish.
    pub fn danish(self) -> &'static str {
        match self {
            Self::BusinessSecret => {
                "offentlighedslovens § 30, nr. 2 (drifts- og forretningsforhold)"
            }
            Self::PublicEconomy => "offentlighedslovens § 33, nr. 3 (det offentliges økonomi)",
            Self::InternalDocument => "offentlighedslovens § 23 (interne dokumenter)",
            Self::TenderConfidence => "udbudslovens § 5 (fortrolige oplysninger fra tilbudsgivere)",
            Self::DutyOfSecrecy => "forvaltningslovens § 27 (tavshedspligt)",
            Self::Other => "en anden bestemmelse",
        }
    }
}

impl Classified {
    /// `fortrolig til 1. januar 2028, offentlighedslovens § 33, nr. 3 (det offentliges økonomi): …`.
    pub(crate) fn words(&self) -> String {
        let until = self
            .until
            .map_or_else(String::new, |until| format!(" til {}", day(until)));
        let reason = self.reason.as_ref().map_or_else(String::new, |reason| {
            format!(", {}: {}", reason.basis.danish(), reason.words)
        });
        format!("{}{until}{reason}", self.class.danish())
    }
}
