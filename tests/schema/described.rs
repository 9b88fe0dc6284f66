//! Everything in the schema says what it is, and every type and field what it is called in Danish.

use super::elements::{Element, Kind, elements};

#[test]
fn everything_in_the_schema_says_what_it_is() {
    let found = elements(&api::sdl());
    let silent = found.iter().filter(|(_, element)| {
        element.kind != Kind::Membership
            && element.description.as_deref().unwrap_or_default().trim() == ""
    });
    assert_eq!(names(silent), [""; 0]);
}

#[test]
fn every_type_and_field_says_what_it_is_called_in_danish() {
    let found = elements(&api::sdl());
    let without = found.iter().filter(|(_, element)| {
        let has_a_word = element.kind.is_type() || element.kind.is_field();
        has_a_word && in_danish(element).is_none_or(|word| word.is_empty())
    });
    assert_eq!(names(without), [""; 0]);
}

#[test]
fn every_word_of_the_glossary_is_needed_and_stands_in_its_order() {
    let glossary = include_str!("../../crates/api/src/described/danish.txt").lines();
    let glossary: Vec<_> = glossary.map(|line| line.split_once('=').unwrap()).collect();
    let order = glossary
        .iter()
        .map(|(name, _)| (name.to_lowercase(), *name));
    assert!(order.is_sorted_by(|one, next| one < next));
    let found = elements(&api::sdl());
    let unneeded = glossary.iter().filter(|(name, word)| {
        let is_of = |coordinate: &str| {
            coordinate == *name
                || coordinate
                    .split_once('.')
                    .is_some_and(|(_, field)| field == *name)
        };
        let told = found
            .iter()
            .any(|(coordinate, element)| is_of(coordinate) && in_danish(element) == Some(*word));
        !told
    });
    assert_eq!(names(unneeded.map(|(name, word)| (name, word))), [""; 0]);
}

/// The Danish word in a description.
fn in_danish(element: &Element) -> Option<&str> {
    let (_, rest) = element.description.as_deref()?.split_once('«')?;
    rest.split_once('»').map(|(word, _)| word)
}

fn names<'a, N: AsRef<str> + 'a, T: 'a>(
    found: impl Iterator<Item = (&'a N, &'a T)>,
) -> Vec<&'a str> {
    found.map(|(name, _)| name.as_ref()).collect()
}
