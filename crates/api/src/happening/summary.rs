mod called;
mod change;
mod clause;
mod contract;
mod free_choice;
mod indicator;
mod numbers;
mod parties;
mod potential;
mod saved_query;
mod tender;
mod term;

use cases::CaseEvent;
use effects::EffectEvent;
use kernel::LocalizedText;
use store::Fact;

use contract::of_contract;
use free_choice::of_free_choice;
use indicator::of_indicator;

/// What happened, in one sentence.
pub(super) fn summary(fact: &Fact) -> LocalizedText {
    match fact {
        Fact::Case(told) => of_case(&told.event),
        Fact::Contract(told) => of_contract(&told.event),
        Fact::Effect(told) => of_effect(&told.event),
        Fact::Indicator(told) => of_indicator(&told.event),
        Fact::FreeChoice(told) => of_free_choice(&told.event),
        Fact::Accounts(told) => potential::of_accounts(&told.event),
        Fact::Calculation(told) => potential::of_calculation(&told.event),
        Fact::SavedQuery(told) => saved_query::of_query(&told.event),
        Fact::Withheld { .. } => said(
            "Noget blev registreret, som ikke er for alle",
            "Something was recorded that is not for everyone",
        ),
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

fn of_effect(event: &EffectEvent) -> LocalizedText {
    match event {
        EffectEvent::Claimed {
            indicator,
            definition,
            ..
        } => {
            let defined = definition.as_ref();
            let name = defined.map_or_else(|| indicator.name(), |meant| meant.name.clone());
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
        EffectEvent::ObservationDisputed { by, words, .. } => said(
            format!("{by} bestrider et udsagn: “{words}”"),
            format!("{by} disputes a statement: “{words}”"),
        ),
        EffectEvent::DisputeSettled { words, .. } => said(
            format!("Indsigelse afgjort: {words}"),
            format!("Dispute settled: {words}"),
        ),
        EffectEvent::SameEffectLinked { .. } => said(
            "Fundet at være samme effekt som en anden",
            "Found to be the same effect as another",
        ),
    }
}

fn said(da: impl Into<String>, en: impl Into<String>) -> LocalizedText {
    LocalizedText::new(da, en)
}
