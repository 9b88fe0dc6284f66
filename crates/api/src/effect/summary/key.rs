use std::collections::HashMap;

use async_graphql::{SimpleObject, Value};
use effects::summary::{Key, KeyValue, SummaryDimension};
use kernel::LocalizedText as Words;

use super::EffectDimension;
use crate::{case::Theme, contract::CooperationForm, words::LocalizedText};

/// Where a group stands in one dimension. Danish: «gruppenøgle».
#[derive(Clone, SimpleObject)]
pub struct GroupKey {
    /// Which dimension.
    pub dimension: EffectDimension,
    /// The code, key or name; null where it is joint, or not stated.
    pub value: Option<String>,
    /// All it is of: one, several of a joint thing, or none where it is not stated.
    pub values: Vec<GroupKeyValue>,
    /// It is of several together, which is a group of its own, so that nothing counts twice. Danish: «flere».
    pub joint: bool,
    /// For people.
    pub label: LocalizedText,
}

/// One thing that a group is of.
#[derive(Clone, SimpleObject)]
pub struct GroupKeyValue {
    /// The code, key or name, e.g. 0710, GREEN_TRANSITION or energy.change.
    pub value: String,
    /// For people.
    pub label: LocalizedText,
}

/// The names of suppliers by their keys.
pub(crate) type SupplierNames = HashMap<String, String>;

impl GroupKey {
    pub(crate) fn of(dimension: SummaryDimension, key: Key, names: &SupplierNames) -> Self {
        let (values, joint) = match key {
            Key::One(one) => (vec![one], false),
            Key::Several(several) => (several, true),
            Key::NotStated => (Vec::new(), false),
        };
        let values: Vec<(String, Words)> =
            values.into_iter().map(|value| told(value, names)).collect();
        let label = match values.as_slice() {
            [] => Words::new("Ikke oplyst", "Not stated"),
            [(_, only)] => only.clone(),
            [..] => several(&values),
        };
        Self {
            dimension: dimension.into(),
            value: values
                .first()
                .filter(|_| !joint)
                .map(|(value, _)| value.clone()),
            joint,
            label: label.into(),
            values: values
                .into_iter()
                .map(|(value, label)| GroupKeyValue {
                    value,
                    label: label.into(),
                })
                .collect(),
        }
    }
}

fn several(values: &[(String, Words)]) -> Words {
    let danish: Vec<&str> = values.iter().map(|(_, label)| label.da.as_str()).collect();
    let english = values
        .iter()
        .map(|(_, label)| label.en.as_deref().unwrap_or(&label.da));
    let english: Vec<&str> = english.collect();
    Words::new(
        format!("Flere: {}", danish.join(", ")),
        format!("Several: {}", english.join(", ")),
    )
}

/// Its code and what people call it.
fn told(value: KeyValue, names: &SupplierNames) -> (String, Words) {
    match value {
        KeyValue::Theme(theme) => (name(Theme::from(theme)), theme_words(theme)),
        KeyValue::Indicator(indicator) => (indicator.key().to_owned(), indicator.name()),
        KeyValue::TaskArea(area) => (area.key().to_owned(), area.name()),
        KeyValue::Municipality(code) => {
            let place = code.municipality();
            let label = place.map_or_else(|| code.to_string(), |place| place.name.to_owned());
            (code.to_string(), Words::da(label))
        }
        KeyValue::Region(region) => (region.clone(), Words::da(region)),
        KeyValue::Supplier(key) => {
            let label = names.get(&key).unwrap_or(&key).clone();
            (key, Words::da(label))
        }
        KeyValue::Form(form) => (name(CooperationForm::from(form)), Words::da(form.danish())),
        KeyValue::Years { from, until } if from == until => {
            (from.to_string(), Words::da(from.to_string()))
        }
        KeyValue::Years { from, until } => (
            format!("{from}/{until}"),
            Words::da(format!("{from}–{until}")),
        ),
        KeyValue::Grade(grade) => {
            let letter = format!("{grade:?}");
            (letter.clone(), Words::da(letter))
        }
    }
}

/// As the schema writes a variant.
fn name(variant: impl Into<Value>) -> String {
    variant.into().to_string()
}

fn theme_words(theme: cases::Theme) -> Words {
    let (da, en) = match theme {
        cases::Theme::EfficientOperations => {
            ("Råderum og effektiv opgaveløsning", "Efficient operations")
        }
        cases::Theme::TimeAndWorkforce => ("Tid og arbejdskraft", "Time and workforce"),
        cases::Theme::GreenTransition => ("Grøn omstilling", "Green transition"),
        cases::Theme::SocialResponsibility => ("Socialt ansvar", "Social responsibility"),
        cases::Theme::SelfDetermination => ("Selvbestemmelse til borgerne", "Self-determination"),
    };
    Words::new(da, en)
}
