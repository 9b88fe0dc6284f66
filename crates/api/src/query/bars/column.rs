use std::fmt::{Display, Write};

use async_graphql::{InputValueError, InputValueResult, Scalar, ScalarType, Value};
use kernel::PartialDate;

/// One line for each row, the values of a row apart by tabs; a line is empty where nothing is told. Danish: «kolonne».
#[derive(Clone, Debug, Default)]
pub struct Column {
    text: String,
    rows: usize,
}

/// One line for each row, the values of a row apart by tabs; a line is empty where nothing is told. Danish: «kolonne».
#[Scalar(
    specified_by_url = "https://www.iana.org/assignments/media-types/text/tab-separated-values"
)]
impl ScalarType for Column {
    fn parse(value: Value) -> InputValueResult<Self> {
        Err(InputValueError::expected_type(value))
    }

    fn to_value(&self) -> Value {
        Value::String(self.text.clone())
    }
}

impl Column {
    pub(super) fn rows(&self) -> usize {
        self.rows
    }

    pub(super) fn one(&mut self, value: impl Display) {
        self.row([value]);
    }

    pub(super) fn date(&mut self, date: Option<PartialDate>) {
        self.row(date.map(|date| date.edtf()));
    }

    /// Words that people wrote: what parts lines and values does so nowhere else.
    pub(super) fn text(&mut self, text: Option<&str>) {
        self.row(text.map(|text| text.replace(['\n', '\t'], " ")));
    }

    pub(super) fn row(&mut self, values: impl IntoIterator<Item = impl Display>) {
        if self.rows > 0 {
            self.text.push('\n');
        }
        self.rows += 1;
        for (place, value) in values.into_iter().enumerate() {
            if place > 0 {
                self.text.push('\t');
            }
            write!(self.text, "{value}").expect("a text takes whatever is written");
        }
    }
}
