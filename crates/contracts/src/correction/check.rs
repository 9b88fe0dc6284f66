use super::Correction;
use crate::{AwardCriterion, Contract, ContractRefusal, Path, SmallestGroup, check};

impl Contract {
    /// The rules that the correction touches, asked of the corrected whole.
    pub(super) fn check(
        &self,
        correction: &Correction,
        least: SmallestGroup,
    ) -> Result<(), ContractRefusal> {
        let at = Path::of(correction.field().name());
        match correction {
            Correction::Title(title) => check::title(title),
            Correction::Municipalities(_) | Correction::Suppliers(_) | Correction::Lead(_) => {
                check::parties(&self.municipalities, &self.suppliers)?;
                check::municipalities(&self.municipalities)?;
                check::suppliers(&self.suppliers)?;
                check::lead(self.lead, &self.municipalities)
            }
            Correction::Form(_) | Correction::Particulars(_) => {
                let at = Path::of("particulars");
                self.particulars
                    .iter()
                    .try_for_each(|particulars| particulars.check(self.form, &at))
            }
            Correction::OwnerUnit(unit) => check::owner_unit(unit.as_deref()),
            Correction::TerminationExitCost(cost) => check::money(*cost, &at),
            Correction::Value(value) => self.check_value(*value, &at),
            Correction::TenderPublishedOn(_) | Correction::TenderAwardedOn(_) => self
                .tender
                .as_ref()
                .map_or(Ok(()), |tender| tender.check_order(&at)),
            Correction::TenderNoticeUrl(words) | Correction::Stated(words) => {
                words.iter().try_for_each(|words| check::text(words, &at))
            }
            Correction::AwardCriteria(criteria) => AwardCriterion::check_all(criteria),
            Correction::Starts(_) | Correction::Ends(_) => self.term.check_order(&at),
            Correction::Months(months)
            | Correction::NoticeMonths(months)
            | Correction::LeadTimeMonths(months) => check::months(*months, &at),
            Correction::Renewal(renewal) => {
                renewal.iter().try_for_each(|renewal| renewal.check(&at))
            }
            Correction::TerminatedOn(_) | Correction::TerminationEffectiveOn(_) => {
                self.check_end_of_notice(&at)
            }
            Correction::TerminationGround(ground) => match ground.trim().is_empty() {
                true => Err(ContractRefusal::GroundMissing),
                false => check::line(ground, &at),
            },
            Correction::Option { months, .. } => check::some_months(*months, &at.then("months")),
            Correction::Clause(clause) => self.check_clause(clause, least, &at),
            Correction::Amendment(amendment) => self.check_amendment(amendment, &at),
            Correction::Nature(_)
            | Correction::TaskArea(_)
            | Correction::ProvisionalUntil(_)
            | Correction::TenderProcedure(_)
            | Correction::TenderAwardBasis(_)
            | Correction::TenderLightRegime(_)
            | Correction::SignedOn(_)
            | Correction::LatestPossibleEnd(_) => Ok(()),
        }
    }

    /// It does not surely end before it is said.
    fn check_end_of_notice(&self, at: &Path) -> Result<(), ContractRefusal> {
        match &self.termination {
            Some(termination) if termination.takes_effect().surely_before(&termination.on) => {
                Err(ContractRefusal::EffectiveBeforeSaid {
                    said: termination.on,
                    effective: termination.takes_effect(),
                    at: at.clone(),
                })
            }
            Some(_) | None => Ok(()),
        }
    }
}
