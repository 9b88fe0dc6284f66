use kernel::{Part, Passage};

use crate::Effect;

impl Effect {
    /// What it is found by, the most telling first: its indicator, what it covers, and the statements that stand.
    pub fn passages(&self) -> Vec<Passage> {
        let reach = self.reach.as_ref();
        let scopes = [
            self.scope.as_ref(),
            reach.and_then(|reach| reach.sites.as_ref()),
            reach.and_then(|reach| reach.target_group.as_ref()),
        ];
        let named = self
            .definition()
            .into_iter()
            .flat_map(|definition| Passage::both(Part::Indicator, &definition.name));
        named
            .chain(
                reach
                    .into_iter()
                    .flat_map(|reach| Passage::places(&reach.municipalities)),
            )
            .chain(
                scopes
                    .into_iter()
                    .flatten()
                    .map(|scope| Passage::new(Part::Scope, scope)),
            )
            .chain(
                self.standing()
                    .map(|told| Passage::new(Part::Statement, &told.stated)),
            )
            .collect()
    }
}
