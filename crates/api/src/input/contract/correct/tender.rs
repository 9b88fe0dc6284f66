use async_graphql::{InputObject, MaybeUndefined};
use contracts::Correction;

use super::nullable;
use crate::{
    contract::{AwardBasis, TenderProcedure},
    input::{
        At, Reading,
        contract::{AwardCriterionInput, parts::criteria},
    },
    scalars::Edtf,
};

/// What should have been stated of the tender and the award.
#[derive(Clone, InputObject)]
pub struct TenderCorrections {
    /// When the tender was put out.
    pub tender_published_on: MaybeUndefined<Edtf>,
    /// When it was won.
    pub tender_awarded_on: MaybeUndefined<Edtf>,
    /// The way the tender was run.
    pub tender_procedure: MaybeUndefined<TenderProcedure>,
    /// What the award rests on.
    pub tender_award_basis: MaybeUndefined<AwardBasis>,
    /// Under the light regime.
    pub tender_light_regime: MaybeUndefined<bool>,
    /// Where the notice is found.
    pub tender_notice_url: MaybeUndefined<String>,
    /// What the tender was weighed on.
    pub award_criteria: Option<Vec<AwardCriterionInput>>,
    /// The day of the last signature.
    pub signed_on: MaybeUndefined<Edtf>,
}

impl TenderCorrections {
    pub(super) fn read(self, reading: &mut Reading, at: &At) -> Vec<Correction> {
        let mut date = |field: &str, value: MaybeUndefined<Edtf>| {
            nullable(value, |value| reading.date(&at.then(field), value))
        };
        let published_on = date("tenderPublishedOn", self.tender_published_on);
        let awarded_on = date("tenderAwardedOn", self.tender_awarded_on);
        let signed_on = date("signedOn", self.signed_on);
        let procedure = nullable(self.tender_procedure, |procedure| Some(procedure.into()));
        let basis = nullable(self.tender_award_basis, |basis| Some(basis.into()));
        let light = nullable(self.tender_light_regime, Some);
        let notice = nullable(self.tender_notice_url, Some);
        let weighed = self
            .award_criteria
            .and_then(|told| criteria(reading, &at.then("awardCriteria"), told));
        [
            published_on.map(Correction::TenderPublishedOn),
            awarded_on.map(Correction::TenderAwardedOn),
            procedure.map(Correction::TenderProcedure),
            basis.map(Correction::TenderAwardBasis),
            light.map(Correction::TenderLightRegime),
            notice.map(Correction::TenderNoticeUrl),
            weighed.map(Correction::AwardCriteria),
            signed_on.map(Correction::SignedOn),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}
