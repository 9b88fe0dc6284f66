//! Small makers that keep the sentences short.

use cases::{Case, CaseCommand, CaseId, Revision, Story, Theme};
use chrono::{NaiveDate, TimeDelta};
use contracts::{
    Approver, Contract, ContractCommand, ContractId, CooperationForm, Draft, LegalBasis, Part,
    Registration, SecrecyReason, SmallestGroup, Visibility,
};
use effects::{
    Claim, Effect, EffectCommand, EffectId, Independence, Indicator, ObservationId,
    ObservationRole, ObservationStatement, ObservationStatus, Recurrence, StudyDesign,
};
use kernel::{Id, Instant, LocalizedText, MunicipalityCode, PartialDate, Source, Supplier};
use store::{Clock, Request, Sight, Step, Within};

/// The day that commands are judged by.
pub(crate) const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");

/// A moment that all tests agree on.
pub(crate) fn at(seconds: i64) -> Instant {
    Instant::UNIX_EPOCH + TimeDelta::days(20_000) + TimeDelta::seconds(seconds)
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

pub(crate) fn on(text: &str) -> PartialDate {
    PartialDate::parse(text).expect("a date")
}

pub(crate) fn a_case() -> CaseId {
    Id::<Case>::new(Clock::system().now())
}

pub(crate) fn a_contract() -> ContractId {
    Id::<Contract>::new(Clock::system().now())
}

pub(crate) fn an_effect() -> EffectId {
    Id::<Effect>::new(Clock::system().now())
}

pub(crate) fn code(text: &str) -> MunicipalityCode {
    MunicipalityCode::parse(text).expect("a municipality")
}

pub(crate) fn supplier(name: &str) -> Supplier {
    Supplier {
        name: name.to_owned(),
        cvr: None,
    }
}

pub(crate) fn source(title: &str) -> Source {
    Source {
        publisher: "DI".to_owned(),
        title: title.to_owned(),
        url: None,
        quote: None,
        published_on: None,
        accessed_on: None,
        supplementary: false,
    }
}

/// A request of these steps, with nothing else told.
pub(crate) fn asking(steps: impl IntoIterator<Item = Step>) -> Request {
    let steps: Vec<Step> = steps.into_iter().collect();
    Request {
        actor: "actor-test".to_owned(),
        key: None,
        known_from: None,
        source: None,
        within: Within::Everything,
        sight: Sight::Everything,
        check_only: false,
        fingerprint: format!("{steps:?}"),
        steps,
    }
}

pub(crate) fn story(slug: &str) -> Story {
    Story {
        slug: slug.to_owned(),
        title: LocalizedText::da(format!("Historien om {slug}")),
        summary: LocalizedText::da("Kommunen og leverandøren arbejder sammen."),
        theme: Theme::GreenTransition,
        task_area: None,
        municipalities: vec![code("0575")],
        suppliers: vec![supplier("Elis")],
        on: on("2026-05-31"),
    }
}

pub(crate) fn publish(id: CaseId, slug: &str) -> Step {
    Step::Case {
        id,
        expected: None,
        command: CaseCommand::Publish(Box::new(story(slug))),
    }
}

/// Revises the title.
pub(crate) fn retitle(id: CaseId, title: &str) -> Step {
    Step::Case {
        id,
        expected: None,
        command: CaseCommand::Revise {
            revision: Revision {
                title: Some(LocalizedText::da(title)),
                ..Revision::default()
            },
            on: PartialDate::UNKNOWN,
        },
    }
}

pub(crate) fn note(id: CaseId, text: &str) -> Step {
    Step::Case {
        id,
        expected: None,
        command: CaseCommand::NoteFact {
            text: LocalizedText::da(text),
            source: source("En rapport"),
            on: PartialDate::UNKNOWN,
        },
    }
}

pub(crate) fn registration(slug: &str) -> Registration {
    Registration {
        slug: slug.to_owned(),
        title: LocalizedText::da(format!("Aftalen {slug}")),
        form: CooperationForm::ServiceContract,
        task_area: None,
        municipalities: vec![code("0575")],
        suppliers: vec![supplier("Elis")],
        owner_unit: None,
        value: None,
        succeeds: None,
        tender: None,
        award_criteria: Vec::new(),
        signed_on: None,
        term: None,
        social_clauses: Vec::new(),
        cases: Vec::new(),
        nature: None,
        lead: None,
        particulars: None,
        illustrative: false,
        draft: None,
        provisional_until: None,
        smallest_group: SmallestGroup::default(),
        on: on("2019"),
    }
}

/// Nobody but its municipality may see it.
pub(crate) fn draft(slug: &str) -> Registration {
    Registration {
        draft: Some(Draft {
            municipality: Some(code("0575")),
        }),
        ..registration(slug)
    }
}

/// It is for all from now on.
pub(crate) fn make_public(id: ContractId) -> Step {
    let by = Approver {
        actor: "actor-2".to_owned(),
        municipality: Some(code("0575")),
        four_eyes: false,
    };
    let on = PartialDate::UNKNOWN;
    contract(id, ContractCommand::Publish { by, on })
}

pub(crate) fn register(id: ContractId, registration: Registration) -> Step {
    contract(id, ContractCommand::Register(Box::new(registration)))
}

pub(crate) fn contract(id: ContractId, command: ContractCommand) -> Step {
    Step::Contract {
        id,
        expected: None,
        command,
    }
}

/// That a part is for so many; what is confidential is so until 2029.
pub(crate) fn classification(
    part: Part,
    class: Visibility,
    words: Option<&str>,
) -> ContractCommand {
    ContractCommand::Classify {
        part,
        class,
        reason: Some(SecrecyReason {
            basis: LegalBasis::InternalDocument,
            words: words.unwrap_or("Sagen behandles").to_owned(),
        }),
        until: (class == Visibility::Confidential).then(|| day("2029-01-01")),
        smallest_group: SmallestGroup::default(),
        on: PartialDate::UNKNOWN,
        today: TODAY,
    }
}

pub(crate) fn link(id: ContractId, case: CaseId) -> Step {
    let on = PartialDate::UNKNOWN;
    contract(id, ContractCommand::LinkCase { case, on })
}

pub(crate) fn sign(id: ContractId, day: &str) -> Step {
    contract(id, ContractCommand::Sign { on: on(day) })
}

pub(crate) fn statement(role: ObservationRole) -> ObservationStatement {
    ObservationStatement {
        id: ObservationId::new(Clock::system().now()),
        role,
        stated: "Det går hurtigere".to_owned(),
        value: None,
        components: None,
        recurrence: Recurrence::Unspecified,
        period: Some(on("2024")),
        baseline: None,
        period_until: None,
        counterfactual: None,
        money: None,
        realisation: effects::Realisation::Unknown,
        supersedes: None,
        missing_because: None,
        design: StudyDesign::None,
        independence: Independence::Unknown,
        measured_by: None,
        validated_by: None,
        validation: None,
        stated_in: source("En rapport"),
        status: ObservationStatus::Final,
    }
}

pub(crate) fn claim(id: EffectId, case: Option<CaseId>, contract: Option<ContractId>) -> Step {
    Step::Effect {
        id,
        expected: None,
        command: EffectCommand::Claim(Box::new(Claim {
            id,
            indicator: Indicator::of("time.narrative").expect("an indicator"),
            case,
            contract,
            scope: None,
            same_effect_as: Vec::new(),
            reach: None,
            beneficiaries: Vec::new(),
            definition: None,
            observations: vec![statement(ObservationRole::Narrated)],
            on: PartialDate::UNKNOWN,
            today: TODAY,
        })),
    }
}

/// The step expects its aggregate to be at this version.
pub(crate) fn expecting(version: i64, step: Step) -> Step {
    step.expecting(version)
}
