/// What a type is that stands between a list and its items.
pub(super) fn of_type(name: &str) -> Option<String> {
    if name == "PageInfo" {
        return Some("Whether a list goes on, and from where. Danish: «om siden».".to_owned());
    }
    if let Some(node) = name.strip_suffix("Connection") {
        return Some(format!(
            "A page of a list of {node}, with where it goes on. Danish: «side af en liste»."
        ));
    }
    name.strip_suffix("Edge").map(|node| {
        format!("One {node} of a page, with its place in the list. Danish: «række på en side».")
    })
}

/// What a field is that any type may have.
pub(super) fn of_field(name: &str) -> Option<&'static str> {
    (name == "id").then_some("Opaque; the same for ever.")
}

/// What an argument is wherever it has no words of its own.
pub(super) fn of_argument(name: &str) -> Option<&'static str> {
    ARGUMENTS
        .iter()
        .find(|(argument, _)| *argument == name)
        .map(|(_, sentence)| *sentence)
}

const ARGUMENTS: &[(&str, &str)] = &[
    (
        "after",
        "The cursor of the item that the page comes after, as this list has given it.",
    ),
    (
        "asOf",
        "As it was known at that moment; as it is known now if left out.",
    ),
    (
        "before",
        "The cursor of the item that the page comes before, as this list has given it.",
    ),
    ("filter", "Which of them; all if left out."),
    (
        "first",
        "How many at most, from the beginning or from `after` on: 1 to 100, 20 if left out; not beside `last`.",
    ),
    ("id", "Its id."),
    (
        "includeRetracted",
        "With those that were taken back; they are left out otherwise.",
    ),
    ("input", "What is asked for."),
    (
        "last",
        "How many at most, from the end or from `before` back: 1 to 100; not beside `first`.",
    ),
    (
        "on",
        "The day that is asked about; the day it is seen from if left out: today, or that of `asOf`.",
    ),
    ("slug", "Its name in addresses, instead of `id`."),
];
