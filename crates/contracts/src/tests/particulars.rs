use kernel::given::given;

use super::{correction::correct, makers::*, makers_of_particulars::*};
use crate::{
    Contract,
    ContractCommand::{self, AgreeParticulars},
    ContractEvent, ContractRefusal, CooperationForm, Correction, Field, FreeChoiceModel,
    Particulars, Path,
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

fn agree(particulars: Particulars) -> ContractCommand {
    AgreeParticulars {
        particulars,
        on: untold(),
    }
}
