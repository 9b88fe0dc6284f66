use kernel::{PartialDate, Supplier};
use serde::{Deserialize, Serialize};

use crate::{Contract, ContractEvent, ContractRefusal, Path, check};

/// The call for offers that an agreement came of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tender {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub procedure: Option<TenderProcedure>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_on: Option<PartialDate>,
    /// Unknown when it is awarded but the day is not told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub awarded_on: Option<PartialDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub award_basis: Option<AwardBasis>,
    /// Under the lighter rules for social, health and education services.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub light_regime: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice_url: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TenderProcedure {
    Open,
    Restricted,
    Negotiated,
    CompetitiveDialogue,
    InnovationPartnership,
    DynamicPurchasing,
    FrameworkCallOff,
    Direct,
    Other,
}

impl TenderProcedure {
    /// What it is called in Danish.
    pub fn danish(self) -> &'static str {
        match self {
            Self::Open => "offentligt udbud",
            Self::Restricted => "begrænset udbud",
            Self::Negotiated => "udbud med forhandling",
            Self::CompetitiveDialogue => "konkurrencepræget dialog",
            Self::InnovationPartnership => "innovationspartnerskab",
            Self::DynamicPurchasing => "dynamisk indkøbssystem",
            Self::FrameworkCallOff => "køb på rammeaftale",
            Self::Direct => "direkte tildeling",
            Self::Other => "anden procedure",
        }
    }
}

/// What the best offer is the best in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AwardBasis {
    Price,
    Cost,
    BestPriceQuality,
}

impl Tender {
    pub(crate) fn check(&self, at: &Path) -> Result<(), ContractRefusal> {
        self.check_order(&at.then("awardedOn"))?;
        let notice = at.then("noticeUrl");
        self.notice_url
            .iter()
            .try_for_each(|url| check::text(url, &notice))
    }

    /// It is not surely awarded before it is published.
    pub(crate) fn check_order(&self, at: &Path) -> Result<(), ContractRefusal> {
        match (self.published_on, self.awarded_on) {
            (Some(published_on), Some(awarded_on)) if awarded_on.surely_before(&published_on) => {
                Err(ContractRefusal::AwardedBeforePublished {
                    published_on,
                    awarded_on,
                    at: at.clone(),
                })
            }
            (Some(_) | None, Some(_) | None) => Ok(()),
        }
    }

    /// As it stands after it is published, with the award that was told before.
    pub(crate) fn published(self, former: Option<&Self>, on: PartialDate) -> Self {
        Self {
            published_on: self.published_on.or(known(on)),
            awarded_on: self
                .awarded_on
                .or(former.and_then(|former| former.awarded_on)),
            ..self
        }
    }

    /// A day that is not told takes no day away.
    pub(crate) fn awarded(self, on: PartialDate) -> Self {
        Self {
            awarded_on: known(on).or(self.awarded_on).or(Some(on)),
            ..self
        }
    }
}

impl Contract {
    pub(crate) fn publish_tender(
        &self,
        tender: Tender,
        on: PartialDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        tender
            .clone()
            .published(self.standing_tender(), on)
            .check(&Path::of("tender"))?;
        Ok(self.unless_so(ContractEvent::TenderPublished { tender, on }))
    }

    pub(crate) fn cancel_tender(
        &self,
        reason: String,
        on: PartialDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        let at = Path::of("reason");
        check::told(&reason, &at)?;
        check::line(&reason, &at)?;
        match (&self.cancelled, self.signed_on) {
            (Some(former), _) if former.what == reason => Ok(Vec::new()),
            (Some(_), _) => Err(ContractRefusal::TenderCancelled),
            (None, Some(_)) => Err(ContractRefusal::TenderConcluded),
            (None, None) => Ok(vec![ContractEvent::TenderCancelled { reason, on }]),
        }
    }

    pub(crate) fn award(
        &self,
        suppliers: Vec<Supplier>,
        on: PartialDate,
    ) -> Result<Vec<ContractEvent>, ContractRefusal> {
        if suppliers.is_empty() {
            let at = Path::of("suppliers");
            return Err(ContractRefusal::SupplierMissing { at });
        }
        check::suppliers(&suppliers)?;
        self.tender
            .clone()
            .unwrap_or_default()
            .awarded(on)
            .check_order(&Path::of("on"))?;
        let events = self.unless_so(ContractEvent::Awarded { suppliers, on });
        if !events.is_empty() {
            self.refuse_if_cancelled()?;
        }
        Ok(events)
    }

    pub(crate) fn refuse_if_cancelled(&self) -> Result<(), ContractRefusal> {
        match self.cancelled {
            Some(_) => Err(ContractRefusal::TenderCancelled),
            None => Ok(()),
        }
    }

    /// A tender published anew takes over nothing from one that was cancelled.
    pub(crate) fn standing_tender(&self) -> Option<&Tender> {
        self.tender.as_ref().filter(|_| self.cancelled.is_none())
    }
}

fn known(on: PartialDate) -> Option<PartialDate> {
    (!on.is_unknown()).then_some(on)
}
