use super::{TODAY, between, contract, days, decision, whats};
use crate::{
    AgreedOption, AgreedTerm, ContractEvent,
    DecisionChoice::{GiveNotice, LetLapse, Retender, TakeBack, UseOption},
    Party, Renewal,
    tests::makers::*,
};

#[test]
fn the_next_option_may_have_to_be_decided_first() {
    let contract = contract(AgreedTerm {
        lead_time_months: Some(3),
        ..four_years_and_two_options()
    });
    let decision = decision(&contract, "2022-01-01");
    assert_eq!(decision.option, Some(option(1)));
    assert_eq!(decision.latest, day("2022-05-31"));
    assert_eq!(
        whats(&decision),
        [UseOption, Retender, TakeBack, LetLapse],
        "by their last days"
    );
    assert!(
        decision
            .because
            .da
            .contains("næste option (12 måneder) kan bruges til og med 31. maj 2022")
    );
}

#[test]
fn when_an_option_is_used_the_next_one_is_counted_from_the_new_end() {
    let contract = after([
        registered(),
        agreed(four_years_and_two_options()),
        ContractEvent::OptionExercised {
            option: option(1),
            late: false,
            on: date("2022-05-01"),
        },
    ]);
    let decision = decision(&contract, "2022-06-01");
    assert_eq!(decision.end, date("2023-12-31"));
    assert_eq!(decision.option, Some(option(2)));
    assert_eq!(decision.latest, day("2022-12-31"));
}

#[test]
fn an_option_without_a_notice_day_is_used_by_the_notice_before_the_end() {
    let contract = contract(AgreedTerm {
        notice_months: Some(3),
        options: vec![agreed_option(1, 12)],
        ..term("", "2026-12-31")
    });
    let decision = decision(&contract, TODAY);
    assert_eq!(
        days(&decision, UseOption),
        between("2026-09-30", "2026-09-30")
    );
}

#[test]
fn an_option_of_the_supplier_alone_is_no_choice_of_the_buyer() {
    let contract = contract(AgreedTerm {
        options: vec![AgreedOption {
            by: Some(Party::Supplier),
            ..agreed_option(1, 12)
        }],
        ..term("", "2026-12-31")
    });
    let decision = decision(&contract, TODAY);
    assert_eq!(decision.option, None);
    assert_eq!(whats(&decision), [Retender, TakeBack, LetLapse]);
}

#[test]
fn what_renews_itself_is_stopped_by_notice() {
    let contract = contract(AgreedTerm {
        renewal: Some(Renewal {
            months: 12,
            notice_months: Some(6),
        }),
        ..term("", "2026-12-31")
    });
    let decision = decision(&contract, TODAY);
    assert_eq!(decision.notice_months, Some(6));
    assert_eq!(whats(&decision), [Retender, TakeBack, GiveNotice]);
    assert_eq!(
        days(&decision, GiveNotice),
        between("2026-06-30", "2026-06-30")
    );
    assert!(
        decision
            .because
            .da
            .contains("fornyes automatisk med 12 måneder, hvis den ikke opsiges 6 måneder før")
    );
}
