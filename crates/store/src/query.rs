use chrono::NaiveDate;
use queries::{QueryCommand, SavedQuery};

use crate::{
    Facet, Kept, Kind,
    append::{Asked, Written},
    kept::haystack,
};

impl Kept for SavedQuery {
    const SHAPE: u32 = 2;
    const STREAM: Kind = Kind::SavedQuery;

    fn slug(&self) -> Option<&str> {
        Some(&self.slug)
    }

    fn title(&self) -> &str {
        &self.title.da
    }

    fn earliest(&self) -> Option<NaiveDate> {
        None
    }

    fn latest(&self) -> Option<NaiveDate> {
        None
    }

    fn facets(&self) -> Vec<Facet> {
        vec![Facet::plain("withdrawn", self.withdrawn.is_some())]
    }

    fn text(&self) -> String {
        haystack([&self.title], &[], &[])
    }
}

impl Written for SavedQuery {
    fn asked(command: &QueryCommand) -> Asked {
        match command {
            QueryCommand::Save(saving) => Asked {
                slug: Some(saving.slug.clone()),
                references: Vec::new(),
            },
            QueryCommand::Change { .. } | QueryCommand::Withdraw { .. } => Asked::default(),
        }
    }
}
