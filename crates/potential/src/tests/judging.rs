//! What a file may tell and what a data set may hold is one and the same, whoever brings it.

use kernel::{
    Aggregate, Coded, PartialDate,
    given::{given, nothing_yet},
};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::{JUDGED, TELLING, area, decimal, opened, opened_with, opening, private, row};
use crate::{
    AccountRow, AccountTable, Accounts, AccountsCommand, AccountsOpening, AccountsRefusal,
    DefinitionKey, Judged, Telling, read_plain, read_statbank, write_plain,
};

const ONLY_2022: Judged = Judged {
    only: Some(2022),
    ..JUDGED
};

#[test]
fn of_the_years_that_are_not_asked_for_it_is_not_judged_when_they_come_or_whether_they_are_invented()
 {
    let to_come = AccountRow {
        year: 2099,
        ..private("0101", 1)
    };
    let invented = AccountRow {
        year: 2021,
        illustrative: true,
        ..private("0101", 1)
    };
    for (other, column, code) in [
        (to_come, "year", "YEAR_TO_COME"),
        (invented, "illustrative", "ILLUSTRATIVE_ROW"),
    ] {
        let file = write_plain(&[private("0101", 1), other]);
        let problems = read_plain(&file, &JUDGED).unwrap_err();
        let problem = problems.first().unwrap();
        assert_eq!((problem.line, problem.code()), (3, code));
        assert_eq!(problem.column.as_deref(), Some(column));
        assert_eq!(read_plain(&file, &ONLY_2022).unwrap().len(), 2);
    }
}

#[test]
fn a_line_of_the_statbank_is_refused_where_its_year_is_still_to_come() {
    let file = "OMRÅDE;FUNKTION;DRANST;ART;PRISENHED;TID;INDHOLD\n101;2.28.11;1;1.0;LOBM;2022;600,5\n101;2.28.11;1;1.0;LOBM;2027;600,5\n";
    let read = |judged: &Judged| {
        read_statbank(
            file,
            AccountTable::illustrative(),
            &DefinitionKey::PLI,
            judged,
        )
    };
    let problems = read(&JUDGED).unwrap_err();
    let told = problems.first().unwrap();
    assert_eq!((problems.len(), told.line), (1, 3));
    assert_eq!(
        (told.column.as_deref(), told.code()),
        (Some("TID"), "YEAR_TO_COME")
    );
    assert_eq!(read(&ONLY_2022).unwrap().last_line, 3);
}

#[test]
fn amounts_that_make_more_than_the_whole_are_refused_whoever_brings_them() {
    let over = private("0101", 1_001);
    refused_as(vec![over.clone()], "rows.0.private SHARE_OVER_HUNDRED");
    let problems = read_plain(&write_plain(&[over]), &JUDGED).unwrap_err();
    assert_eq!(
        problems.first().unwrap().message.en.as_deref(),
        Some("the share is over 100 per cent: 100.1")
    );
    let only_bids = AccountRow {
        control_bids: Some(Decimal::ONE),
        ..row(super::place("0101"))
    };
    refused_as(vec![only_bids], "rows.0 ROW_EMPTY");
}

#[test]
fn a_year_that_is_still_to_come_has_no_accounts() {
    let to_come = AccountRow {
        year: 2027,
        ..private("0101", 1)
    };
    refused_as(vec![to_come], "rows.0.year YEAR_TO_COME");
}

#[test]
fn accounts_are_not_told_on_a_day_to_come_and_not_by_nobody() {
    let nobody = Telling {
        has_source: false,
        ..TELLING
    };
    let tomorrow = AccountsOpening {
        on: PartialDate::parse("2026-11-23").unwrap(),
        ..opening(vec![private("0101", 1)])
    };
    nothing_yet::<Accounts>()
        .when(opened_with(tomorrow.clone()))
        .then_refused(AccountsRefusal::OnInFuture { on: tomorrow.on });
    nothing_yet::<Accounts>()
        .when(told_by(nobody, opening(vec![private("0101", 1)])))
        .then_refused(AccountsRefusal::SourceMissing);
    let sourced = AccountRow {
        source: Some("https://kommunen.dk".to_owned()),
        ..private("0101", 1)
    };
    let invented = AccountsOpening {
        illustrative: true,
        ..opening(vec![private("0101", 1)])
    };
    for may_be in [opening(vec![sourced]), invented] {
        nothing_yet::<Accounts>()
            .when(told_by(nobody, may_be))
            .then_state(|accounts| assert_eq!(accounts.rows.len(), 1));
    }
}

#[test]
fn a_revision_is_judged_as_its_opening_is() {
    let revise = |illustrative, on: &str, telling| AccountsCommand::Revise {
        rows: vec![private("0101", 2)],
        why: "rettet".to_owned(),
        table: None,
        illustrative,
        on: PartialDate::parse(on).unwrap(),
        telling,
    };
    let nobody = Telling {
        has_source: false,
        ..TELLING
    };
    let past = || given::<Accounts>([opened(vec![private("0101", 1)])]);
    past()
        .when(revise(None, "2027", TELLING))
        .then_refused_with("ON_IN_FUTURE");
    past()
        .when(revise(None, "2026", nobody))
        .then_refused_with("SOURCE_MISSING");
    past()
        .when(revise(Some(false), "2026", TELLING))
        .then_state(|accounts| assert_eq!(accounts.version, 2));
    let invented = AccountsOpening {
        illustrative: true,
        ..opening(vec![AccountRow {
            illustrative: true,
            ..private("0101", 1)
        }])
    };
    let invented = || given::<Accounts>([crate::AccountsEvent::Opened(Box::new(invented.clone()))]);
    invented()
        .when(revise(Some(false), "2026", TELLING))
        .then_refused_with("ILLUSTRATIVE_SET");
    invented()
        .when(revise(None, "2026", nobody))
        .then_state(|accounts| assert_eq!(accounts.version, 2));
}

proptest! {
    /// The reader and the rules judge a row alike.
    #[test]
    fn a_file_is_read_where_its_rows_may_be_held(row in any_row()) {
        let read = read_plain(&write_plain(std::slice::from_ref(&row)), &JUDGED);
        let held = Accounts::decide(None, opened_with(opening(vec![row])));
        prop_assert_eq!(read.is_ok(), held.is_ok(), "{:?} and {:?}", read, held);
    }
}

fn any_row() -> impl Strategy<Value = AccountRow> {
    let amount = || prop::option::weighted(0.7, (-20..200_i64).prop_map(Decimal::from));
    let definition = prop::sample::select(vec![
        DefinitionKey::PLI,
        DefinitionKey::IKU_2016,
        DefinitionKey::IKU_BEFORE_2016,
    ]);
    let of = prop::sample::select(vec!["vej_park", "hk2", "rengoering"]);
    let share = prop::sample::select(vec![None, Some("-1"), Some("40"), Some("100"), Some("101")]);
    (
        2012..2030_i32,
        definition,
        of,
        (amount(), amount(), amount()),
        share,
        prop::bool::weighted(0.1),
    )
        .prop_map(
            |(year, definition, of, (private, control_bids, base), share, illustrative)| {
                AccountRow {
                    private,
                    control_bids,
                    base,
                    share: share.map(decimal),
                    illustrative,
                    ..AccountRow::of(year, definition, super::place("0101"), area(of))
                }
            },
        )
}

fn told_by(telling: Telling, opening: AccountsOpening) -> AccountsCommand {
    AccountsCommand::Open {
        opening: Box::new(opening),
        telling,
    }
}

#[track_caller]
fn refused_as(rows: Vec<AccountRow>, expected: &str) {
    let refusal = Accounts::decide(None, opened_with(opening(rows))).unwrap_err();
    let said: Vec<String> = refusal
        .parts()
        .iter()
        .map(|part| {
            assert_ne!(part.danish(), part.to_string());
            format!("{} {}", part.field().join("."), part.code())
        })
        .collect();
    assert_eq!(said, [expected]);
}
