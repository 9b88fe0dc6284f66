//! The rules of a case as sentences.

mod facts;
mod log;
mod passages;
mod publishing;
mod revising;

use kernel::{LocalizedText, MunicipalityCode, PartialDate, Source, Supplier, TaskArea};

use crate::{CaseCommand, CaseEvent, CaseRefusal, Revision, Story, Theme};

fn publish(story: Story) -> CaseCommand {
    CaseCommand::Publish(Box::new(story))
}

fn published() -> CaseEvent {
    CaseEvent::Published(Box::new(laundry()))
}

fn revise(revision: Revision) -> CaseCommand {
    CaseCommand::Revise {
        revision,
        on: in_year(2026),
    }
}

fn revised(revision: Revision) -> CaseEvent {
    CaseEvent::Revised {
        revision,
        on: in_year(2026),
    }
}

fn note(text: &str, source: Source) -> CaseCommand {
    CaseCommand::NoteFact {
        text: LocalizedText::da(text),
        source,
        on: in_year(2022),
    }
}

fn noted(text: &str, source: Source) -> CaseEvent {
    CaseEvent::FactNoted {
        text: LocalizedText::da(text),
        source,
        on: in_year(2022),
    }
}

fn laundry() -> Story {
    Story {
        slug: "vejen-elis-vaskeri".to_owned(),
        title: LocalizedText::new("Bæredygtig vask", "Sustainable laundry"),
        summary: LocalizedText::da("Vejen Kommune har udbudt vask og arbejdsbeklædning."),
        theme: Theme::GreenTransition,
        task_area: Some(TaskArea::of("vask_tekstil").unwrap()),
        municipalities: vec![vejen()],
        suppliers: vec![supplier("Elis")],
        on: PartialDate::UNKNOWN,
    }
}

fn vejen() -> MunicipalityCode {
    MunicipalityCode::parse("0575").unwrap()
}

fn holstebro() -> MunicipalityCode {
    MunicipalityCode::parse("0661").unwrap()
}

fn supplier(name: &str) -> Supplier {
    Supplier {
        name: name.to_owned(),
        cvr: None,
    }
}

fn page(title: &str) -> Source {
    Source {
        publisher: "DI".to_owned(),
        title: title.to_owned(),
        url: None,
        quote: None,
        published_on: None,
        accessed_on: None,
        supplementary: true,
    }
}

fn in_year(year: i32) -> PartialDate {
    PartialDate::year(year)
}

fn too_long(field: &'static [&'static str], longest: usize) -> CaseRefusal {
    CaseRefusal::TextTooLong {
        field,
        length: longest + 1,
        longest,
    }
}
