//! Many effects, each stated twice; all of them made up, and the same ones every time.

use cases::{CaseCommand, CaseId, Story, Theme};
use contracts::{
    ContractCommand, ContractId, CooperationForm, Registration, SmallestGroup, Tender,
};
use effects::{
    Claim, EffectCommand, EffectId, Independence, Indicator, ObservationRole, ObservationStatement,
    ObservationStatus, ObservedValue, Realisation, Recurrence, StudyDesign,
};
use kernel::{
    Id, Instant, LocalizedText, Municipality, MunicipalityCode, PartialDate, Quantity, Source,
    Supplier, TaskArea, Unit,
};
use rust_decimal::Decimal;
use store::{Step, Store};

use crate::{Result, laundry::asking};

/// A contract has so many effects.
const EFFECTS: usize = 10;
/// An effect is stated so often.
const STATED: usize = 2;
/// One of so many is told in words instead of being measured.
const NARRATED: usize = 10;
const STEPS_AT_ONCE: usize = 2_000;

/// Tells of so many observations; each municipality and theme has its share.
pub(crate) async fn told(store: &Store, observations: usize) -> Result<()> {
    let effects = observations / STATED;
    let contracts = effects.div_ceil(EFFECTS);
    all(store, Theme::ALL.iter().enumerate().map(published)).await?;
    all(store, (0..contracts).map(registered)).await?;
    let claims = (0..effects).map(|number| claimed(number, contract(number / EFFECTS)));
    all(store, claims).await
}

pub(crate) async fn all(store: &Store, steps: impl Iterator<Item = Result<Step>>) -> Result<()> {
    let steps: Vec<Step> = steps.collect::<Result<_>>()?;
    for steps in steps.chunks(STEPS_AT_ONCE) {
        store.execute(asking(steps.to_vec())).await?;
    }
    Ok(())
}

pub(crate) fn case(number: usize) -> CaseId {
    Id::named("bench case", &number.to_string())
}

fn contract(number: usize) -> ContractId {
    Id::named("bench contract", &number.to_string())
}

pub(crate) fn published((number, theme): (usize, &Theme)) -> Result<Step> {
    let story = Story {
        slug: format!("tema-{number}"),
        title: LocalizedText::new("Opdigtet historie", "Made-up story"),
        summary: LocalizedText::new("Opdigtet til en måling.", "Made up for a measurement."),
        theme: *theme,
        task_area: None,
        municipalities: Vec::new(),
        suppliers: Vec::new(),
        on: PartialDate::parse("2020")?,
    };
    Ok(Step::Case {
        id: case(number),
        expected: None,
        command: CaseCommand::Publish(Box::new(story)),
    })
}

/// In the municipalities in turn, and in their themes in turn.
fn registered(number: usize) -> Result<Step> {
    let municipalities = Municipality::all();
    let theme = number / municipalities.len() % Theme::ALL.len();
    let code: MunicipalityCode = municipalities[number % municipalities.len()].code;
    let supplier = Supplier {
        name: format!("Opdigtet Leverandør {} A/S", number % 200),
        cvr: None,
    };
    let registration = Registration {
        slug: format!("aftale-{number}"),
        title: LocalizedText::new("Opdigtet aftale", "Made-up agreement"),
        form: CooperationForm::ServiceContract,
        task_area: TaskArea::of("vask_tekstil").ok(),
        municipalities: vec![code],
        suppliers: vec![supplier],
        owner_unit: None,
        value: None,
        succeeds: None,
        tender: Some(Tender::default()),
        award_criteria: Vec::new(),
        signed_on: Some(PartialDate::parse("2020")?),
        term: None,
        social_clauses: Vec::new(),
        cases: vec![case(theme)],
        nature: None,
        lead: None,
        particulars: None,
        illustrative: false,
        draft: None,
        provisional_until: None,
        smallest_group: SmallestGroup::default(),
        on: PartialDate::parse("2020")?,
    };
    Ok(Step::Contract {
        id: contract(number),
        expected: None,
        command: ContractCommand::Register(Box::new(registration)),
    })
}

/// Calculated before, and then measured or told in words.
pub(crate) fn claimed(number: usize, contract: ContractId) -> Result<Step> {
    let id: EffectId = Id::named("bench effect", &number.to_string());
    let after = match number % NARRATED {
        0 => ObservationRole::Narrated,
        _ => ObservationRole::Measured,
    };
    let claim = Claim {
        id,
        indicator: Indicator::of("energy.change")?,
        case: None,
        contract: Some(contract),
        scope: None,
        same_effect_as: Vec::new(),
        reach: None,
        beneficiaries: Vec::new(),
        definition: None,
        observations: vec![
            stated(number, ObservationRole::Modelled)?,
            stated(number, after)?,
        ],
        on: PartialDate::parse("2022")?,
        today: Instant::MAX_UTC.date_naive(),
    };
    Ok(Step::Effect {
        id,
        expected: None,
        command: EffectCommand::Claim(Box::new(claim)),
    })
}

fn stated(number: usize, role: ObservationRole) -> Result<ObservationStatement> {
    let told = i64::try_from(number % 997)? + 100;
    let value = if role == ObservationRole::Narrated {
        None
    } else {
        let point = Decimal::new(-2 * told, 1);
        Some(Quantity::exactly(point, Unit::of("kW.h")?))
    };
    Ok(ObservationStatement {
        id: Id::named("bench observation", &format!("{number} {role:?}")),
        role,
        stated: "forbruget af strøm faldt i hele bygningen, målt på egen måler".to_owned(),
        value: value.map(ObservedValue::Quantity),
        components: None,
        recurrence: Recurrence::PerYear,
        period: Some(PartialDate::parse("2022")?),
        period_until: None,
        baseline: None,
        counterfactual: None,
        design: StudyDesign::PrePost,
        independence: Independence::Buyer,
        measured_by: Some("Kommunen".to_owned()),
        validated_by: None,
        validation: None,
        stated_in: Source {
            publisher: "Samspil".to_owned(),
            title: "Opdigtede tal til en måling".to_owned(),
            url: None,
            quote: None,
            published_on: None,
            accessed_on: None,
            supplementary: true,
        },
        money: None,
        realisation: Realisation::default(),
        supersedes: None,
        status: ObservationStatus::Final,
        missing_because: None,
    })
}
