use async_graphql::InputObject;
use contracts::Tender;

use crate::{
    contract::{AwardBasis, TenderProcedure},
    input::{At, Reading},
    scalars::Edtf,
};

/// How a contract is put out and won.
#[derive(Clone, InputObject)]
pub struct TenderInput {
    /// The way it is run.
    pub procedure: Option<TenderProcedure>,
    /// When it was put out.
    pub published_on: Option<Edtf>,
    /// When it was won.
    pub awarded_on: Option<Edtf>,
    /// What the award rests on.
    pub award_basis: Option<AwardBasis>,
    /// Under the light regime.
    pub light_regime: Option<bool>,
    /// Where the notice is found.
    pub notice_url: Option<String>,
}

impl TenderInput {
    pub(crate) fn read(self, reading: &mut Reading, at: &At) -> Option<Tender> {
        let published_on = reading.optional_date(&at.then("publishedOn"), self.published_on);
        let awarded_on = reading.optional_date(&at.then("awardedOn"), self.awarded_on);
        Some(Tender {
            procedure: self.procedure.map(Into::into),
            published_on: published_on?,
            awarded_on: awarded_on?,
            award_basis: self.award_basis.map(Into::into),
            light_regime: self.light_regime,
            notice_url: self.notice_url,
        })
    }
}
