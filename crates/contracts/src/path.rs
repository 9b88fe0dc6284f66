use std::fmt;

/// The way into a command, in the words of the API: `awardCriteria.2.weight`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Path(Vec<String>);

impl Path {
    pub fn of(word: &str) -> Self {
        Self::default().then(word)
    }

    /// One step further in.
    #[must_use]
    pub fn then(&self, word: &str) -> Self {
        let mut steps = self.0.clone();
        steps.push(word.to_owned());
        Self(steps)
    }

    /// Into the list, to the place counted from 0.
    #[must_use]
    pub fn nth(&self, place: usize) -> Self {
        self.then(&place.to_string())
    }

    pub fn steps(&self) -> &[String] {
        &self.0
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("."))
    }
}
