use chrono::NaiveDate;
use potential::{Accounts, AccountsCommand};

use crate::{
    Facet, Kept, Kind,
    append::{Asked, Written},
    kept::haystack,
};

impl Kept for Accounts {
    const SHAPE: u32 = 2;
    const STREAM: Kind = Kind::Accounts;

    fn slug(&self) -> Option<&str> {
        Some(&self.slug)
    }

    fn title(&self) -> &str {
        &self.title.da
    }

    fn earliest(&self) -> Option<NaiveDate> {
        let first = self.years().into_iter().min()?;
        NaiveDate::from_ymd_opt(first, 1, 1)
    }

    fn latest(&self) -> Option<NaiveDate> {
        let last = self.years().into_iter().max()?;
        NaiveDate::from_ymd_opt(last, 12, 31)
    }

    fn facets(&self) -> Vec<Facet> {
        let years = self
            .years()
            .into_iter()
            .map(|year| Facet::plain("year", year));
        let definitions = self.definitions().into_iter();
        let definitions = definitions.map(|definition| Facet::plain("definition", definition));
        years
            .chain(definitions)
            .chain([Facet::plain("illustrative", self.illustrative)])
            .collect()
    }

    fn text(&self) -> String {
        haystack([&self.title], &[], &[])
    }
}

impl Written for Accounts {
    fn asked(command: &AccountsCommand) -> Asked {
        match command {
            AccountsCommand::Open { opening, .. } => Asked {
                slug: Some(opening.slug.clone()),
                references: Vec::new(),
            },
            AccountsCommand::Revise { .. } => Asked::default(),
        }
    }
}
