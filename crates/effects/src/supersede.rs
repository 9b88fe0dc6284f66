//! How a firmer statement takes the place of a provisional one.

use crate::{
    Effect, Observation, ObservationId, ObservationStatement, ObservationStatus, StatementRefusal,
};

impl ObservationStatement {
    /// What it takes the place of stands among these, and was not final.
    pub(crate) fn check_superseded(
        &self,
        others: impl IntoIterator<Item = (ObservationId, ObservationStatus)>,
    ) -> Result<(), StatementRefusal> {
        let Some(superseded) = self.supersedes else {
            return Ok(());
        };
        let mut others = others.into_iter();
        match others.find(|(id, _)| *id == superseded) {
            None => Err(StatementRefusal::SupersedesUnknown {
                observation: superseded,
            }),
            Some((_, ObservationStatus::Provisional | ObservationStatus::Estimated)) => Ok(()),
            Some((
                _,
                ObservationStatus::Final
                | ObservationStatus::Disputed
                | ObservationStatus::Retracted
                | ObservationStatus::Missing,
            )) => Err(StatementRefusal::SupersedesFinal {
                observation: superseded,
            }),
        }
    }
}

impl Effect {
    /// What counts of the effect, each as firm as it was told.
    pub(crate) fn to_be_superseded(
        &self,
    ) -> impl Iterator<Item = (ObservationId, ObservationStatus)> {
        self.counting()
            .map(|observation| (observation.id, observation.stated_as))
    }

    /// What this statement takes the place of counts no more.
    pub(crate) fn superseding(&mut self, statement: &ObservationStatement) {
        let Some(superseded) = statement.supersedes else {
            return;
        };
        let mut others = self.observations.iter_mut();
        if let Some(other) = others.find(|other| other.id == superseded) {
            other.superseded_by = Some(statement.id);
        }
    }

    /// What a retracted statement had taken the place of counts again.
    pub(crate) fn no_longer_superseding(&mut self, retracted: ObservationId) {
        for other in &mut self.observations {
            if other.superseded_by == Some(retracted) {
                other.superseded_by = None;
            }
        }
    }
}

impl Observation {
    /// It stands, and none has taken its place.
    pub fn counts(&self) -> bool {
        self.stands() && self.superseded_by.is_none()
    }
}
