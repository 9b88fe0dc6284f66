use kernel::{LocalizedText, PartialDate, Source};

use crate::{
    Case, CaseEvent, CaseRefusal, Revision, Story,
    limits::{check_fact, check_parties, check_slug, check_summary, check_title},
};

impl Story {
    pub(crate) fn publish(self: Box<Self>) -> Result<Vec<CaseEvent>, CaseRefusal> {
        check_slug(&self.slug)?;
        check_title(&self.title)?;
        check_summary(&self.summary)?;
        check_parties(&self.municipalities, &self.suppliers)?;
        Ok(vec![CaseEvent::Published(self)])
    }
}

impl Case {
    pub(crate) fn publish_again(&self, story: &Story) -> Result<Vec<CaseEvent>, CaseRefusal> {
        if self.tells(story) {
            Ok(Vec::new())
        } else {
            Err(CaseRefusal::AlreadyPublished)
        }
    }

    pub(crate) fn revise(
        &self,
        revision: Revision,
        on: PartialDate,
    ) -> Result<Vec<CaseEvent>, CaseRefusal> {
        let revision = self.changed_by(revision);
        if revision.is_empty() {
            return Ok(Vec::new());
        }
        revision.check()?;
        Ok(vec![CaseEvent::Revised { revision, on }])
    }

    pub(crate) fn note_fact(
        &self,
        text: LocalizedText,
        source: Source,
        on: PartialDate,
    ) -> Result<Vec<CaseEvent>, CaseRefusal> {
        let mut facts = self.facts.iter();
        if facts.any(|fact| fact.text == text && fact.source == source) {
            return Ok(Vec::new());
        }
        check_fact(&text, &source)?;
        Ok(vec![CaseEvent::FactNoted { text, source, on }])
    }

    fn tells(&self, story: &Story) -> bool {
        self.slug == story.slug
            && self.title == story.title
            && self.summary == story.summary
            && self.theme == story.theme
            && self.task_area == story.task_area
            && self.municipalities == story.municipalities
            && self.suppliers == story.suppliers
    }

    fn changed_by(&self, revision: Revision) -> Revision {
        Revision {
            title: revision.title.filter(|title| *title != self.title),
            summary: revision.summary.filter(|summary| *summary != self.summary),
            theme: revision.theme.filter(|theme| *theme != self.theme),
            task_area: revision
                .task_area
                .filter(|task_area| Some(task_area) != self.task_area.as_ref()),
            municipalities: revision
                .municipalities
                .filter(|municipalities| *municipalities != self.municipalities),
            suppliers: revision
                .suppliers
                .filter(|suppliers| *suppliers != self.suppliers),
        }
    }
}

impl Revision {
    fn check(&self) -> Result<(), CaseRefusal> {
        self.title.as_ref().map_or(Ok(()), check_title)?;
        self.summary.as_ref().map_or(Ok(()), check_summary)?;
        check_parties(
            self.municipalities.as_deref().unwrap_or_default(),
            self.suppliers.as_deref().unwrap_or_default(),
        )
    }
}
