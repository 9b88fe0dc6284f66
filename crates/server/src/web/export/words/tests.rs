use super::{danish, headings, words};
use crate::web::export::{asked::Variant, columns::Columns, question::Question, types::Types};

#[test]
fn a_path_of_known_words_is_a_danish_heading() {
    assert_eq!(danish("title.da").as_deref(), Some("Titel"));
    assert_eq!(
        danish("observations.period.edtf").as_deref(),
        Some("Observation – periode")
    );
    assert_eq!(
        danish("term.ends.latest").as_deref(),
        Some("Løbetid – slut – senest")
    );
}

#[test]
fn a_path_with_another_word_stays_as_it_is() {
    assert_eq!(
        headed("{ cases { nodes { mine: slug title { da } } } }"),
        ["mine", "Titel"]
    );
}

#[test]
fn two_columns_are_never_called_the_same() {
    let both = "{ decisions { nodes { because becauseIn { da } latest } } }";
    assert_eq!(headed(both), ["because", "becauseIn.da", "Senest"]);
}

#[test]
fn the_words_are_in_the_order_of_the_alphabet_and_there_once() {
    let names = words().map(|(name, _)| name.to_lowercase());
    assert!(names.is_sorted_by(|one, next| one < next));
}

#[test]
fn no_word_is_said_that_the_schema_says() {
    let twice: Vec<_> = words()
        .filter(|(name, word)| api::danish(name) == Some(word))
        .collect();
    assert!(twice.is_empty(), "{twice:?}");
}

#[test]
fn every_column_of_every_table_has_a_danish_heading() {
    let mut without = Vec::new();
    for (name, document) in api::documents() {
        for heading in headed(document) {
            let first = heading.chars().next();
            if !first.is_some_and(char::is_uppercase) {
                without.push(format!("{name}: {heading}"));
            }
        }
    }
    assert!(without.is_empty(), "{without:#?}");
}

fn headed(document: &str) -> Vec<String> {
    let question = Question::read(document).unwrap();
    let columns = Columns::of(Types::served(), &question).unwrap();
    headings(Variant::Danish, &columns.columns)
}
