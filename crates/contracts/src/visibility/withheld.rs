use chrono::NaiveDate;
use kernel::{Aggregate, Instant, Source, Told};
use serde::{Deserialize, Serialize};

use super::{Classified, Part, SecrecyReason, Visibility, opens::Opens};
use crate::{Contract, ContractEvent};

/// That a part is there for others: why, and from which day for everyone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withheld {
    pub part: Part,
    pub class: Visibility,
    pub reason: Option<SecrecyReason>,
    /// None when no end is told.
    pub until: Option<NaiveDate>,
}

impl Contract {
    /// Something of it has been classified, so not all have always seen the same.
    pub fn is_classified(&self) -> bool {
        !self.classified.is_empty()
    }

    /// This is it as someone sees it who does not see the part.
    pub fn withholds(&self, part: Part) -> bool {
        self.withheld.iter().any(|withheld| withheld.part == part)
    }

    /// What of it, as it was at a moment, is kept from those who see so far.
    pub fn withheld_from(&self, sees: Visibility, at: Instant) -> Vec<Withheld> {
        self.classified
            .iter()
            .filter(|(_, classified)| classified.opens_to(sees).is_shut(at))
            .map(|(part, classified)| classified.withheld(*part, sees))
            .collect()
    }

    /// What is so, as far as it was known at a moment, to those who see so far; this is all that is so.
    pub fn as_seen<'a>(
        &self,
        known: impl IntoIterator<Item = &'a Told<ContractEvent>>,
        sees: Visibility,
        at: Instant,
    ) -> Option<Self> {
        self.seen_after(None, known, sees, at)
    }

    /// The same after what they saw before; between the two nothing was opened to them.
    pub fn seen_after<'a>(
        &self,
        before: Option<Self>,
        news: impl IntoIterator<Item = &'a Told<ContractEvent>>,
        sees: Visibility,
        at: Instant,
    ) -> Option<Self> {
        let told = news
            .into_iter()
            .filter_map(|told| self.told_to(sees, at, told));
        let seen = told.fold(before, |seen, told| Self::evolve(seen, &told))?;
        Some(Self {
            withheld: self.withheld_from(sees, at),
            ..seen
        })
    }

    /// An event of it as it is told at a moment to those who see so far; none when all of it is withheld.
    pub fn told_to(
        &self,
        sees: Visibility,
        at: Instant,
        told: &Told<ContractEvent>,
    ) -> Option<Told<ContractEvent>> {
        let is_shut = |part: &Part| self.opens(*part, sees).is_shut(at);
        let telling = told.event.telling();
        if telling.whole.is_some_and(|part| is_shut(&part)) {
            return None;
        }
        let withheld: Vec<Part> = telling.beside.into_iter().filter(is_shut).collect();
        let opened = telling.whole.map(|part| self.opens(part, sees));
        Some(Told {
            event: told.event.clone().without(&withheld),
            source: told
                .source
                .as_ref()
                .map(|source| self.source_to(sees, at, source)),
            known_from: match opened {
                Some(Opens::From(moment)) => told.known_from.max(moment),
                Some(Opens::Always | Opens::Never) | None => told.known_from,
            },
            actor: told.actor.clone(),
            ..*told
        })
    }

    /// The words of a source that a withheld part rests on are withheld with it, wherever they are quoted.
    fn source_to(&self, sees: Visibility, at: Instant, source: &Source) -> Source {
        let rests_on_it = self
            .sources
            .iter()
            .position(|other| other == source)
            .is_some_and(|place| {
                self.sources_of
                    .iter()
                    .filter(|(part, _)| self.opens(**part, sees).is_shut(at))
                    .any(|(_, places)| places.contains(&place))
            });
        Source {
            quote: source.quote.clone().filter(|_| !rests_on_it),
            ..source.clone()
        }
    }

    /// Which sources a part rests on.
    pub(crate) fn note_parts(&mut self, told: &Told<ContractEvent>) {
        let source = told.source.as_ref();
        let Some(place) =
            source.and_then(|source| self.sources.iter().position(|other| other == source))
        else {
            return;
        };
        for part in told.event.telling().parts() {
            self.sources_of.entry(part).or_default().insert(place);
        }
    }
}

impl Classified {
    fn withheld(&self, part: Part, sees: Visibility) -> Withheld {
        let former = self.opened_to(sees).filter(|_| self.class <= sees);
        match former {
            Some(former) => Withheld {
                part,
                class: former.class,
                reason: former.reason.clone(),
                until: Some(former.opened.date_naive()),
            },
            None => Withheld {
                part,
                class: self.class,
                reason: self.reason.clone(),
                until: self.until,
            },
        }
    }
}
