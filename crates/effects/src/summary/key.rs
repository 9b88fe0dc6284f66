use cases::{Case, Theme};
use chrono::NaiveDate;
use contracts::CooperationForm;
use kernel::{MunicipalityCode, TaskArea};

use super::{Contracted, Member, Options};
use crate::{Grade, Indicator, Observation};

/// What effects may be grouped by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SummaryDimension {
    Theme,
    Indicator,
    TaskArea,
    Municipality,
    Region,
    Supplier,
    CooperationForm,
    /// Of the statement that stands for the effect.
    Year,
    /// Of the statement that stands for the effect.
    Grade,
}

/// Where a group stands in one dimension.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    One(KeyValue),
    /// A joint thing stands once, under all it is of.
    Several(Vec<KeyValue>),
    NotStated,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeyValue {
    Theme(Theme),
    Indicator(Indicator),
    TaskArea(TaskArea),
    Municipality(MunicipalityCode),
    Region(String),
    /// By its key.
    Supplier(String),
    Form(CooperationForm),
    Years {
        from: i32,
        until: i32,
    },
    Grade(Grade),
}

impl Key {
    /// One, several or none of them, whatever their order.
    fn of(values: impl IntoIterator<Item = KeyValue>) -> Self {
        let mut values: Vec<KeyValue> = values.into_iter().collect();
        values.sort_unstable();
        values.dedup();
        match values.pop() {
            None => Self::NotStated,
            Some(only) if values.is_empty() => Self::One(only),
            Some(last) => {
                values.push(last);
                Self::Several(values)
            }
        }
    }

    /// Where two stand together.
    pub(super) fn with(&self, other: &Self) -> Self {
        Self::of(self.values().iter().chain(other.values()).cloned())
    }

    fn values(&self) -> &[KeyValue] {
        match self {
            Self::One(one) => std::slice::from_ref(one),
            Self::Several(several) => several,
            Self::NotStated => &[],
        }
    }

    /// It is under one of these.
    pub fn is_any(&self, values: &[KeyValue]) -> bool {
        match self {
            Self::One(one) => values.contains(one),
            Self::Several(several) => several.iter().any(|one| values.contains(one)),
            Self::NotStated => false,
        }
    }

    pub(super) fn years(observation: Option<&Observation>) -> Self {
        let years = observation.and_then(Observation::years);
        Self::of(years.map(|(from, until)| KeyValue::Years { from, until }))
    }

    pub(super) fn grade(observation: Option<&Observation>) -> Self {
        Self::of(observation.map(|observation| KeyValue::Grade(observation.grade())))
    }
}

/// Where an effect stands whatever is said of its size; a year and a grade are not stated there.
impl Member<'_> {
    pub(super) fn keys(&self, options: &Options) -> Vec<Key> {
        let dimensions = options.dimensions.iter();
        dimensions
            .map(|asked| self.key(*asked, options.on))
            .collect()
    }

    /// Where it stands in one dimension, by the regions of a day.
    pub fn key(&self, dimension: SummaryDimension, on: NaiveDate) -> Key {
        match dimension {
            SummaryDimension::Theme => match self.case {
                Some(case) => Key::One(KeyValue::Theme(case.theme)),
                None => Key::of(
                    self.told_in()
                        .iter()
                        .map(|case| KeyValue::Theme(case.theme)),
                ),
            },
            SummaryDimension::Indicator => {
                Key::One(KeyValue::Indicator(self.effect.indicator.clone()))
            }
            SummaryDimension::TaskArea => Key::of(self.task_area().map(KeyValue::TaskArea)),
            SummaryDimension::Municipality => Key::of(
                self.municipalities()
                    .iter()
                    .copied()
                    .map(KeyValue::Municipality),
            ),
            SummaryDimension::Region => regions(self.municipalities(), on),
            SummaryDimension::Supplier => Key::of(self.suppliers().map(KeyValue::Supplier)),
            SummaryDimension::CooperationForm => form(self.contract),
            SummaryDimension::Year | SummaryDimension::Grade => Key::NotStated,
        }
    }

    fn told_in(&self) -> &[&Case] {
        self.contract.map_or(&[], |told| told.cases)
    }

    fn task_area(&self) -> Option<TaskArea> {
        let of_contract = self
            .contract
            .and_then(|told| told.contract.task_area.clone());
        of_contract.or_else(|| self.case.and_then(|case| case.task_area.clone()))
    }

    /// Those it is told of, else those of its contract, else those of its case.
    pub fn municipalities(&self) -> &[MunicipalityCode] {
        let reach = self
            .effect
            .reach
            .as_ref()
            .map(|reach| &reach.municipalities);
        let contract = self.contract.map(|told| &told.contract.municipalities);
        let case = self.case.map(|case| &case.municipalities);
        let told = [reach, contract, case].into_iter().flatten();
        told.map(Vec::as_slice)
            .find(|codes| !codes.is_empty())
            .unwrap_or_default()
    }

    fn suppliers(&self) -> impl Iterator<Item = String> {
        let contract = self.contract.map(|told| &told.contract.suppliers);
        let case = self.case.map(|case| &case.suppliers);
        let told = [contract, case].into_iter().flatten();
        let named = told.into_iter().find(|suppliers| !suppliers.is_empty());
        named.into_iter().flatten().map(kernel::Supplier::key)
    }
}

impl Contracted<'_> {
    pub(super) fn keys(&self, options: &Options) -> Vec<Key> {
        let dimensions = options.dimensions.iter();
        dimensions
            .map(|asked| self.key(*asked, options.on))
            .collect()
    }

    /// Where it stands in one dimension, by the regions of a day.
    pub fn key(&self, dimension: SummaryDimension, on: NaiveDate) -> Key {
        let contract = self.contract;
        match dimension {
            SummaryDimension::Theme => {
                Key::of(self.cases.iter().map(|case| KeyValue::Theme(case.theme)))
            }
            SummaryDimension::TaskArea => {
                Key::of(contract.task_area.clone().map(KeyValue::TaskArea))
            }
            SummaryDimension::Municipality => Key::of(
                contract
                    .municipalities
                    .iter()
                    .copied()
                    .map(KeyValue::Municipality),
            ),
            SummaryDimension::Region => regions(&contract.municipalities, on),
            SummaryDimension::Supplier => {
                let suppliers = contract.suppliers.iter();
                Key::of(suppliers.map(|supplier| KeyValue::Supplier(supplier.key())))
            }
            SummaryDimension::CooperationForm => form(Some(*self)),
            SummaryDimension::Indicator | SummaryDimension::Year | SummaryDimension::Grade => {
                Key::NotStated
            }
        }
    }
}

fn regions(codes: &[MunicipalityCode], on: NaiveDate) -> Key {
    let places = codes.iter().filter_map(|code| code.municipality());
    Key::of(places.map(|place| KeyValue::Region(place.region(on).name.to_owned())))
}

fn form(told: Option<Contracted<'_>>) -> Key {
    match told.map(|told| told.contract.form) {
        None | Some(CooperationForm::NotStated) => Key::NotStated,
        Some(form) => Key::One(KeyValue::Form(form)),
    }
}
