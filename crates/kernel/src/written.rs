const LONGEST: usize = 40;

/// What was written, short enough to be said back in a refusal.
pub(crate) fn written(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
