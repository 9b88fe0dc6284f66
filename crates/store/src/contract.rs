use chrono::NaiveDate;
use contracts::{Contract, ContractCommand, ContractEvent, Gap, Part, Publication, Registration};
use kernel::PartialDate;

use crate::{
    Facet, Findable, Kept, Kind, Secrecy,
    append::{Asked, Reference, Written},
    kept::{DRAFT_OF, PUBLICATION, haystack, places, suppliers, task_area},
    secrecy::Owned,
};

impl Kept for Contract {
    const SHAPE: u32 = 11;
    const STREAM: Kind = Kind::Contract;
    const SECRECY: Option<Secrecy<Self>> = Some(Secrecy {
        owned: Owned::of,
        is_classified: Self::is_classified,
        classifies: |event| matches!(event, ContractEvent::PartClassified { .. }),
        openings: Self::openings,
        seen_after: |whole, before, news, sees, at| {
            whole.seen_after(before, news.iter().copied(), sees, at)
        },
    });

    fn slug(&self) -> Option<&str> {
        Some(&self.slug)
    }

    fn title(&self) -> &str {
        &self.title.da
    }

    fn earliest(&self) -> Option<NaiveDate> {
        self.term.starts.and_then(|starts| starts.earliest())
    }

    fn latest(&self) -> Option<NaiveDate> {
        self.latest_day()
    }

    fn facets(&self) -> Vec<Facet> {
        let has_end = self.term.current_end().is_some_and(is_known);
        places(&self.municipalities)
            .chain(suppliers(&self.suppliers))
            .chain(self.task_area.as_ref().map(task_area))
            .chain([
                Facet::new("form", format!("{:?}", self.form), self.form.danish()),
                Facet::plain("has_end", has_end),
                Facet::plain("has_clause", !self.social_clauses.is_empty()),
                Facet::plain("complaint", self.complaint_pending()),
                Facet::plain("illustrative", self.illustrative),
                Facet::plain("retracted", self.retraction.is_some()),
                Facet::plain(PUBLICATION, format!("{:?}", self.publication)),
            ])
            .chain(owner(self))
            .chain(self.cases.iter().map(|case| Facet::plain("case", case)))
            .chain(self.succeeds.map(|former| Facet::plain("succeeds", former)))
            .chain(self.gaps().into_iter().map(gap))
            .chain(draft_of(self))
            .chain(followed_up(self))
            .collect()
    }

    fn text(&self) -> String {
        haystack([&self.title], &self.municipalities, &self.suppliers)
    }

    fn found_by(&self) -> Vec<Findable> {
        Findable::all_of(self)
    }
}

impl Written for Contract {
    fn asked(command: &ContractCommand) -> Asked {
        if let ContractCommand::Register(registration) = command {
            return registered(registration);
        }
        let ContractCommand::LinkCase { case, .. } = command else {
            return Asked::default();
        };
        Asked {
            slug: None,
            references: vec![Reference {
                kind: Kind::Case,
                id: case.uuid(),
                field: "case",
            }],
        }
    }
}

/// The municipality that alone may see it.
fn draft_of(contract: &Contract) -> Option<Facet> {
    let draft = contract
        .draft
        .as_ref()
        .filter(|_| contract.publication != Publication::Published)?;
    Some(Facet::plain(DRAFT_OF, draft.municipality?))
}

/// Of a unit that is withheld it is not said whether there is one.
fn owner(contract: &Contract) -> Option<Facet> {
    let said = !contract.withholds(Part::OwnerUnit);
    said.then(|| Facet::plain("owner", contract.owner_unit.is_some()))
}

fn gap(gap: Gap) -> Facet {
    Facet::plain("gap", format!("{:?}", gap.kind))
}

/// The last day that it may have been, so that nobody is told to have looked away who did not.
fn followed_up(contract: &Contract) -> Option<Facet> {
    if contract.withholds(Part::FollowUps) {
        return Some(Facet::plain("followed_up", NOT_SAID));
    }
    let last = contract.last_follow_up()?;
    last.latest().map(|day| Facet::plain("followed_up", day))
}

/// Stands after every day, so that no filter takes a contract for one that nobody has looked after.
const NOT_SAID: &str = "withheld";

fn registered(registration: &Registration) -> Asked {
    let former = registration.succeeds.map(|former| Reference {
        kind: Kind::Contract,
        id: former.uuid(),
        field: "succeeds",
    });
    let cases = registration.cases.iter().map(|case| Reference {
        kind: Kind::Case,
        id: case.uuid(),
        field: "cases",
    });
    Asked {
        slug: Some(registration.slug.clone()),
        references: former.into_iter().chain(cases).collect(),
    }
}

fn is_known(date: PartialDate) -> bool {
    !date.is_unknown()
}
