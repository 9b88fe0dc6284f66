use serde::{Deserialize, Serialize};

/// The legal shape that the cooperation has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CooperationForm {
    ServiceContract,
    WorksContract,
    Esco,
    InnovationPartnership,
    Partnership,
    FreeChoice,
    PrivateInstitution,
    OperatingAgreement,
    PurchasedService,
    /// Nobody has said.
    NotStated,
}

impl CooperationForm {
    /// What it is called in Danish.
    pub fn danish(self) -> &'static str {
        match self {
            Self::ServiceContract => "tjenesteydelseskontrakt",
            Self::WorksContract => "bygge- og anlægskontrakt",
            Self::Esco => "ESCO-aftale",
            Self::InnovationPartnership => "innovationspartnerskab",
            Self::Partnership => "partnerskab",
            Self::FreeChoice => "godkendelse under frit valg",
            Self::PrivateInstitution => "privatinstitution",
            Self::OperatingAgreement => "driftsoverenskomst",
            Self::PurchasedService => "køb af enkeltydelser",
            Self::NotStated => "ikke oplyst",
        }
    }
}
