use std::{fs, path::PathBuf};

use super::{ConfigurationRefusal, Said};

/// What a file says; a key that the program does not know is refused by its name.
pub(super) fn read(file: PathBuf) -> Result<(PathBuf, Said), ConfigurationRefusal> {
    let text = match fs::read_to_string(&file) {
        Ok(text) => text,
        Err(error) => {
            let reason = format!("the configuration cannot be read: {error}");
            return Err(ConfigurationRefusal::File { file, reason });
        }
    };
    match toml::from_str(&text) {
        Ok(said) => Ok((file, said)),
        Err(error) => Err(ConfigurationRefusal::File {
            file,
            reason: reason(&text, &error),
        }),
    }
}

fn reason(text: &str, error: &toml::de::Error) -> String {
    let before = error.span().and_then(|span| text.get(..span.start));
    match before {
        Some(before) => format!(
            "line {}: {}",
            before.matches('\n').count() + 1,
            error.message()
        ),
        None => error.message().to_owned(),
    }
}
