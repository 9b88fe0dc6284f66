//! What sentences call the types of the API.

use async_graphql::ID;
use kernel::LocalizedText;

/// That this is no id of a thing of this type.
pub(crate) fn no_id(id: &ID, kind: &str) -> LocalizedText {
    let shown: String = id.chars().take(40).collect();
    let (danish, english) = in_words(kind);
    LocalizedText::new(
        format!("“{shown}” er ikke id for {danish}"),
        format!("“{shown}” is not the id of {english}"),
    )
}

fn in_words(kind: &str) -> (&str, &str) {
    match kind {
        "AccountSet" => ("et regnskabsdatasæt", "a data set of accounts"),
        "Amendment" => ("en ændring", "an amendment"),
        "Calculation" => ("en beregning", "a calculation"),
        "Case" => ("en case", "a case"),
        "ClauseReport" => ("en indberetning", "a report"),
        "Complaint" => ("en klage", "a complaint"),
        "Contract" => ("en kontrakt", "a contract"),
        "Effect" => ("en effekt", "an effect"),
        "ExtensionOption" => ("en option", "an option"),
        "FreeChoice" => ("en fritvalgsordning", "a free choice"),
        "FreeChoiceShare" => ("en andel", "a share"),
        "Observation" => ("en observation", "an observation"),
        "SavedQuery" => ("en gemt forespørgsel", "a saved query"),
        "SocialClause" => ("en social klausul", "a social clause"),
        "Supplier" => ("en leverandør", "a supplier"),
        other => (other, other),
    }
}
