use cases::CaseEvent;
use contracts::{AgreedTerm, AwardCriterion, ContractEvent, Weight};
use effects::EffectEvent;
use kernel::{Language, LocalizedText, PartialDate, Supplier};
use store::Fact;

/// What happened, in one sentence.
pub(super) fn summary(fact: &Fact) -> LocalizedText {
    match fact {
        Fact::Case(told) => of_case(&told.event),
        Fact::Contract(told) => of_contract(&told.event),
        Fact::Effect(told) => of_effect(&told.event),
    }
}

fn of_case(event: &CaseEvent) -> LocalizedText {
    match event {
        CaseEvent::Published(_) => said("Casen blev udgivet", "The case was published"),
        CaseEvent::Revised { .. } => said("Casen blev revideret", "The case was revised"),
        CaseEvent::FactNoted { text, .. } => LocalizedText {
            da: format!("Oplysning: {}", text.da),
            en: text.en.as_ref().map(|text| format!("Fact: {text}")),
        },
    }
}

fn of_contract(event: &ContractEvent) -> LocalizedText {
    match event {
        ContractEvent::Registered { title, .. } => LocalizedText {
            da: format!("Kontrakten blev registreret: {}", title.da),
            en: Some(format!(
                "The contract was registered: {}",
                title.en.as_ref().unwrap_or(&title.da)
            )),
        },
        ContractEvent::TenderPublished { .. } => {
            said("Opgaven blev udbudt", "The task was tendered")
        }
        ContractEvent::AwardCriteriaSet { criteria, .. } => said(
            format!(
                "Tildelingskriterier: {}",
                weighed(criteria, Language::Danish)
            ),
            format!("Award criteria: {}", weighed(criteria, Language::English)),
        ),
        ContractEvent::Awarded { suppliers, .. } => said(
            format!("Tildelt {}", names(suppliers)),
            format!("Awarded to {}", names(suppliers)),
        ),
        ContractEvent::Signed { .. } => {
            said("Kontrakten blev underskrevet", "The contract was signed")
        }
        ContractEvent::TermAgreed { term, .. } => said(
            format!("Løbetid: {}", runs(term, Language::Danish)),
            format!("Term: {}", runs(term, Language::English)),
        ),
        ContractEvent::OptionExercised { .. } => {
            said("En option blev udnyttet", "An option was used")
        }
        ContractEvent::OptionLapsed { .. } => said("En option bortfaldt", "An option lapsed"),
        ContractEvent::SocialClauseAgreed { clause, .. } => said(
            format!("Social klausul: {}", clause.text),
            format!("Social clause: {}", clause.text),
        ),
        ContractEvent::Terminated { ground, .. } => said(
            format!("Kontrakten ophørte: {ground}"),
            format!("The contract was ended: {ground}"),
        ),
        ContractEvent::CaseLinked { .. } => said(
            "En case i biblioteket fortæller om kontrakten",
            "A case in the library tells of the contract",
        ),
        ContractEvent::Corrected {
            was, becomes, why, ..
        } => said(
            format!("Rettet fra {was} til {becomes}: {why}"),
            format!("Corrected from {was} to {becomes}: {why}"),
        ),
    }
}

fn of_effect(event: &EffectEvent) -> LocalizedText {
    match event {
        EffectEvent::Claimed { indicator, .. } => {
            let name = indicator.name();
            LocalizedText {
                da: format!("Effekt påstået: {}", name.da),
                en: name.en.map(|name| format!("Effect claimed: {name}")),
            }
        }
        EffectEvent::ObservationRecorded { observation, .. } => said(
            format!("Udsagn om effekt: “{}”", observation.stated),
            format!("Statement of effect: “{}”", observation.stated),
        ),
        EffectEvent::ObservationRetracted { why, .. } => said(
            format!("Udsagn trukket tilbage: {why}"),
            format!("Statement retracted: {why}"),
        ),
    }
}

fn said(da: impl Into<String>, en: impl Into<String>) -> LocalizedText {
    LocalizedText::new(da, en)
}

fn names(suppliers: &[Supplier]) -> String {
    let names: Vec<_> = suppliers
        .iter()
        .map(|supplier| supplier.name.as_str())
        .collect();
    names.join(", ")
}

fn weighed(criteria: &[AwardCriterion], language: Language) -> String {
    let criteria: Vec<_> = criteria
        .iter()
        .map(|criterion| {
            let name = match language {
                Language::Danish => &criterion.name.da,
                Language::English => criterion.name.en.as_ref().unwrap_or(&criterion.name.da),
            };
            format!("{name} {}", weight(&criterion.weight))
        })
        .collect();
    criteria.join(", ")
}

fn weight(weight: &Weight) -> String {
    match weight {
        Weight::PercentExact(exact) => format!("{exact} %"),
        Weight::PercentRange { min, max } => format!("{min}–{max} %"),
        Weight::DecimalExact(exact) | Weight::PointsExact(exact) => exact.to_string(),
        Weight::DecimalRange { min, max } | Weight::PointsRange { min, max } => {
            format!("{min}–{max}")
        }
        Weight::OrderOfImportance(rank) => format!("({rank}.)"),
    }
}

fn runs(term: &AgreedTerm, language: Language) -> String {
    if let (None, None, Some(stated)) = (term.starts, term.ends, &term.stated) {
        return format!("“{stated}”");
    }
    let (unknown_start, unknown_end) = match language {
        Language::Danish => ("ukendt start", "ukendt slut"),
        Language::English => ("unknown start", "unknown end"),
    };
    let words = |day: Option<PartialDate>, unknown: &str| {
        day.map_or_else(|| unknown.to_owned(), |day| day.words(language))
    };
    format!(
        "{} – {}",
        words(term.starts, unknown_start),
        words(term.ends, unknown_end)
    )
}
