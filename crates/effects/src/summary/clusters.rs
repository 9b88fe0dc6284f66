//! Which effects are one and the same, told more than once.

use std::collections::HashMap;

use super::Scope;
use crate::EffectId;

/// The first, by its id, of all effects that are the same as one.
pub(super) struct Clusters(HashMap<EffectId, EffectId>);

impl Clusters {
    pub(super) fn of(scope: &Scope<'_>) -> Self {
        let mut clusters = Self(HashMap::new());
        for member in &scope.members {
            for other in &member.effect.same_effect_as {
                clusters.join(member.id, *other);
            }
        }
        for (one, other) in &scope.links {
            clusters.join(*one, *other);
        }
        clusters
    }

    pub(super) fn first(&self, mut id: EffectId) -> EffectId {
        while let Some(before) = self.0.get(&id) {
            id = *before;
        }
        id
    }

    fn join(&mut self, one: EffectId, other: EffectId) {
        let (one, other) = (self.shortened(one), self.shortened(other));
        if one != other {
            self.0.insert(one.max(other), one.min(other));
        }
    }

    /// As `first`, and nearer the next time.
    fn shortened(&mut self, id: EffectId) -> EffectId {
        let first = self.first(id);
        let mut at = id;
        while at != first {
            match self.0.insert(at, first) {
                Some(before) => at = before,
                None => return first,
            }
        }
        first
    }
}
