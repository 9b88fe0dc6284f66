mod speaks;
mod statement;
mod words;

use statement::Statement;

use crate::Contract;

/// What two states of a contract say differently of one thing, in Danish words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// In the words of the API, e.g. `ends` or `socialClauses`.
    pub field: String,
    /// None when nothing was told of it.
    pub was: Option<String>,
    pub becomes: Option<String>,
}

impl Contract {
    /// Field by field what the later state says otherwise than this one; each option, clause or change by itself.
    pub fn differences(&self, later: &Self) -> Vec<Difference> {
        between(self.statements(), later.statements())
    }

    /// All that it tells, as what it says otherwise than nothing at all.
    pub fn differences_from_nothing(&self) -> Vec<Difference> {
        between(Vec::new(), self.statements())
    }
}

/// In the order of the later ones; what is no longer said comes last.
fn between(former: Vec<Statement>, later: Vec<Statement>) -> Vec<Difference> {
    let mut gone = former;
    let mut differences = Vec::new();
    for statement in later {
        let was = gone
            .iter()
            .position(|other| other.is_of_the_same_as(&statement))
            .map(|place| gone.remove(place).words);
        if was.as_ref() != Some(&statement.words) {
            differences.push(Difference {
                field: statement.field.to_owned(),
                was,
                becomes: Some(statement.words),
            });
        }
    }
    differences.extend(gone.into_iter().map(|statement| Difference {
        field: statement.field.to_owned(),
        was: Some(statement.words),
        becomes: None,
    }));
    differences
}
