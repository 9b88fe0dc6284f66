//! In which places effects are looked for.

use chrono::NaiveDate;
use effects::summary::{Contracted, Kept, KeyValue, Member, SummaryDimension};
use kernel::MunicipalityCode;

use super::{EffectFilter, keys};
use crate::known;

/// In which places an effect or a contract is looked for: one of the values of each dimension.
pub(crate) struct Wanted(Vec<(SummaryDimension, Vec<KeyValue>)>);

impl Wanted {
    pub(crate) fn admits(&self, member: &Member<'_>, on: NaiveDate) -> bool {
        let mut dimensions = self.0.iter();
        dimensions.all(|(dimension, values)| member.key(*dimension, on).is_any(values))
    }

    pub(crate) fn admits_contract(&self, contract: &Contracted<'_>, on: NaiveDate) -> bool {
        let mut dimensions = self.0.iter();
        dimensions.all(|(dimension, values)| contract.key(*dimension, on).is_any(values))
    }
}

impl EffectFilter {
    /// It asks for what an effect alone does not tell.
    pub(crate) fn is_joined(&self) -> bool {
        !self.wanted().0.is_empty() || self.year.is_some() || self.grade_at_least.is_some()
    }

    pub(crate) fn kept(&self) -> Kept {
        Kept {
            roles: kept(self.role.as_deref()),
            at_least: self.grade_at_least.map(effects::Grade::from),
            years: self.year.clone().unwrap_or_default(),
            statuses: kept(self.status.as_deref()),
            realisations: kept(self.realisation.as_deref()),
            designs: kept(self.design.as_deref()),
            independences: kept(self.independence.as_deref()),
            disputed: self.disputed,
        }
    }

    pub(crate) fn wanted(&self) -> Wanted {
        let areas = self.task_area.as_ref().map(|ids| {
            let areas = ids.iter().filter_map(|id| known::task_area(id).ok());
            areas.map(KeyValue::TaskArea).collect()
        });
        let codes = self.municipality.as_ref().map(|codes| {
            let codes = codes.iter();
            let codes = codes.filter_map(|code| MunicipalityCode::parse(&code.0).ok());
            codes.map(KeyValue::Municipality).collect()
        });
        let suppliers = self.supplier.as_ref().map(|ids| keys(ids, "Supplier"));
        let dimensions = [
            (SummaryDimension::Municipality, codes),
            (
                SummaryDimension::Region,
                each(self.region.as_deref(), |name| {
                    KeyValue::Region(name.clone())
                }),
            ),
            (
                SummaryDimension::Theme,
                each(self.theme.as_deref(), |theme| {
                    KeyValue::Theme((*theme).into())
                }),
            ),
            (SummaryDimension::TaskArea, areas),
            (
                SummaryDimension::Supplier,
                each(suppliers.as_deref(), |key| KeyValue::Supplier(key.clone())),
            ),
            (
                SummaryDimension::CooperationForm,
                each(self.form.as_deref(), |form| KeyValue::Form((*form).into())),
            ),
        ];
        let asked = dimensions.into_iter();
        Wanted(
            asked
                .filter_map(|(dimension, values)| Some((dimension, values?)))
                .collect(),
        )
    }

    /// It asks for nothing that a contract without effects could not be asked for.
    pub(crate) fn is_of_contracts(&self) -> bool {
        let Self {
            case,
            contract: _,
            indicator,
            grade,
            role,
            indicator_dimension,
            municipality: _,
            region: _,
            theme: _,
            task_area: _,
            supplier: _,
            form: _,
            year,
            grade_at_least,
            status,
            realisation,
            design,
            independence,
            disputed,
            conflict,
            supplementary,
        } = self;
        case.is_none()
            && indicator.is_none()
            && (grade.is_none() && grade_at_least.is_none() && year.is_none())
            && (role.is_none() && indicator_dimension.is_none() && status.is_none())
            && (realisation.is_none() && design.is_none() && independence.is_none())
            && (disputed.is_none() && conflict.is_none() && supplementary.is_none())
    }
}

/// All of them where nothing is asked.
fn kept<V: Copy, D: From<V>>(asked: Option<&[V]>) -> Vec<D> {
    let asked = asked.unwrap_or_default();
    asked.iter().map(|value| D::from(*value)).collect()
}

fn each<T>(asked: Option<&[T]>, value: impl Fn(&T) -> KeyValue) -> Option<Vec<KeyValue>> {
    asked.map(|asked| asked.iter().map(value).collect())
}
