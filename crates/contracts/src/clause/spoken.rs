use kernel::{Language, Quantity, danish_number};
use rust_decimal::Decimal;

/// A quantity as a person says it, without its unit: `2,5`, `under 5`, `3–5`.
pub(super) fn spoken(quantity: &Quantity, language: Language) -> String {
    let number = |number: Decimal| number_in(number, language);
    let words = match (quantity.point(), quantity.lower(), quantity.upper()) {
        (Some(point), _, _) => number(point),
        (None, Some(lower), Some(upper)) => format!("{}–{}", number(lower), number(upper)),
        (None, Some(lower), None) => format!(
            "{} {}",
            from_words(quantity.is_lower_open(), language),
            number(lower)
        ),
        (None, None, Some(upper)) => format!(
            "{} {}",
            up_to_words(quantity.is_upper_open(), language),
            number(upper)
        ),
        (None, None, None) => "0".to_owned(),
    };
    match (quantity.is_approximate(), language) {
        (false, _) => words,
        (true, Language::Danish) => format!("ca. {words}"),
        (true, Language::English) => format!("about {words}"),
    }
}

fn from_words(open: bool, language: Language) -> &'static str {
    match (open, language) {
        (false, Language::Danish) => "mindst",
        (false, Language::English) => "at least",
        (true, Language::Danish) => "mere end",
        (true, Language::English) => "more than",
    }
}

fn up_to_words(open: bool, language: Language) -> &'static str {
    match (open, language) {
        (false, Language::Danish) => "højst",
        (false, Language::English) => "at most",
        (true, Language::Danish | Language::English) => "under",
    }
}

fn number_in(number: Decimal, language: Language) -> String {
    match language {
        Language::Danish => danish_number(number),
        Language::English => number.normalize().to_string(),
    }
}
