use kernel::{Money, Quantity, given::given};

use super::{makers::*, makers_of_particulars::*};
use crate::{
    Contract,
    ContractCommand::{self, SettleSaving},
    ContractEvent::{self, ParticularsAgreed, SavingSettled},
    ContractRefusal, CooperationForm, Dated, Path, SavingSettlement,
};

#[test]
fn a_saving_is_settled_year_by_year() {
    given::<Contract>(guaranteed())
        .when(settle(2015, kilowatt_hours("2500000")))
        .then([settled(2015, "2500000")]);
    given::<Contract>(guaranteed_and([settled(2015, "2500000")]))
        .when(settle(2015, kilowatt_hours("2500000")))
        .then_nothing();
    given::<Contract>(guaranteed_and([settled(2015, "2500000")]))
        .when(settle(2015, kilowatt_hours("2600000")))
        .then_state(|contract| {
            let years = contract.settlements.iter().map(|dated| &dated.what.saving);
            assert_eq!(years.collect::<Vec<_>>(), [&kilowatt_hours("2600000")]);
        });
}

#[test]
fn a_saving_is_settled_only_where_one_is_guaranteed() {
    for past in [
        vec![registered()],
        vec![registered_as(CooperationForm::Esco)],
    ] {
        given::<Contract>(past)
            .when(settle(2015, kilowatt_hours("1")))
            .then_refused(ContractRefusal::NoSavingGuaranteed);
    }
}

#[test]
fn a_saving_is_settled_in_the_unit_of_the_guarantee_for_a_year_within_reach() {
    given::<Contract>(guaranteed())
        .when(settle(2015, people("5")))
        .then_refused(ContractRefusal::UnitDiffers {
            expected: unit("kW.h"),
            found: person(),
            at: Path::of("saving"),
        });
    given::<Contract>(guaranteed())
        .when(settle(15, kilowatt_hours("1")))
        .then_refused_with("YEAR_OUT_OF_REACH");
}

#[test]
fn the_balance_is_held_against_the_least_that_is_guaranteed() {
    let between = Quantity::between(Some(decimal("100")), Some(decimal("200")), unit("kW.h"))
        .expect("the bounds are in order");
    let contract = after([
        registered_as(CooperationForm::Esco),
        ParticularsAgreed {
            particulars: guaranteeing(between),
            on: untold(),
        },
    ]);
    let balance = |saving| contract.saving_balance(&settlement(2015, saving));
    assert_eq!(balance(kilowatt_hours("80")), Some(decimal("-20")));
    assert_eq!(balance(kilowatt_hours("150")), Some(decimal("50")));
    assert_eq!(balance(people("5")), None);
}

#[test]
fn what_was_paid_for_a_shortfall_is_kept() {
    let paid = Some(Money::dkk(decimal("250000")));
    let settlement = SavingSettlement {
        settled: paid,
        ..settlement(2015, kilowatt_hours("2500000"))
    };
    given::<Contract>(guaranteed())
        .when(SettleSaving {
            settlement: settlement.clone(),
            on: date("2016-03"),
        })
        .then_state(|contract| {
            let kept = Dated {
                what: settlement,
                on: date("2016-03"),
            };
            assert_eq!(contract.settlements, [kept]);
        });
}

fn guaranteed() -> Vec<ContractEvent> {
    guaranteed_and([])
}

fn guaranteed_and(events: impl IntoIterator<Item = ContractEvent>) -> Vec<ContractEvent> {
    let mut past = vec![registered_as(CooperationForm::Esco), particulars_agreed()];
    past.extend(events);
    past
}

fn settlement(year: i32, saving: Quantity) -> SavingSettlement {
    SavingSettlement {
        year,
        saving,
        settled: None,
    }
}

fn settle(year: i32, saving: Quantity) -> ContractCommand {
    SettleSaving {
        settlement: settlement(year, saving),
        on: untold(),
    }
}

fn settled(year: i32, saving: &str) -> ContractEvent {
    SavingSettled {
        settlement: settlement(year, kilowatt_hours(saving)),
        on: untold(),
    }
}
