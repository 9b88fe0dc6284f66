use chrono::NaiveDate;
use contracts::{Contract, ContractCommand};
use kernel::PartialDate;

use crate::{
    Facet, Kept, Kind,
    append::{Asked, Lives, Reference, Streams, Written},
    kept::{haystack, places, suppliers, task_area},
};

impl Kept for Contract {
    const SHAPE: u32 = 1;
    const STREAM: Kind = Kind::Contract;

    fn slug(&self) -> Option<&str> {
        Some(&self.slug)
    }

    fn title(&self) -> &str {
        &self.title.da
    }

    fn earliest(&self) -> Option<NaiveDate> {
        self.term.starts.and_then(|starts| starts.earliest())
    }

    fn latest(&self) -> Option<NaiveDate> {
        let end = match &self.termination {
            Some(termination) if !termination.on.is_unknown() => Some(termination.on),
            Some(_) | None => self.term.current_end().or(self.term.latest_possible_end()),
        };
        end.and_then(|end| end.latest())
    }

    fn facets(&self) -> Vec<Facet> {
        let has_end = self.term.current_end().is_some_and(is_known);
        places(&self.municipalities)
            .chain(suppliers(&self.suppliers))
            .chain(self.task_area.as_ref().map(task_area))
            .chain([
                Facet::new("form", format!("{:?}", self.form), self.form.danish()),
                Facet::plain("has_end", has_end),
                Facet::plain("has_clause", !self.social_clauses.is_empty()),
            ])
            .chain(self.cases.iter().map(|case| Facet::plain("case", case)))
            .chain(self.succeeds.map(|former| Facet::plain("succeeds", former)))
            .collect()
    }

    fn text(&self) -> String {
        haystack([&self.title], &self.municipalities, &self.suppliers)
    }
}

impl Written for Contract {
    fn asked(command: &ContractCommand) -> Asked {
        match command {
            ContractCommand::Register(registration) => {
                let former = registration.succeeds.map(|former| Reference {
                    kind: Kind::Contract,
                    id: former.uuid(),
                    field: "succeeds",
                });
                let cases = registration.cases.iter().map(|case| Reference {
                    kind: Kind::Case,
                    id: case.uuid(),
                    field: "cases",
                });
                Asked {
                    slug: Some(registration.slug.clone()),
                    references: former.into_iter().chain(cases).collect(),
                }
            }
            ContractCommand::LinkCase { case, .. } => Asked {
                slug: None,
                references: vec![Reference {
                    kind: Kind::Case,
                    id: case.uuid(),
                    field: "case",
                }],
            },
            ContractCommand::PublishTender { .. }
            | ContractCommand::SetAwardCriteria { .. }
            | ContractCommand::Award { .. }
            | ContractCommand::Sign { .. }
            | ContractCommand::AgreeTerm { .. }
            | ContractCommand::ExerciseOption { .. }
            | ContractCommand::LapseOption { .. }
            | ContractCommand::AgreeSocialClause { .. }
            | ContractCommand::Terminate { .. }
            | ContractCommand::Correct { .. } => Asked::default(),
        }
    }

    fn among(lives: &Lives) -> &Streams<Self> {
        &lives.contracts
    }

    fn among_mut(lives: &mut Lives) -> &mut Streams<Self> {
        &mut lives.contracts
    }
}

fn is_known(date: PartialDate) -> bool {
    !date.is_unknown()
}
