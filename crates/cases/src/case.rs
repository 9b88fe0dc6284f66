use kernel::{
    Aggregate, Id, Instant, LocalizedText, MunicipalityCode, Source, Supplier, TaskArea, Told,
};
use serde::{Deserialize, Serialize};

use crate::{CaseCommand, CaseEvent, CaseRefusal, Revision, Story, Theme};

pub type CaseId = Id<Case>;

/// A published story of cooperation in the library.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Case {
    pub slug: String,
    pub title: LocalizedText,
    pub summary: LocalizedText,
    pub theme: Theme,
    pub task_area: Option<TaskArea>,
    pub municipalities: Vec<MunicipalityCode>,
    pub suppliers: Vec<Supplier>,
    pub facts: Vec<NotedFact>,
    /// Every document and quote that its events rest on, once.
    pub sources: Vec<Source>,
}

/// A sourced fact beside the story, e.g. from another publisher.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NotedFact {
    pub text: LocalizedText,
    pub source: Source,
    pub known_from: Instant,
}

impl Aggregate for Case {
    const KIND: &'static str = "case";

    type Command = CaseCommand;
    type Event = CaseEvent;
    type Refusal = CaseRefusal;

    fn decide(now: Option<&Self>, command: CaseCommand) -> Result<Vec<CaseEvent>, CaseRefusal> {
        match (now, command) {
            (None, CaseCommand::Publish(story)) => story.publish(),
            (Some(case), CaseCommand::Publish(story)) => case.publish_again(&story),
            (Some(case), CaseCommand::Revise { revision, on }) => case.revise(revision, on),
            (Some(case), CaseCommand::NoteFact { text, source, on }) => {
                case.note_fact(text, source, on)
            }
            (None, CaseCommand::Revise { .. } | CaseCommand::NoteFact { .. }) => {
                Err(CaseRefusal::UnknownCase)
            }
        }
    }

    fn evolve(now: Option<Self>, told: &Told<CaseEvent>) -> Option<Self> {
        let mut case = match (now, &told.event) {
            (None, CaseEvent::Published(story)) => Self::of(story),
            (None, CaseEvent::Revised { .. } | CaseEvent::FactNoted { .. }) => return None,
            (Some(case), CaseEvent::Published(_)) => case,
            (Some(case), CaseEvent::Revised { revision, .. }) => case.revised(revision),
            (Some(case), CaseEvent::FactNoted { text, source, .. }) => {
                case.noted(text, source, told.known_from)
            }
        };
        if let Some(source) = &told.source {
            case.add_source(source);
        }
        Some(case)
    }
}

/// Folding.
impl Case {
    fn of(story: &Story) -> Self {
        Self {
            slug: story.slug.clone(),
            title: story.title.clone(),
            summary: story.summary.clone(),
            theme: story.theme,
            task_area: story.task_area.clone(),
            municipalities: story.municipalities.clone(),
            suppliers: story.suppliers.clone(),
            facts: Vec::new(),
            sources: Vec::new(),
        }
    }

    fn revised(self, revision: &Revision) -> Self {
        let Revision {
            title,
            summary,
            theme,
            task_area,
            municipalities,
            suppliers,
        } = revision.clone();
        Self {
            title: title.unwrap_or(self.title),
            summary: summary.unwrap_or(self.summary),
            theme: theme.unwrap_or(self.theme),
            task_area: task_area.or(self.task_area),
            municipalities: municipalities.unwrap_or(self.municipalities),
            suppliers: suppliers.unwrap_or(self.suppliers),
            ..self
        }
    }

    fn noted(mut self, text: &LocalizedText, source: &Source, known_from: Instant) -> Self {
        self.facts.push(NotedFact {
            text: text.clone(),
            source: source.clone(),
            known_from,
        });
        self.add_source(source);
        self
    }

    fn add_source(&mut self, source: &Source) {
        if !self.sources.contains(source) {
            self.sources.push(source.clone());
        }
    }
}
