use kernel::{
    Coded,
    given::{given, nothing_yet},
};
use rust_decimal::Decimal;

use super::{ON, TELLING, opened, opened_with, opening, place, private, row};
use crate::{
    AccountRow, Accounts, AccountsCommand, AccountsEvent, AccountsOpening, AccountsRefusal,
    DefinitionKey,
};

#[test]
fn a_data_set_is_opened_with_its_rows_in_order() {
    nothing_yet::<Accounts>()
        .when(open(vec![private("0147", 2), private("0101", 1)]))
        .then([opened(vec![private("0101", 1), private("0147", 2)])])
        .then_state(|accounts| {
            assert_eq!(accounts.version, 1);
            assert_eq!(accounts.years(), [2022]);
            assert_eq!(accounts.definitions(), [DefinitionKey::PLI]);
        });
}

#[test]
fn opening_the_same_again_is_nothing_new() {
    let rows = || vec![private("0101", 1), private("0147", 2)];
    given::<Accounts>([opened(rows())])
        .when(open(rows().into_iter().rev().collect()))
        .then_nothing();
    given::<Accounts>([opened(rows())])
        .when(open(vec![private("0101", 1)]))
        .then_refused(AccountsRefusal::AlreadyOpened);
}

#[test]
fn a_revision_replaces_a_year_by_a_definition_and_leaves_the_others() {
    let earlier = AccountRow {
        year: 2021,
        ..private("0101", 1)
    };
    given::<Accounts>([opened(vec![
        private("0101", 1),
        private("0147", 2),
        earlier.clone(),
    ])])
    .when(revise(vec![private("0151", 3)]))
    .then([revised(vec![private("0151", 3)])])
    .then_state(|accounts| {
        assert_eq!(accounts.rows, [earlier, private("0151", 3)]);
        assert_eq!(accounts.version, 2);
        assert_eq!(accounts.rows_of(2022, &DefinitionKey::PLI).count(), 1);
        assert_eq!(accounts.revisions.first().unwrap().why, "rettet");
    });
}

#[test]
fn a_revision_holds_only_what_changed() {
    let earlier = AccountRow {
        year: 2021,
        ..private("0101", 1)
    };
    let past = || given::<Accounts>([opened(vec![earlier.clone(), private("0101", 1)])]);
    past().when(revise(vec![private("0101", 1)])).then_nothing();
    past()
        .when(revise(vec![earlier.clone(), private("0101", 2)]))
        .then([revised(vec![private("0101", 2)])]);
}

#[test]
fn the_rows_of_an_illustrative_set_are_each_marked() {
    let illustrative = || AccountsOpening {
        illustrative: true,
        ..opening(vec![private("0101", 1)])
    };
    nothing_yet::<Accounts>()
        .when(opened_with(illustrative()))
        .then_state(|accounts| assert!(accounts.rows.iter().all(|row| row.illustrative)));
    given::<Accounts>([AccountsEvent::Opened(Box::new(AccountsOpening {
        rows: vec![AccountRow {
            illustrative: true,
            ..private("0101", 1)
        }],
        ..illustrative()
    }))])
    .when(opened_with(illustrative()))
    .then_nothing();
}

#[test]
fn every_row_that_is_refused_is_named() {
    let negative = AccountRow {
        base: Some(Decimal::NEGATIVE_ONE),
        share: Some(Decimal::NEGATIVE_ONE),
        ..row(place("0101"))
    };
    let nonsense = AccountRow {
        year: 1999,
        definition: serde_json::from_str("\"x\"").unwrap(),
        private: Some(Decimal::MAX),
        illustrative: true,
        ..row(place("0101"))
    };
    let rows = vec![
        private("0147", 1),
        private("0147", 1),
        negative,
        nonsense,
        row(place("0151")),
    ];
    let Err(refusal) = nothing_yet_decided(rows) else {
        panic!("this should be refused");
    };
    let said: Vec<String> = refusal
        .parts()
        .iter()
        .map(|part| format!("{} {}", part.field().join("."), part.code()))
        .collect();
    assert_eq!(
        said,
        [
            "rows.1 ROW_TWICE",
            "rows.2.base NEGATIVE_BASE",
            "rows.2.share NEGATIVE_SHARE",
            "rows.3.year UNKNOWN_YEAR",
            "rows.3.definition UNKNOWN_DEFINITION",
            "rows.3 AMOUNT_TOO_LARGE",
            "rows.3.illustrative ILLUSTRATIVE_ROW",
            "rows.4 ROW_EMPTY",
        ]
    );
    assert!(said.iter().all(|said| {
        AccountsRefusal::CODES
            .iter()
            .any(|code| said.ends_with(code))
    }));
    for part in refusal.parts() {
        assert_ne!(part.danish(), part.to_string());
    }
}

#[test]
fn a_refusal_has_a_listed_code_a_field_and_danish_words() {
    let cases = [
        (nothing_yet_decided(Vec::new()).err(), "rows"),
        (
            told(AccountsOpening {
                slug: "X".to_owned(),
                ..opening(vec![private("0101", 1)])
            })
            .err(),
            "slug",
        ),
        (
            told(AccountsOpening {
                title: kernel::LocalizedText::da(" "),
                ..opening(vec![private("0101", 1)])
            })
            .err(),
            "title",
        ),
        (Some(AccountsRefusal::AlreadyOpened), ""),
        (Some(AccountsRefusal::UnknownAccounts), "accounts"),
        (Some(AccountsRefusal::StaysIllustrative), "illustrative"),
        (Some(AccountsRefusal::OnInFuture { on: ON }), "on"),
        (Some(AccountsRefusal::SourceMissing), "source"),
        (
            Some(AccountsRefusal::TooManyRows { rows: 2, most: 1 }),
            "rows",
        ),
    ];
    for (refusal, field) in cases {
        let refusal = refusal.unwrap();
        assert!(AccountsRefusal::CODES.contains(&refusal.code()));
        assert_eq!(refusal.field().join("."), field);
        assert_ne!(refusal.danish(), refusal.to_string());
    }
    given::<Accounts>([opened(vec![private("0101", 1)])])
        .when(AccountsCommand::Revise {
            rows: vec![private("0101", 2)],
            why: " ".to_owned(),
            table: None,
            illustrative: None,
            on: ON,
            telling: TELLING,
        })
        .then_refused_with("WHY_MISSING");
    nothing_yet::<Accounts>()
        .when(revise(vec![private("0101", 2)]))
        .then_refused(AccountsRefusal::UnknownAccounts);
}

#[test]
fn a_share_comes_from_amounts_and_else_from_print() {
    let mut row = AccountRow {
        definition: DefinitionKey::IKU_2016,
        share: Some(Decimal::from(27)),
        ..private("0101", 300)
    };
    assert_eq!(row.share().unwrap().percent, Decimal::from(27));
    row.control_bids = Some(Decimal::ONE_HUNDRED);
    assert_eq!(row.share().unwrap().percent, Decimal::from(40));
    row.definition = DefinitionKey::PLI;
    assert_eq!(row.share().unwrap().percent, Decimal::from(30));
    row.base = Some(Decimal::ZERO);
    assert!(!row.share().unwrap().derived);
}

fn open(rows: Vec<AccountRow>) -> AccountsCommand {
    opened_with(opening(rows))
}

fn revise(rows: Vec<AccountRow>) -> AccountsCommand {
    AccountsCommand::Revise {
        rows,
        why: "rettet".to_owned(),
        table: None,
        illustrative: None,
        on: ON,
        telling: TELLING,
    }
}

fn revised(rows: Vec<AccountRow>) -> AccountsEvent {
    AccountsEvent::Revised {
        rows,
        why: "rettet".to_owned(),
        table: None,
        on: ON,
    }
}

fn nothing_yet_decided(rows: Vec<AccountRow>) -> Result<Vec<AccountsEvent>, AccountsRefusal> {
    told(opening(rows))
}

fn told(opening: AccountsOpening) -> Result<Vec<AccountsEvent>, AccountsRefusal> {
    kernel::Aggregate::decide(None::<&Accounts>, opened_with(opening))
}
