//! The scalars of the schema. What a person types is taken as text here and judged where its field is known.

use async_graphql::{InputValueError, InputValueResult, Scalar, ScalarType, Value};
use chrono::{Datelike, NaiveDate};
use kernel::Instant;

/// A scalar that travels as a string and is judged later, with the field at hand.
macro_rules! text_scalar {
    ($name:ident, $specified:literal, $description:literal) => {
        #[doc = $description]
        #[derive(Clone, Debug)]
        pub struct $name(pub String);

        #[doc = $description]
        #[Scalar(specified_by_url = $specified)]
        impl ScalarType for $name {
            fn parse(value: Value) -> InputValueResult<Self> {
                match value {
                    Value::String(text) => Ok(Self(text)),
                    other @ (Value::Null
                    | Value::Number(_)
                    | Value::Boolean(_)
                    | Value::Binary(_)
                    | Value::Enum(_)
                    | Value::List(_)
                    | Value::Object(_)) => Err(InputValueError::expected_type(other)),
                }
            }

            fn to_value(&self) -> Value {
                Value::String(self.0.clone())
            }
        }

        impl<T: ToString> From<T> for $name {
            fn from(value: T) -> Self {
                Self(value.to_string())
            }
        }
    };
}

text_scalar!(
    Edtf,
    "https://www.loc.gov/standards/datetime/",
    "A day as precisely as it is known (EDTF, ISO 8601-2): 2026, 2026-05, 2026-05-31, 2022-23 (autumn), 2003~ (about), XXXX (unknown). Danish: «dato med ærlig præcision»."
);
text_scalar!(
    Decimal,
    "https://www.w3.org/TR/xmlschema11-2/#decimal",
    "An exact decimal number as a string, never a float: \"12.50\". Danish: «decimaltal»."
);
text_scalar!(
    MunicipalityCode,
    "https://www.dst.dk/da/Statistik/dokumentation/nomenklaturer/nuts",
    "The official code of a municipality, four digits: \"0575\". Danish: «kommunekode»."
);
text_scalar!(
    Cvr,
    "https://www.dst.dk/da/TilSalg/Forskningsservice/Dokumentation/hoejkvalitetsvariable/firmastatistik/cvrnr",
    "A number in the Danish business register, eight digits that pass modulus 11. Danish: «CVR-nummer»."
);
text_scalar!(
    Position,
    "https://www.w3.org/TR/xmlschema11-2/#nonNegativeInteger",
    "A place in the log, as a string: \"1\", \"2\", … without gaps. Danish: «plads i loggen»."
);

impl Position {
    /// The number in it, when it is one.
    pub(crate) fn number(&self) -> Option<i64> {
        self.0.parse().ok().filter(|position| *position >= 0)
    }
}

/// A calendar day of the years 0001 to 9999, ISO 8601: 2026-11-21. Danish: «dag».
#[derive(Clone, Copy, Debug)]
pub struct Date(pub NaiveDate);

/// A calendar day of the years 0001 to 9999, ISO 8601: 2026-11-21. Danish: «dag».
#[Scalar(specified_by_url = "https://scalars.graphql.org/andimarek/local-date")]
impl ScalarType for Date {
    fn parse(value: Value) -> InputValueResult<Self> {
        let text = text(value)?;
        let day: Option<NaiveDate> = text.parse().ok();
        let day = day.filter(|day| (1..=9999).contains(&day.year()));
        day.map(Self).ok_or_else(|| {
            InputValueError::custom(format!(
                "“{text}” is not a day of the years 0001 to 9999: write 2026-11-21"
            ))
        })
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.to_string())
    }
}

/// An instant, RFC 3339, answered in UTC: 2026-11-21T09:30:00Z. Danish: «tidspunkt».
#[derive(Clone, Copy, Debug)]
pub struct DateTime(pub Instant);

/// An instant, RFC 3339, answered in UTC: 2026-11-21T09:30:00Z. Danish: «tidspunkt».
#[Scalar(specified_by_url = "https://scalars.graphql.org/andimarek/date-time")]
impl ScalarType for DateTime {
    fn parse(value: Value) -> InputValueResult<Self> {
        let text = text(value)?;
        chrono::DateTime::parse_from_rfc3339(&text)
            .map(|instant| Self(instant.to_utc()))
            .map_err(|_| {
                InputValueError::custom(format!(
                    "“{text}” is not an instant: write 2026-11-21T09:30:00Z"
                ))
            })
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true))
    }
}

fn text<T: async_graphql::InputType>(value: Value) -> Result<String, InputValueError<T>> {
    match value {
        Value::String(text) => Ok(text),
        other @ (Value::Null
        | Value::Number(_)
        | Value::Boolean(_)
        | Value::Binary(_)
        | Value::Enum(_)
        | Value::List(_)
        | Value::Object(_)) => Err(InputValueError::expected_type(other)),
    }
}
