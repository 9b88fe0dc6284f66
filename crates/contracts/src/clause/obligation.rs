use std::collections::HashSet;

use kernel::PartialDate;
use serde::{Deserialize, Serialize};

use super::{ClauseId, Dated, ReceivedReport, ReportId, ReportRequest, Sanction, SocialClause};
use crate::{Contract, ContractRefusal, SanctionStep};

/// A social clause with all that has come of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Obligation {
    pub clause: SocialClause,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requests: Vec<Dated<ReportRequest>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reports: Vec<ReceivedReport>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sanctions: Vec<Dated<Sanction>>,
    /// It ends, it is never removed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<ClauseEnd>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClauseEnd {
    pub why: String,
    pub on: PartialDate,
}

impl From<SocialClause> for Obligation {
    fn from(clause: SocialClause) -> Self {
        Self {
            clause,
            requests: Vec::new(),
            reports: Vec::new(),
            sanctions: Vec::new(),
            ended: None,
        }
    }
}

impl Obligation {
    pub(super) fn report(&self, id: ReportId) -> Option<&ReceivedReport> {
        self.reports
            .iter()
            .find(|received| received.report.id == id)
    }

    /// Another report has taken its place.
    pub(crate) fn is_replaced(&self, id: ReportId) -> bool {
        self.reports
            .iter()
            .any(|received| received.report.replaces == Some(id))
    }

    /// The reports that no other has taken the place of.
    pub fn counting_reports(&self) -> impl Iterator<Item = &ReceivedReport> {
        let replaced: HashSet<ReportId> = self
            .reports
            .iter()
            .filter_map(|received| received.report.replaces)
            .collect();
        self.reports
            .iter()
            .filter(move |received| !replaced.contains(&received.report.id))
    }

    /// The sanctions since they were last lifted.
    pub(super) fn standing_sanctions(&self) -> &[Dated<Sanction>] {
        let begins = self
            .sanctions
            .iter()
            .rposition(|sanction| sanction.what.step == SanctionStep::Lifted)
            .map_or(0, |lifted| lifted + 1);
        &self.sanctions[begins..]
    }
}

impl Contract {
    pub(super) fn obligation(&self, clause: ClauseId) -> Result<&Obligation, ContractRefusal> {
        self.social_clauses
            .iter()
            .find(|obligation| obligation.clause.id == clause)
            .ok_or(ContractRefusal::UnknownClause)
    }

    /// The report, with the clause that it is about.
    pub(super) fn received(&self, id: ReportId) -> Option<(&Obligation, &ReceivedReport)> {
        self.social_clauses
            .iter()
            .find_map(|obligation| Some((obligation, obligation.report(id)?)))
    }
}
