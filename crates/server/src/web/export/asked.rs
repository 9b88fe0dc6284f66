#[cfg(test)]
mod tests;

use super::super::refusal::Refusal;

/// What a CSV file has no room for stands in a file beside it, as a workbook has it on a sheet of its own.
pub(super) const ABOUT: &str = ".om";

/// The form of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Csv,
    Workbook,
}

impl Format {
    pub(super) fn suffix(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Workbook => "xlsx",
        }
    }

    pub(super) fn content_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8; header=present",
            Self::Workbook => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }

    fn named(suffix: &str) -> Option<Self> {
        [Self::Csv, Self::Workbook]
            .into_iter()
            .find(|format| format.suffix() == suffix)
    }
}

/// Whom numbers and headings are written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Variant {
    /// Programs: comma, decimal point, the names of the schema.
    Standard,
    /// A Danish spreadsheet: semicolon, decimal comma, Danish headings.
    Danish,
}

/// Which table is asked for, and how.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Asked {
    pub(super) name: String,
    pub(super) format: Format,
    pub(super) variant: Variant,
    /// What is to be said of the table, in place of its rows.
    pub(super) about: bool,
    /// Values of the variables of the question.
    pub(super) parameters: Vec<(String, String)>,
}

impl Asked {
    /// The last part of the address, and what stands after its question mark.
    pub(super) fn read(file: &str, query: &str) -> Result<Self, Refusal> {
        let unknown = || {
            Refusal::unknown_export(format!(
                "“{file}” is no table: write its name and .csv or .xlsx"
            ))
        };
        let (name, suffix) = file.rsplit_once('.').ok_or_else(unknown)?;
        let format = Format::named(suffix).ok_or_else(unknown)?;
        let (name, about) = match (format, name.strip_suffix(ABOUT)) {
            (Format::Csv, Some(name)) => (name, true),
            (Format::Csv, None) | (Format::Workbook, _) => (name, false),
        };
        let mut variant = Variant::Standard;
        let mut parameters = Vec::new();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match (name.as_ref(), value.as_ref()) {
                ("variant", "") => {}
                ("variant", "da") => variant = Variant::Danish,
                ("variant", other) => {
                    return Err(Refusal::bad_user_input(format!(
                        "`variant` is “{other}”: there is `da`, or none"
                    )));
                }
                _ => parameters.push((name.into_owned(), value.into_owned())),
            }
        }
        Ok(Self {
            name: name.to_owned(),
            format,
            variant,
            about,
            parameters,
        })
    }
}
