use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use super::Field;

/// As it is stored: `owner_unit`, `options:0198…`.
impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for letter in self.name().chars() {
            match letter.is_ascii_uppercase() {
                true => write!(f, "_{}", letter.to_ascii_lowercase()),
                false => write!(f, "{letter}"),
            }?;
        }
        self.id().map_or(Ok(()), |id| write!(f, ":{id}"))
    }
}

impl FromStr for Field {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        let unknown = || format!("{word} is no field of a contract");
        let field = match word.split_once(':') {
            None => Self::PLAIN
                .into_iter()
                .find(|field| field.to_string() == word),
            Some(("options", id)) => id.parse().ok().map(Self::Option),
            Some(("clauses", id)) => id.parse().ok().map(Self::Clause),
            Some(("amendments", id)) => id.parse().ok().map(Self::Amendment),
            Some(_) => None,
        };
        field.ok_or_else(unknown)
    }
}

impl Serialize for Field {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Field {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let word = String::deserialize(deserializer)?;
        word.parse().map_err(D::Error::custom)
    }
}

impl Field {
    /// Which one, where a contract can have several.
    fn id(self) -> Option<String> {
        if let Self::Option(id) = self {
            return Some(id.to_string());
        }
        if let Self::Clause(id) = self {
            return Some(id.to_string());
        }
        if let Self::Amendment(id) = self {
            return Some(id.to_string());
        }
        None
    }
}
