//! A refusal has a code that never changes, a field and a Danish sentence.

use kernel::Coded;

use super::{date, decimal, id, refused};
use crate::{FreeChoiceRefusal, ShareRefusal};

#[test]
fn every_refusal_has_a_listed_code_and_a_field() {
    let refusals: Vec<_> = of_the_choice()
        .into_iter()
        .chain(of_a_share())
        .chain(of_size())
        .collect();
    let codes: Vec<_> = refusals.iter().map(|(refusal, _)| refusal.code()).collect();
    assert_eq!(codes, FreeChoiceRefusal::CODES);
    for (refusal, field) in refusals {
        assert_eq!(refusal.field().join("."), field);
        assert_ne!(refusal.danish(), refusal.to_string());
    }
}

#[test]
fn a_refusal_says_its_numbers_in_danish() {
    let out_of_reach = ShareRefusal::PercentOutOfReach {
        percent: decimal("100.5"),
    };
    assert_eq!(out_of_reach.danish(), "100,5 pct. er ikke mellem 0 og 100");
    let left = FreeChoiceRefusal::AlreadyLeft {
        left: date("2017-06"),
    };
    assert_eq!(left.danish(), "Leverandøren er allerede udgået: juni 2017");
}

fn of_the_choice() -> Vec<(FreeChoiceRefusal, &'static str)> {
    vec![
        (FreeChoiceRefusal::AlreadyOpened, ""),
        (FreeChoiceRefusal::UnknownFreeChoice, "freeChoice"),
        (FreeChoiceRefusal::TitleMissing, "title"),
        (
            FreeChoiceRefusal::SlugInvalid {
                slug: "Ø".to_owned(),
            },
            "slug",
        ),
        (FreeChoiceRefusal::SupplierMissing, "supplier.name"),
        (
            FreeChoiceRefusal::AlreadyApproved {
                name: "A".to_owned(),
                since: date("2010"),
            },
            "supplier",
        ),
        (FreeChoiceRefusal::UnknownSupplier, "supplier"),
        (FreeChoiceRefusal::AlreadyLeft { left: date("2017") }, "on"),
        (
            FreeChoiceRefusal::LeftBeforeApproved {
                approved: date("2010"),
                left: date("2009"),
            },
            "on",
        ),
    ]
}

fn of_a_share() -> Vec<(FreeChoiceRefusal, &'static str)> {
    [
        (ShareRefusal::ShareMissing, ""),
        (ShareRefusal::SeveralValues, ""),
        (
            ShareRefusal::PercentOutOfReach {
                percent: decimal("101"),
            },
            "percent",
        ),
        (
            ShareRefusal::ChoseMoreThanAll { chose: 9, of: 8 },
            "persons.chose",
        ),
        (ShareRefusal::SmallCell { count: 4, least: 5 }, "persons"),
        (
            ShareRefusal::NotAYear {
                year: date("2017-05"),
            },
            "year",
        ),
        (ShareRefusal::YearToCome { year: date("2027") }, "year"),
        (ShareRefusal::YearMissing, "year"),
        (ShareRefusal::StatedMissing, "stated"),
        (ShareRefusal::ShareTwice { share: id(10) }, "share"),
        (ShareRefusal::UnknownShare { share: id(10) }, "share"),
        (ShareRefusal::WhyMissing, "why"),
    ]
    .map(|(refusal, field)| (refused(refusal), field))
    .to_vec()
}

fn of_size() -> Vec<(FreeChoiceRefusal, &'static str)> {
    vec![
        (
            FreeChoiceRefusal::TextTooLong {
                field: &["supplier", "name"],
                length: 501,
                longest: 500,
            },
            "supplier.name",
        ),
        (
            FreeChoiceRefusal::TooMany {
                field: "cases",
                count: 201,
                most: 200,
            },
            "cases",
        ),
    ]
}
