//! What changes in a contract: amendments, parties, complaints, savings, who approves.

use kernel::{Cvr, Money, Supplier};
use proptest::{collection::vec, option, prelude::*, sample::select};

use super::{any_date, any_quantity, any_words};
use crate::{
    Amendment, Approver, Complaint, ComplaintOutcome, FreeChoiceModel, LegalGround, NewParty, Part,
    Particulars, Party, SavingSettlement, Termination, TerminationKind, Transfer, TransferGround,
    Visibility,
    tests::makers::{self, elis, id, kolding, supplier, vejen},
};

pub(in crate::tests::properties) fn any_money() -> impl Strategy<Value = Money> {
    let amount = select(vec!["-50000", "0", "50000", "1000000.5"]);
    let currency = prop_oneof![9 => Just("DKK"), 1 => Just("EUR")];
    (amount, currency).prop_map(|(amount, currency)| {
        Money::parse(amount, currency).expect("the amounts and currencies are ones")
    })
}

pub(in crate::tests::properties) fn any_party() -> impl Strategy<Value = Party> {
    select(vec![Party::Buyer, Party::Supplier, Party::Both])
}

pub(in crate::tests::properties) fn any_amendment() -> impl Strategy<Value = Amendment> {
    let ground = prop_oneof![
        3 => Just(LegalGround::MinorValue),
        2 => select(vec![
            LegalGround::NotSubstantial,
            LegalGround::ReviewClause,
            LegalGround::AdditionalNeeds,
            LegalGround::NewSupplier,
            LegalGround::Unforeseen,
        ]),
    ];
    (
        1_u32..5,
        ground,
        any_words(),
        option::of(any_words()),
        option::of(any_money()),
        option::weighted(0.2, any_money()),
    )
        .prop_map(
            |(number, ground, description, why, value, indexed_value)| Amendment {
                id: id(number),
                ground,
                description,
                why,
                value,
                indexed_value,
            },
        )
}

pub(in crate::tests::properties) fn any_transfer() -> impl Strategy<Value = Transfer> {
    let ground = select(vec![
        TransferGround::Reform,
        TransferGround::Reorganisation,
        TransferGround::Bankruptcy,
        TransferGround::Agreement,
        TransferGround::Other,
    ]);
    (any_new_party(), ground, option::of(any_words())).prop_map(|(to, ground, why)| Transfer {
        to,
        ground,
        why,
    })
}

fn any_new_party() -> impl Strategy<Value = NewParty> {
    let municipality = || select(vec![vejen(), kolding()]);
    let company = || select(vec![elis(), supplier("Eksempel A/S"), numbered()]);
    prop_oneof![
        (company(), company()).prop_map(|(former, supplier)| NewParty::Supplier {
            instead_of: former.key(),
            supplier,
        }),
        (municipality(), municipality()).prop_map(|(instead_of, municipality)| {
            NewParty::Municipality {
                instead_of,
                municipality,
            }
        }),
        (municipality(), any_words()).prop_map(|(instead_of, name)| NewParty::Authority {
            instead_of,
            name,
            cvr: None,
        }),
    ]
}

fn numbered() -> Supplier {
    Supplier {
        cvr: Cvr::parse("88146328").ok(),
        ..supplier("Eksempel A/S")
    }
}

pub(in crate::tests::properties) fn any_complaint() -> impl Strategy<Value = Complaint> {
    (1_u32..4, any_words(), any_words()).prop_map(|(number, body, about)| Complaint {
        id: id(number),
        body,
        about,
    })
}

/// That a contract is without effect ends it, so it is rare.
pub(in crate::tests::properties) fn any_outcome() -> impl Strategy<Value = ComplaintOutcome> {
    prop_oneof![
        9 => select(vec![
            ComplaintOutcome::Withdrawn,
            ComplaintOutcome::Dismissed,
            ComplaintOutcome::Upheld,
            ComplaintOutcome::AwardAnnulled,
        ]),
        1 => Just(ComplaintOutcome::WithoutEffect),
    ]
}

pub(in crate::tests::properties) fn any_termination() -> impl Strategy<Value = Termination> {
    let kind = select(vec![
        TerminationKind::Notice,
        TerminationKind::Breach,
        TerminationKind::Bankruptcy,
        TerminationKind::TakenBack,
        TerminationKind::WithoutEffect,
        TerminationKind::Agreed,
        TerminationKind::Other,
    ]);
    (
        any_date(),
        any_words(),
        option::of(kind),
        option::of(any_party()),
        option::of(any_date()),
        option::of(any_money()),
    )
        .prop_map(
            |(on, ground, kind, by, effective_on, exit_cost)| Termination {
                kind,
                by,
                effective_on,
                exit_cost,
                ..makers::termination(ground, on)
            },
        )
}

pub(in crate::tests::properties) fn any_particulars() -> impl Strategy<Value = Particulars> {
    prop_oneof![
        3 => any_guarantee(),
        1 => option::of(any_date()).prop_map(|approved_on| Particulars::FreeChoice {
            model: FreeChoiceModel::Approval,
            approved_on,
        }),
        1 => option::of(any_date()).prop_map(|approved_on| Particulars::PrivateInstitution {
            approved_on,
            places: Some(60),
        }),
        1 => vec(any_words(), 0..3)
            .prop_map(|phases| Particulars::InnovationPartnership { phases }),
        1 => any::<Option<bool>>().prop_map(|self_governing| Particulars::OperatingAgreement {
            self_governing,
            places: None,
        }),
    ]
}

fn any_guarantee() -> impl Strategy<Value = Particulars> {
    (
        any_quantity(),
        option::of(select(vec![1, 2020])),
        option::of(select(vec![15, u32::MAX])),
        option::of(any_words()),
    )
        .prop_map(
            |(guaranteed_saving, baseline_year, payback_years, settlement)| Particulars::Esco {
                guaranteed_saving,
                baseline_year,
                payback_years,
                settlement,
            },
        )
}

pub(in crate::tests::properties) fn any_settlement() -> impl Strategy<Value = SavingSettlement> {
    let year = select(vec![2021, 2022, 1]);
    (year, any_quantity(), option::of(any_money())).prop_map(|(year, saving, settled)| {
        SavingSettlement {
            year,
            saving,
            settled,
        }
    })
}

pub(in crate::tests::properties) fn any_part() -> impl Strategy<Value = Part> {
    select(Part::ALL.to_vec())
}

pub(in crate::tests::properties) fn any_class() -> impl Strategy<Value = Visibility> {
    select(vec![
        Visibility::Public,
        Visibility::Internal,
        Visibility::Confidential,
    ])
}

pub(in crate::tests::properties) fn any_approver() -> impl Strategy<Value = Approver> {
    let actor = select(vec![kernel::given::ACTOR, "actor-2"]);
    let municipality = option::of(select(vec![vejen(), kolding()]));
    (actor, municipality, any::<bool>()).prop_map(|(actor, municipality, four_eyes)| Approver {
        actor: actor.to_owned(),
        municipality,
        four_eyes,
    })
}
