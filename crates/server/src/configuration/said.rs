use std::path::PathBuf;

use api::Settings;
use serde::Deserialize;

use edge::Limits;

use super::{
    ConfigurationRefusal, Rules, file,
    identity::{Identity, Provided},
    limits::{Measure, Measures, settled},
};
use crate::Bounds;

/// What one source says; the keys of the file.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub(crate) struct Said {
    pub(crate) listen: Option<String>,
    pub(crate) database: Option<String>,
    pub(crate) log: Option<String>,
    pub(crate) documents: Option<String>,
    /// In the file only.
    pub(crate) rules: Option<Rules>,
    #[serde(default)]
    pub(crate) limits: Measures,
    /// In the file; some of it by variables.
    pub(crate) identity: Option<Identity>,
}

/// What can be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key {
    Listen,
    Database,
    Log,
    Documents,
}

impl Key {
    fn name(self) -> &'static str {
        match self {
            Self::Listen => "listen",
            Self::Database => "database",
            Self::Log => "log",
            Self::Documents => "documents",
        }
    }

    fn flag(self) -> &'static str {
        match self {
            Self::Listen => "--listen",
            Self::Database => "--database",
            Self::Log => "--log",
            Self::Documents => "--documents",
        }
    }

    fn variable(self) -> &'static str {
        match self {
            Self::Listen => "SAMSPIL_LISTEN",
            Self::Database => "SAMSPIL_DATABASE",
            Self::Log => "SAMSPIL_LOG",
            Self::Documents => "SAMSPIL_DOCUMENTS",
        }
    }
}

impl Said {
    fn about(&self, key: Key) -> Option<&str> {
        match key {
            Key::Listen => self.listen.as_deref(),
            Key::Database => self.database.as_deref(),
            Key::Log => self.log.as_deref(),
            Key::Documents => self.documents.as_deref(),
        }
    }
}

/// The file that says more, by its variable.
const FILE: &str = "SAMSPIL_CONFIG";

/// All that is said, the first before the others.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sources {
    flags: Said,
    variables: Said,
    file: Option<(PathBuf, Said)>,
}

impl Sources {
    /// What the flags, the variables and the file of either say; an empty variable says nothing.
    pub(crate) fn new(
        flags: Said,
        file: Option<PathBuf>,
        variable: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, ConfigurationRefusal> {
        let variable = |name: &str| variable(name).filter(|text| !text.is_empty());
        let file = file.or_else(|| variable(FILE).map(PathBuf::from));
        Ok(Self {
            flags,
            variables: Said {
                listen: variable(Key::Listen.variable()),
                database: variable(Key::Database.variable()),
                log: variable(Key::Log.variable()),
                documents: variable(Key::Documents.variable()),
                rules: None,
                limits: measures(&variable)?,
                identity: Some(Identity::of_variables(variable)),
            },
            file: file.map(file::read).transpose()?,
        })
    }

    /// What the file says that the instance has settled on.
    pub(super) fn settings(&self) -> Result<Settings, ConfigurationRefusal> {
        let Some((path, Some(rules))) = self.file.as_ref().map(|(path, said)| (path, &said.rules))
        else {
            return Ok(Settings::default());
        };
        rules
            .settings()
            .map_err(|reason| ConfigurationRefusal::File {
                file: path.clone(),
                reason,
            })
    }

    /// What is said of requests: of each measure what the variable says, else the file.
    pub(super) fn limits(&self) -> Result<(Limits, Bounds), ConfigurationRefusal> {
        let mut said = Measures::new();
        if let Some((path, file)) = &self.file {
            for (measure, number) in &file.limits {
                let refused = |reason| ConfigurationRefusal::File {
                    file: path.clone(),
                    reason,
                };
                said.insert(*measure, measure.checked(*number).map_err(refused)?);
            }
        }
        said.extend(&self.variables.limits);
        settled(&said).map_err(|reason| ConfigurationRefusal::Unusable {
            place: "samspil".to_owned(),
            reason,
        })
    }

    /// What is agreed with a provider of identities, if anything is.
    pub(super) fn identity(&self) -> Result<Option<Provided>, ConfigurationRefusal> {
        let of_file = self
            .file
            .as_ref()
            .and_then(|(_, said)| said.identity.clone());
        let of_variables = self.variables.identity.clone().unwrap_or_default();
        let said = of_variables.or(of_file.unwrap_or_default());
        said.provided().map_err(|reason| match &self.file {
            Some((path, _)) => ConfigurationRefusal::File {
                file: path.clone(),
                reason,
            },
            None => ConfigurationRefusal::Unusable {
                place: "SAMSPIL_IDENTITY_*".to_owned(),
                reason,
            },
        })
    }

    /// What is said first about a key, or what holds when nobody says anything.
    pub(super) fn read<T>(
        &self,
        key: Key,
        otherwise: &str,
        parse: impl Fn(&str) -> Result<T, String>,
    ) -> Result<T, ConfigurationRefusal> {
        let silent = || (String::from("samspil"), otherwise);
        let (place, written) = self.first(key).unwrap_or_else(silent);
        parse(written).map_err(|reason| ConfigurationRefusal::Unusable { place, reason })
    }

    fn first(&self, key: Key) -> Option<(String, &str)> {
        let flag = || Some((key.flag().to_owned(), self.flags.about(key)?));
        let variable = || Some((key.variable().to_owned(), self.variables.about(key)?));
        let file = || {
            let (path, said) = self.file.as_ref()?;
            Some((
                format!("{}, {}", path.display(), key.name()),
                said.about(key)?,
            ))
        };
        flag().or_else(variable).or_else(file)
    }
}

/// What the variables say of requests.
fn measures(variable: &impl Fn(&str) -> Option<String>) -> Result<Measures, ConfigurationRefusal> {
    let mut said = Measures::new();
    for measure in Measure::ALL {
        let place = measure.variable();
        let Some(written) = variable(&place) else {
            continue;
        };
        let number = written
            .parse()
            .map_err(|_| format!("`{written}` is not a whole number"));
        let number = number.and_then(|number| measure.checked(number));
        let refused = |reason| ConfigurationRefusal::Unusable { place, reason };
        said.insert(measure, number.map_err(refused)?);
    }
    Ok(said)
}
