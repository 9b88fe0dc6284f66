use contracts::Visibility;
use kernel::{Instant, MunicipalityCode};
use sea_orm::{ColumnTrait, Condition, QueryTrait, sea_query::ExprTrait};

use super::{
    Audience,
    entity::{document, facet},
    find::ids,
};
use crate::{
    Kind,
    clock::micros,
    seen::{Seen, Sight},
};

/// What says of a row when it holds and who it is for.
pub(crate) struct Columns<C> {
    id: C,
    audience: C,
    known_from: C,
    known_until: C,
    seen_until: C,
}

pub(crate) const OF_DOCUMENTS: Columns<document::Column> = Columns {
    id: document::Column::Id,
    audience: document::Column::Audience,
    known_from: document::Column::KnownFrom,
    known_until: document::Column::KnownUntil,
    seen_until: document::Column::SeenUntil,
};

pub(crate) const OF_FACETS: Columns<facet::Column> = Columns {
    id: facet::Column::Id,
    audience: facet::Column::Audience,
    known_from: facet::Column::KnownFrom,
    known_until: facet::Column::KnownUntil,
    seen_until: facet::Column::SeenUntil,
};

impl<C: ColumnTrait> Columns<C> {
    /// The rows of a kind that held at a moment, each as whoever looks may see it.
    pub(crate) fn seen(&self, kind: &str, seen: Seen) -> Condition {
        let held = self.held(seen.at);
        if !Kind::has_secrets(kind) {
            return held;
        }
        match seen.sight {
            Sight::Everything => held.add(self.is_for(&Audience::WHOLE)),
            Sight::Public => held.add(self.all_or(self.public(seen))),
            Sight::InternalOf(municipality) => {
                held.add(self.all_or(self.within(kind, municipality, Visibility::Internal, seen)))
            }
            Sight::DraftsOf(municipality) => held.add(self.all_or(self.within(
                kind,
                municipality,
                Visibility::Confidential,
                seen,
            ))),
        }
    }

    /// Now by the open rows, else by those that held then.
    fn held(&self, at: Option<Instant>) -> Condition {
        let open = self.known_until.is_null();
        match at.map(micros) {
            None => Condition::all().add(open),
            Some(at) => Condition::all()
                .add(self.known_from.lte(at))
                .add(open.or(self.known_until.gt(at))),
        }
    }

    fn is_for(&self, audiences: &[Audience]) -> Condition {
        let names = audiences.iter().map(|audience| audience.name());
        Condition::all().add(self.audience.is_in(names))
    }

    fn all_or(&self, narrower: Condition) -> Condition {
        Condition::any()
            .add(self.audience.eq(Audience::All.name()))
            .add(narrower)
    }

    fn public(&self, seen: Seen) -> Condition {
        self.narrowed(Visibility::Public, seen)
    }

    /// Of what a municipality has as far as it sees into it, of others what is public.
    fn within(
        &self,
        kind: &str,
        municipality: MunicipalityCode,
        sees: Visibility,
        seen: Seen,
    ) -> Condition {
        let own = ids(OF_FACETS.having(kind, municipality)).into_query();
        let others = ids(OF_FACETS.having(kind, municipality)).into_query();
        Condition::any()
            .add(self.narrowed(sees, seen).add(self.id.in_subquery(own)))
            .add(self.public(seen).add(self.id.not_in_subquery(others)))
    }

    /// What opens by itself is there from its moment on, and nobody looks ahead.
    fn narrowed(&self, sees: Visibility, seen: Seen) -> Condition {
        let at = micros(seen.moment());
        self.is_for(&[Audience::Seeing(sees)])
            .add(self.known_from.lte(at))
            .add(self.seen_until.is_null().or(self.seen_until.gt(at)))
    }
}

impl Columns<facet::Column> {
    /// Those of a kind that a municipality has now.
    fn having(&self, kind: &str, municipality: MunicipalityCode) -> Condition {
        self.held(None)
            .add(self.is_for(&Audience::WHOLE))
            .add(facet::Column::Kind.eq(kind))
            .add(facet::Column::Name.eq("municipality"))
            .add(facet::Column::Value.eq(municipality.to_string()))
    }
}
