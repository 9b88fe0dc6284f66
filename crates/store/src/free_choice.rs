use cases::CaseId;
use choice::{FreeChoice, FreeChoiceCommand};
use chrono::NaiveDate;
use contracts::ContractId;
use kernel::Supplier;

use crate::{
    Facet, Kept, Kind,
    append::{Asked, Reference, Written},
    kept::{haystack, places, suppliers, task_area},
};

impl Kept for FreeChoice {
    const SHAPE: u32 = 2;
    const STREAM: Kind = Kind::FreeChoice;

    fn slug(&self) -> Option<&str> {
        Some(&self.slug)
    }

    fn title(&self) -> &str {
        &self.title.da
    }

    fn earliest(&self) -> Option<NaiveDate> {
        None
    }

    fn latest(&self) -> Option<NaiveDate> {
        None
    }

    fn facets(&self) -> Vec<Facet> {
        let models = self.models.iter();
        places(&[self.municipality])
            .chain(suppliers(&approved(self)))
            .chain([task_area(&self.task_area)])
            .chain(models.map(|adoption| Facet::plain("model", format!("{:?}", adoption.model))))
            .chain(self.cases.iter().map(|case| Facet::plain("case", case)))
            .chain(
                self.contracts
                    .iter()
                    .map(|contract| Facet::plain("contract", contract)),
            )
            .collect()
    }

    fn text(&self) -> String {
        haystack([&self.title], &[self.municipality], &approved(self))
    }
}

impl Written for FreeChoice {
    fn asked(command: &FreeChoiceCommand) -> Asked {
        match command {
            FreeChoiceCommand::Open(opening) => Asked {
                slug: Some(opening.slug.clone()),
                references: references(&opening.cases, &opening.contracts),
            },
            FreeChoiceCommand::Link {
                cases, contracts, ..
            } => Asked {
                slug: None,
                references: references(cases, contracts),
            },
            FreeChoiceCommand::AdoptModel { .. }
            | FreeChoiceCommand::ApproveSupplier { .. }
            | FreeChoiceCommand::EndApproval { .. }
            | FreeChoiceCommand::StateShare { .. }
            | FreeChoiceCommand::RetractShare { .. } => Asked::default(),
        }
    }
}

/// Everyone who was ever approved.
fn approved(choice: &FreeChoice) -> Vec<Supplier> {
    let approvals = choice.approvals.iter();
    approvals
        .map(|approval| approval.supplier.clone())
        .collect()
}

fn references(cases: &[CaseId], contracts: &[ContractId]) -> Vec<Reference> {
    let cases = cases.iter().map(|case| Reference {
        kind: Kind::Case,
        id: case.uuid(),
        field: "cases",
    });
    let contracts = contracts.iter().map(|contract| Reference {
        kind: Kind::Contract,
        id: contract.uuid(),
        field: "contracts",
    });
    cases.chain(contracts).collect()
}
