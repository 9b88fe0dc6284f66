use kernel::{Language, LocalizedText};
use rust_decimal::Decimal;

use super::{ChangeMeter, limits::Limits};
use crate::{Warning, amounts};

/// A limit of the meter is reached; no verdict.
pub(crate) const SECTION_180_CROSSED: &str = "SECTION_180_CROSSED";

/// That a limit is reached, or was.
pub(super) fn crossing(meter: &ChangeMeter, limits: &Limits) -> Option<Warning> {
    let (code, danish, english) = match (meter.crossed, meter.crossed_by) {
        (Some(true), _) => (SECTION_180_CROSSED, "har nået", "have reached"),
        (Some(false) | None, Some(_)) => (
            "CROSSED_EARLIER",
            "har tidligere nået en grænse og er nu under",
            "have reached a limit earlier and are now below",
        ),
        (Some(false) | None, None) => return None,
    };
    Some(Warning {
        code,
        words: LocalizedText::new(
            format!(
                "Ændringerne efter § 180 udgør netto {} og {danish} {}. Registret viser måleren, ikke lovens svar.",
                changed(meter, limits, Language::Danish),
                limit(meter, limits, Language::Danish).trim_end_matches('.'),
            ),
            format!(
                "The changes under § 180 make {} net and {english} {}. The register shows the meter, not the answer of the law.",
                changed(meter, limits, Language::English),
                limit(meter, limits, Language::English),
            ),
        ),
    })
}

/// `120.000 kr. (12 % af den oprindelige værdi)`.
fn changed(meter: &ChangeMeter, limits: &Limits, language: Language) -> String {
    let net = amounts::amount(meter.changed, language);
    let of = match (language, limits.indexed) {
        (Language::Danish, false) => "af den oprindelige værdi",
        (Language::Danish, true) => "af den indekserede værdi",
        (Language::English, false) => "of the original value",
        (Language::English, true) => "of the indexed value",
    };
    match meter.percent {
        Some(percent) => format!("{net} ({} % {of})", amounts::number(percent, language)),
        None => net,
    }
}

/// The limits that are reached; each that is known when none is.
fn limit(meter: &ChangeMeter, limits: &Limits, language: Language) -> String {
    let net = meter.changed.amount();
    let none = limits.reached(net) != Some(true);
    let percent = (none && limits.original.is_some() || limits.percent_reached(net) == Some(true))
        .then(|| limit_of_percent(meter.limit_percent, language));
    let threshold = meter
        .threshold
        .filter(|_| {
            none && limits.threshold.is_some() || limits.threshold_reached(net) == Some(true)
        })
        .map(|threshold| limit_of_kroner(amounts::amount(threshold, language), language));
    let and = match language {
        Language::Danish => " og ",
        Language::English => " and ",
    };
    [percent, threshold]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(and)
}

fn limit_of_percent(percent: Decimal, language: Language) -> String {
    let percent = amounts::number(percent, language);
    match language {
        Language::Danish => format!("grænsen på {percent} %"),
        Language::English => format!("the limit of {percent} %"),
    }
}

fn limit_of_kroner(threshold: String, language: Language) -> String {
    match language {
        Language::Danish => format!("tærskelværdien på {threshold}"),
        Language::English => format!("the threshold of {threshold}"),
    }
}
