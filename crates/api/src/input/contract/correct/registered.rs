use async_graphql::{ID, InputObject, MaybeUndefined};
use contracts::Correction;

use super::nullable;
use crate::{
    contract::{CooperationForm, MainNature},
    input::{
        At, LocalizedTextInput, MoneyInput, Reading, SupplierInput,
        base::{municipalities, municipality, suppliers, task_area},
        contract::ParticularsInput,
    },
    scalars::{Date, MunicipalityCode},
};

/// What should have been stated when it was registered.
#[derive(Clone, InputObject)]
pub struct RegisteredCorrections {
    /// What it is about.
    pub title: Option<LocalizedTextInput>,
    /// What kind of agreement it is.
    pub form: Option<CooperationForm>,
    /// What is mainly bought.
    pub nature: MaybeUndefined<MainNature>,
    /// What only a contract of its form has; those of the corrected form, when the form is corrected too.
    pub particulars: MaybeUndefined<ParticularsInput>,
    /// Id or key of the task area.
    pub task_area: MaybeUndefined<ID>,
    /// The buyers.
    pub municipalities: Option<Vec<MunicipalityCode>>,
    /// Who buys on behalf of all, in joint procurement.
    pub lead: MaybeUndefined<MunicipalityCode>,
    /// Who delivers.
    pub suppliers: Option<Vec<SupplierInput>>,
    /// The unit that answers for it.
    pub owner_unit: MaybeUndefined<String>,
    /// What it is worth.
    pub value: MaybeUndefined<MoneyInput>,
    /// What is told may still change until that day.
    pub provisional_until: MaybeUndefined<Date>,
}

impl RegisteredCorrections {
    pub(super) fn read(self, reading: &mut Reading, at: &At) -> Vec<Correction> {
        let title = self.title.map(|title| Correction::Title(title.into()));
        let form = self.form.map(|form| Correction::Form(form.into()));
        let nature = nullable(self.nature, |nature| Some(nature.into()));
        let particulars = nullable(self.particulars, |particulars| {
            particulars.read(reading, &at.then("particulars"))
        });
        let area = nullable(self.task_area, |id| {
            task_area(reading, &at.then("taskArea"), &id)
        });
        let places = self
            .municipalities
            .and_then(|codes| municipalities(reading, &at.then("municipalities"), codes));
        let lead = nullable(self.lead, |lead| {
            municipality(reading, &at.then("lead"), &lead)
        });
        let named = self
            .suppliers
            .and_then(|named| suppliers(reading, &at.then("suppliers"), named));
        let unit = nullable(self.owner_unit, Some);
        let value = nullable(self.value, |value| value.read(reading, &at.then("value")));
        let provisional = nullable(self.provisional_until, |Date(day)| Some(day));
        [
            title,
            form,
            nature.map(Correction::Nature),
            particulars.map(Correction::Particulars),
            area.map(Correction::TaskArea),
            places.map(Correction::Municipalities),
            lead.map(Correction::Lead),
            named.map(Correction::Suppliers),
            unit.map(Correction::OwnerUnit),
            value.map(Correction::Value),
            provisional.map(Correction::ProvisionalUntil),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}
