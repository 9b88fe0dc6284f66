//! Contracts as a procurement unit tells them.

use contracts::{
    AgreedOption, AgreedTerm, AwardCriterion, ClauseKind, ContractCommand, ContractId,
    CooperationForm, Registration, SmallestGroup, SocialClause, Tender, Weight,
};
use kernel::{Id, Instant, LocalizedText, MunicipalityCode, PartialDate, Supplier, TaskArea};
use rust_decimal::Decimal;
use store::{Request, Sight, Step, Within};
use uuid::Uuid;

/// A request with nothing told but its steps.
pub(crate) fn asking(steps: Vec<Step>) -> Request {
    Request {
        actor: "actor-bench".to_owned(),
        key: None,
        known_from: None,
        source: None,
        within: Within::Everything,
        sight: Sight::Everything,
        check_only: false,
        fingerprint: String::new(),
        steps,
    }
}

/// A registration yields so many events.
pub(crate) const REGISTERED: usize = 8;

/// A whole contract.
pub(crate) fn register(id: ContractId, now: Instant) -> Step {
    let registration = Registration {
        slug: format!("vask-{id}"),
        title: LocalizedText::new("Vask og leje af linned", "Laundry and hire of linen"),
        form: CooperationForm::ServiceContract,
        task_area: TaskArea::of("vask_tekstil").ok(),
        municipalities: MunicipalityCode::parse("0575").into_iter().collect(),
        suppliers: supplier(0),
        owner_unit: Some("Indkøb".to_owned()),
        value: None,
        succeeds: None,
        tender: Some(Tender {
            published_on: Some(year(2019)),
            awarded_on: Some(year(2019)),
            ..Tender::default()
        }),
        award_criteria: criteria(0),
        signed_on: Some(year(2019)),
        term: Some(term(0)),
        social_clauses: vec![clause(now, 1_000_000), clause(now, 1_000_001)],
        cases: Vec::new(),
        nature: None,
        lead: None,
        particulars: None,
        illustrative: false,
        draft: None,
        provisional_until: None,
        smallest_group: SmallestGroup::default(),
        on: year(2019),
    };
    step(id, ContractCommand::Register(Box::new(registration)))
}

/// The so-many-th change of a contract: one event, whatever was changed before.
pub(crate) fn changed(id: ContractId, now: Instant, change: usize) -> Step {
    let on = PartialDate::UNKNOWN;
    let round = change / 4 + 1;
    step(
        id,
        match change % 4 {
            0 => ContractCommand::AgreeSocialClause {
                clause: clause(now, round),
                smallest_group: SmallestGroup::default(),
                on,
            },
            1 => ContractCommand::SetAwardCriteria {
                criteria: criteria(round),
                on,
            },
            2 => ContractCommand::AgreeTerm {
                term: term(round),
                on,
            },
            _ => ContractCommand::Award {
                suppliers: supplier(round),
                on,
            },
        },
    )
}

fn step(id: ContractId, command: ContractCommand) -> Step {
    Step::Contract {
        id,
        expected: None,
        command,
    }
}

/// The so-many-th obligation; as an event it has about 390 bytes.
pub(crate) fn clause(now: Instant, number: usize) -> SocialClause {
    SocialClause {
        id: Id::new(now),
        kind: ClauseKind::JobTraining,
        text: format!(
            "Leverandøren skal gennem hele kontraktens løbetid stille jobtræning til rådighed for ledige fra \
             kommunen, på ordinære vilkår og under overenskomst, og hvert halve år gøre rede for, hvor mange \
             der er begyndt, og hvor mange der er kommet i arbejde ({number})."
        ),
        promised: None,
        per: None,
        rhythm: None,
        agreed_on: None,
    }
}

fn criteria(round: usize) -> Vec<AwardCriterion> {
    let service = 20 + round % 20;
    let weights = [
        ("Service", service),
        ("Kvalitet", 60 - service),
        ("Økonomi", 40),
    ];
    weights
        .into_iter()
        .map(|(name, weight)| AwardCriterion {
            name: LocalizedText::da(name),
            kind: None,
            weight: Weight::PercentExact(Decimal::from(weight)),
            note: None,
            sub_criteria: Vec::new(),
        })
        .collect()
}

fn term(round: usize) -> AgreedTerm {
    let option = AgreedOption {
        id: Uuid::from_u128(1).into(),
        months: 12,
        notice_by: None,
        by: None,
    };
    AgreedTerm {
        starts: Some(year(2020)),
        ends: Some(year(2026 + round % 10)),
        options: vec![option],
        ..AgreedTerm::default()
    }
}

fn supplier(round: usize) -> Vec<Supplier> {
    vec![Supplier {
        name: format!("Elis Danmark {round} A/S"),
        cvr: None,
    }]
}

fn year(year: usize) -> PartialDate {
    PartialDate::parse(&year.to_string()).expect("a year of four digits is EDTF")
}
