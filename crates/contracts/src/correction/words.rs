use chrono::NaiveDate;

use super::Correction;
use crate::{
    CooperationForm, OptionState, Party,
    danish::{
        amendment, amount, award_basis, clause, criterion, date, day, light_regime, listed,
        localized, months, municipality, nature, option_state, particulars, party, renewal,
        supplier,
    },
};

const NOT_TOLD: &str = "ikke oplyst";

impl Correction {
    /// What the field says, in Danish.
    pub(super) fn words(&self) -> String {
        self.told().unwrap_or_else(|| NOT_TOLD.to_owned())
    }

    /// What the field says, in Danish; none when nothing is told of it.
    pub(crate) fn told(&self) -> Option<String> {
        match self {
            Self::Title(title) => Some(localized(title)),
            Self::Form(CooperationForm::NotStated) => None,
            Self::Form(form) => Some(form.danish().to_owned()),
            Self::Nature(told) => told.map(|told| nature(told).to_owned()),
            Self::TaskArea(area) => area.as_ref().map(|area| area.name().da),
            Self::Municipalities(codes) => listed(codes.iter().copied().map(municipality)),
            Self::Lead(lead) => lead.map(municipality),
            Self::Suppliers(suppliers) => listed(suppliers.iter().map(supplier)),
            Self::OwnerUnit(words) | Self::TenderNoticeUrl(words) | Self::Stated(words) => {
                words.clone()
            }
            Self::Value(value) | Self::TerminationExitCost(value) => value.map(amount),
            Self::ProvisionalUntil(until) => until.map(day),
            Self::TenderProcedure(procedure) => {
                procedure.map(|procedure| procedure.danish().to_owned())
            }
            Self::TenderAwardBasis(basis) => basis.map(|basis| award_basis(basis).to_owned()),
            Self::TenderLightRegime(light) => light.map(|light| light_regime(light).to_owned()),
            Self::AwardCriteria(criteria) => listed(criteria.iter().map(criterion)),
            Self::TenderPublishedOn(on)
            | Self::TenderAwardedOn(on)
            | Self::SignedOn(on)
            | Self::Starts(on)
            | Self::Ends(on)
            | Self::LatestPossibleEnd(on)
            | Self::TerminatedOn(on)
            | Self::TerminationEffectiveOn(on) => on.map(date),
            Self::NoticeMonths(count) | Self::Months(count) | Self::LeadTimeMonths(count) => {
                count.map(months)
            }
            Self::Renewal(agreed) => agreed.map(renewal),
            Self::Particulars(told) => told.as_ref().map(particulars),
            Self::TerminationGround(ground) => Some(ground.clone()).filter(|told| !told.is_empty()),
            Self::Option {
                id: _,
                months: length,
                notice_by,
                by,
                state,
                decided_on,
            } => {
                let decided = decided_on.map(date);
                Some(option(*length, *notice_by, *by, *state, decided))
            }
            Self::Clause(agreed) => Some(clause(agreed)),
            Self::Amendment(agreed) => Some(amendment(agreed)),
        }
    }
}

/// `12 måneder, kan udnyttes af ordregiver senest 31. maj 2022: udnyttet 1. maj 2022`.
fn option(
    length: u32,
    notice_by: Option<NaiveDate>,
    by: Option<Party>,
    state: OptionState,
    decided_on: Option<String>,
) -> String {
    let may_be_used = match (by.map(party), notice_by.map(day)) {
        (None, None) => String::new(),
        (Some(by), None) => format!(", kan udnyttes af {by}"),
        (None, Some(until)) => format!(", kan udnyttes senest {until}"),
        (Some(by), Some(until)) => format!(", kan udnyttes af {by} senest {until}"),
    };
    let decided = decided_on.map_or(String::new(), |on| format!(" {on}"));
    format!(
        "{}{may_be_used}: {}{decided}",
        months(length),
        option_state(state)
    )
}
