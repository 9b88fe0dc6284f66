use std::{collections::HashMap, sync::LazyLock};

/// What a field or a type is called in Danish; a field of one type that is called otherwise stands as `Type.field`.
static DANISH: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
    let lines = include_str!("danish.txt").lines();
    lines.filter_map(|line| line.split_once('=')).collect()
});

/// What a type or a field of any type is called in Danish, where its description leaves it to the glossary.
pub fn danish(name: &str) -> Option<&'static str> {
    DANISH.get(name).copied()
}

/// Adds the Danish word to a description that has none; the word of this very field comes before that of all fields of the name.
pub(super) fn with_danish(description: &mut Option<String>, of: Option<&str>, name: &str) {
    let Some(text) = description.as_mut().filter(|text| !text.contains('«')) else {
        return;
    };
    let own = of.and_then(|of| danish(&format!("{of}.{name}")));
    let Some(word) = own.or_else(|| danish(name)) else {
        return;
    };
    let end = if text.ends_with(['.', '?', ':']) {
        ""
    } else {
        "."
    };
    text.push_str(&format!("{end} Danish: «{word}»."));
}
