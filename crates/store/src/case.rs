use cases::{Case, CaseCommand};
use chrono::NaiveDate;

use crate::{
    Facet, Findable, Kept, Kind, SearchKind,
    append::{Asked, Written},
    kept::{haystack, places, suppliers, task_area},
};

impl Kept for Case {
    const SHAPE: u32 = 5;
    const STREAM: Kind = Kind::Case;

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
        places(&self.municipalities)
            .chain(suppliers(&self.suppliers))
            .chain(self.task_area.as_ref().map(task_area))
            .chain([Facet::plain("theme", format!("{:?}", self.theme))])
            .collect()
    }

    fn text(&self) -> String {
        let facts = self.facts.iter().map(|fact| &fact.text);
        haystack(
            [&self.title, &self.summary].into_iter().chain(facts),
            &self.municipalities,
            &self.suppliers,
        )
    }

    fn found_by(&self) -> Vec<Findable> {
        vec![Findable::whole(SearchKind::Case, self.passages())]
    }
}

impl Written for Case {
    fn asked(command: &CaseCommand) -> Asked {
        match command {
            CaseCommand::Publish(story) => Asked {
                slug: Some(story.slug.clone()),
                references: Vec::new(),
            },
            CaseCommand::Revise { .. } | CaseCommand::NoteFact { .. } => Asked::default(),
        }
    }
}
