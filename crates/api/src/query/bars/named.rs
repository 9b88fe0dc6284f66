use std::{collections::HashMap, hash::Hash};

use kernel::{MunicipalityCode, Supplier, TaskArea};

use crate::place;

/// What many rows have in common, each thing once.
#[derive(Default)]
pub(super) struct Named {
    municipalities: Once<MunicipalityCode>,
    suppliers: Once<Supplier>,
    task_areas: Once<TaskArea>,
}

impl Named {
    pub(super) fn municipality(&mut self, code: MunicipalityCode) -> usize {
        self.municipalities.place(&code)
    }

    pub(super) fn supplier(&mut self, supplier: &Supplier) -> usize {
        self.suppliers.place(supplier)
    }

    pub(super) fn task_area(&mut self, area: &TaskArea) -> usize {
        self.task_areas.place(area)
    }

    pub(super) fn municipalities(&self) -> Vec<place::Municipality> {
        place::Municipality::of(&self.municipalities.all)
    }

    pub(super) fn suppliers(&self) -> &[Supplier] {
        &self.suppliers.all
    }

    pub(super) fn task_areas(&self) -> Vec<place::TaskArea> {
        let all = self.task_areas.all.iter().cloned();
        all.map(place::TaskArea).collect()
    }
}

/// Things in the order in which they were first met.
struct Once<T> {
    all: Vec<T>,
    places: HashMap<T, usize>,
}

impl<T> Default for Once<T> {
    fn default() -> Self {
        Self {
            all: Vec::new(),
            places: HashMap::new(),
        }
    }
}

impl<T: Clone + Eq + Hash> Once<T> {
    fn place(&mut self, thing: &T) -> usize {
        if let Some(place) = self.places.get(thing) {
            return *place;
        }
        let place = self.all.len();
        self.all.push(thing.clone());
        self.places.insert(thing.clone(), place);
        place
    }
}
