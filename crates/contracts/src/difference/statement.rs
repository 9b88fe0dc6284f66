use std::fmt::Display;

use super::words::{complaint_so_far, dated, so_far, terminated};
use crate::{
    Contract, Field, Publication,
    danish::{self, date, listed, publication},
};

/// What a contract says of one thing, in Danish words.
pub(super) struct Statement {
    /// In the words of the API.
    pub(super) field: &'static str,
    /// Which one, where there can be several.
    key: String,
    pub(super) words: String,
}

impl Statement {
    pub(super) fn is_of_the_same_as(&self, other: &Self) -> bool {
        self.field == other.field && self.key == other.key
    }

    fn of(field: &'static str, key: impl Display, words: String) -> Self {
        Self {
            field,
            key: key.to_string(),
            words,
        }
    }

    fn only(field: &'static str, words: Option<String>) -> Option<Self> {
        words.map(|words| Self::of(field, "", words))
    }
}

impl Contract {
    /// Everything that is told of it.
    pub(super) fn statements(&self) -> Vec<Statement> {
        let cancelled = self.cancelled.as_ref().map(dated);
        let termination = self.termination.as_ref().map(terminated);
        let retraction = self
            .retraction
            .as_ref()
            .map(|retraction| format!("{}: {}", date(retraction.on), retraction.why));
        let drafted = self.draft.is_some() || self.publication != Publication::Published;
        let publication = drafted.then(|| self.on_its_way());
        let mut all = self.fields();
        all.extend(Statement::only("tenderCancelled", cancelled));
        all.extend(self.options());
        all.extend(Statement::only("renewed", self.renewals()));
        all.extend(self.settled());
        all.extend(self.clauses());
        all.extend(self.changes());
        all.extend(self.transferred_so_far());
        all.extend(self.complained());
        all.extend(Statement::only("termination", termination));
        all.extend(self.cases.iter().map(|case| {
            let words = format!("sag {case}");
            Statement::of("cases", case, words)
        }));
        all.extend(self.looked_after());
        all.extend(self.classes());
        all.extend(Statement::only("publication", publication));
        all.extend(Statement::only("retraction", retraction));
        all
    }

    fn on_its_way(&self) -> String {
        let how_far = publication(self.publication);
        match &self.sent_back {
            Some(back) => format!("{how_far}, sendt tilbage {}", dated(back)),
            None => how_far.to_owned(),
        }
    }

    /// The termination is told as one.
    fn fields(&self) -> Vec<Statement> {
        Field::PLAIN
            .into_iter()
            .filter(|field| super::speaks::of_field(*field) == field.name())
            .filter_map(|field| Statement::only(field.name(), self.stated(field)?.told()))
            .collect()
    }

    fn options(&self) -> impl Iterator<Item = Statement> {
        self.term.options.iter().filter_map(|option| {
            let words = self.stated(Field::Option(option.id))?.told()?;
            Some(Statement::of("options", option.id, words))
        })
    }

    fn renewals(&self) -> Option<String> {
        listed(self.term.renewed.iter().map(|renewed| date(renewed.on)))
    }

    fn settled(&self) -> impl Iterator<Item = Statement> {
        self.settlements.iter().map(|settled| {
            let words = danish::settlement(&settled.what);
            Statement::of("settlements", settled.what.year, words)
        })
    }

    fn clauses(&self) -> impl Iterator<Item = Statement> {
        self.social_clauses.iter().map(|obligation| {
            Statement::of("socialClauses", obligation.clause.id, so_far(obligation))
        })
    }

    fn changes(&self) -> impl Iterator<Item = Statement> {
        self.amendments.iter().map(|amendment| {
            let words = format!(
                "{} {}",
                date(amendment.on),
                danish::amendment(&amendment.what)
            );
            Statement::of("amendments", amendment.what.id, words)
        })
    }

    fn transferred_so_far(&self) -> impl Iterator<Item = Statement> {
        self.transfers.iter().enumerate().map(|(place, transfer)| {
            let words = format!("{} {}", date(transfer.on), danish::transfer(&transfer.what));
            Statement::of("transfers", place, words)
        })
    }

    fn complained(&self) -> impl Iterator<Item = Statement> {
        self.complaints.iter().map(|complaint| {
            Statement::of(
                "complaints",
                complaint.complaint.id,
                complaint_so_far(complaint),
            )
        })
    }

    fn classes(&self) -> impl Iterator<Item = Statement> {
        self.classified.iter().map(|(part, classified)| {
            let words = format!("{}: {}", part.danish(), classified.words());
            Statement::of("visibility", part.danish(), words)
        })
    }

    fn looked_after(&self) -> impl Iterator<Item = Statement> {
        self.followed_up.iter().enumerate().map(|(place, look)| {
            let words = match &look.what {
                Some(words) => format!("{}: {words}", date(look.on)),
                None => date(look.on),
            };
            Statement::of("followUps", place, words)
        })
    }
}
