use kernel::{Money, Quantity, Unit, given::given};

use super::{correction::correct, makers::*};
use crate::{
    Contract,
    ContractCommand::{self, AgreeParticulars, SettleSaving},
    ContractEvent::{self, ParticularsAgreed, SavingSettled},
    ContractRefusal, CooperationForm, Correction, Dated, Field, FreeChoiceModel, Particulars, Path,
    SavingSettlement,
};

#[test]
fn particulars_are_agreed_once() {
    given::<Contract>([registered_as(CooperationForm::Esco)])
        .when(agree(esco()))
        .then([particulars_agreed()]);
    given::<Contract>([registered_as(CooperationForm::Esco), particulars_agreed()])
        .when(agree(esco()))
        .then_nothing();
}

#[test]
fn particulars_belong_to_the_form() {
    given::<Contract>([registered()])
        .when(agree(esco()))
        .then_refused(ContractRefusal::ParticularsOfAnotherForm {
            form: CooperationForm::ServiceContract,
        });
    for (form, particulars) in each_form() {
        given::<Contract>([registered_as(form)])
            .when(agree(particulars))
            .then_state(|contract| assert!(contract.particulars.is_some()));
    }
}

#[test]
fn the_years_of_a_guarantee_are_within_reach() {
    let at = |field: &str| Path::of("particulars").then("esco").then(field);
    given::<Contract>([registered_as(CooperationForm::Esco)])
        .when(agree(Particulars::Esco {
            guaranteed_saving: kilowatt_hours("3000000"),
            baseline_year: Some(201),
            payback_years: None,
            settlement: None,
        }))
        .then_refused(ContractRefusal::YearOutOfReach {
            year: 201,
            first: 1_900,
            last: 2_100,
            at: at("baselineYear"),
        });
    given::<Contract>([registered_as(CooperationForm::Esco)])
        .when(agree(Particulars::Esco {
            guaranteed_saving: kilowatt_hours("3000000"),
            baseline_year: None,
            payback_years: Some(101),
            settlement: None,
        }))
        .then_refused(ContractRefusal::MonthsTooMany {
            months: 1_212,
            most: 1_200,
            at: at("paybackYears"),
        });
}

#[test]
fn a_phase_has_words() {
    given::<Contract>([registered_as(CooperationForm::InnovationPartnership)])
        .when(agree(Particulars::InnovationPartnership {
            phases: vec!["afprøvning".to_owned(), " ".to_owned()],
        }))
        .then_refused(ContractRefusal::WordsMissing {
            at: Path::of("particulars")
                .then("innovationPartnership")
                .then("phases")
                .nth(1),
        });
}

#[test]
fn a_wrong_form_is_put_right_together_with_its_particulars() {
    let free_choice = Particulars::FreeChoice {
        model: FreeChoiceModel::Approval,
        approved_on: None,
    };
    let form = Correction::Form(CooperationForm::FreeChoice);
    let wrongly =
        || given::<Contract>([registered_as(CooperationForm::Esco), particulars_agreed()]);
    for corrections in [
        vec![
            form.clone(),
            Correction::Particulars(Some(free_choice.clone())),
        ],
        vec![
            Correction::Particulars(Some(free_choice.clone())),
            form.clone(),
        ],
    ] {
        wrongly().when(correct(corrections)).then_state(|contract| {
            assert_eq!(contract.form, CooperationForm::FreeChoice);
            assert_eq!(contract.particulars, Some(free_choice.clone()));
        });
    }
    for alone in [form, Correction::Particulars(Some(free_choice.clone()))] {
        wrongly()
            .when(correct([alone]))
            .then_refused_with("PARTICULARS_OF_ANOTHER_FORM");
    }
}

#[test]
fn particulars_that_never_were_are_withdrawn_and_say_so_in_danish() {
    let withdrawn = Correction::Particulars(None);
    given::<Contract>([registered_as(CooperationForm::Esco), particulars_agreed()])
        .when(correct([withdrawn.clone()]))
        .then([ContractEvent::Corrected {
            correction: withdrawn.clone(),
            was: "garanteret besparelse 3000000 kWh (basisår 2013; \
              tilbagebetalt på 15 år; Leverandøren dækker det, der mangler)"
                .to_owned(),
            becomes: "ikke oplyst".to_owned(),
            why: "Ny kilde".to_owned(),
            corrects: 2,
            on: untold(),
        }]);
    given::<Contract>([registered_as(CooperationForm::Esco)])
        .when(correct([withdrawn]))
        .then_refused(ContractRefusal::NotStated {
            field: Field::Particulars,
        });
}

#[test]
fn where_citizens_choose_no_turnover_is_guaranteed() {
    for (form, particulars) in each_form() {
        let citizens_choose = matches!(
            form,
            CooperationForm::FreeChoice | CooperationForm::PrivateInstitution
        );
        assert_eq!(particulars.guarantees_turnover(), !citizens_choose);
    }
}

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

fn each_form() -> [(CooperationForm, Particulars); 5] {
    [
        (CooperationForm::Esco, esco()),
        (
            CooperationForm::FreeChoice,
            Particulars::FreeChoice {
                model: FreeChoiceModel::Approval,
                approved_on: None,
            },
        ),
        (
            CooperationForm::PrivateInstitution,
            Particulars::PrivateInstitution {
                approved_on: None,
                places: Some(40),
            },
        ),
        (
            CooperationForm::InnovationPartnership,
            Particulars::InnovationPartnership {
                phases: vec!["afprøvning".to_owned()],
            },
        ),
        (
            CooperationForm::OperatingAgreement,
            Particulars::OperatingAgreement {
                self_governing: Some(true),
                places: None,
            },
        ),
    ]
}

fn registered_as(as_form: CooperationForm) -> ContractEvent {
    let mut event = registered();
    if let ContractEvent::Registered { form, .. } = &mut event {
        *form = as_form;
    }
    event
}

fn guaranteed() -> Vec<ContractEvent> {
    guaranteed_and([])
}

fn guaranteed_and(events: impl IntoIterator<Item = ContractEvent>) -> Vec<ContractEvent> {
    let mut past = vec![registered_as(CooperationForm::Esco), particulars_agreed()];
    past.extend(events);
    past
}

fn esco() -> Particulars {
    guaranteeing(kilowatt_hours("3000000"))
}

fn guaranteeing(guaranteed_saving: Quantity) -> Particulars {
    Particulars::Esco {
        guaranteed_saving,
        baseline_year: Some(2013),
        payback_years: Some(15),
        settlement: Some("Leverandøren dækker det, der mangler".to_owned()),
    }
}

fn agree(particulars: Particulars) -> ContractCommand {
    AgreeParticulars {
        particulars,
        on: untold(),
    }
}

fn particulars_agreed() -> ContractEvent {
    ParticularsAgreed {
        particulars: esco(),
        on: untold(),
    }
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

fn kilowatt_hours(number: &str) -> Quantity {
    Quantity::exactly(decimal(number), unit("kW.h"))
}

fn unit(code: &str) -> Unit {
    Unit::of(code).expect("it is in the catalogue")
}
