//! What holds of the meter and the options whatever is asked.

use kernel::{Aggregate, Instant, Money, Told};
use proptest::{collection::vec, option, prelude::*, sample::select};
use rust_decimal::Decimal;

use super::makers::*;
use crate::{
    Amendment, Contract, ContractCommand, ContractEvent, Correction, LegalGround, OptionState,
    SmallestGroup,
};

proptest! {
    #[test]
    fn the_meter_is_always_the_net_sum_of_section_180(
        commands in vec(prop_oneof![any_amendment(), any_correction()], 0..20),
    ) {
        let mut log = begun();
        for command in commands {
            let before = folded(&log);
            let corrects = matches!(command, ContractCommand::Correct { .. });
            take(&mut log, command);
            let contract = folded(&log);
            let meter = contract.change_meter();
            prop_assert_eq!(meter.changed.amount(), net_of_section_180(&contract));
            prop_assert!(meter.changed.amount().abs() <= meter.changed_gross.amount());
            if corrects {
                let changed = before.change_meter().changed;
                prop_assert_eq!(meter.changed.amount(), changed.amount());
                prop_assert_eq!(&contract.amendments, &before.amendments);
            }
        }
    }

    #[test]
    fn an_option_is_used_once_at_the_most(
        commands in vec(any_about_options(), 0..30),
    ) {
        let mut log = begun();
        for command in commands {
            take(&mut log, command);
        }
        for number in 1..=3 {
            let decisions = log.iter().filter(|told| decides(&told.event, number)).count();
            prop_assert!(decisions <= 1);
        }
        let contract = folded(&log);
        for option in &contract.term.options {
            prop_assert_eq!(option.state == OptionState::Open, option.decided_on.is_none());
            prop_assert!(!option.late || option.state == OptionState::Exercised);
        }
    }
}

fn any_amendment() -> impl Strategy<Value = ContractCommand> {
    let ground = select(vec![
        LegalGround::NotSubstantial,
        LegalGround::ReviewClause,
        LegalGround::MinorValue,
        LegalGround::MinorValue,
        LegalGround::Unforeseen,
    ]);
    let value = || option::of((-500_000_i64..500_000).prop_map(kroner));
    (1_u32..9, ground, value(), value()).prop_map(|(number, ground, value, indexed_value)| {
        ContractCommand::Amend {
            amendment: Amendment {
                id: id(number),
                ground,
                description: "Flere vaskedage".to_owned(),
                why: None,
                value,
                indexed_value,
            },
            on: date("2021"),
        }
    })
}

fn any_correction() -> impl Strategy<Value = ContractCommand> {
    prop_oneof![
        option::of((1_i64..9_000_000).prop_map(kroner)).prop_map(Correction::Value),
        option::of((1_i64..9_000_000).prop_map(euro)).prop_map(Correction::Value),
        select(vec!["2019", "2021-06-30", "2031"])
            .prop_map(|ends| Correction::Ends(Some(date(ends)))),
        select(vec!["2018", "2024", "XXXX"])
            .prop_map(|on| Correction::TenderPublishedOn(Some(date(on)))),
        option::of(0_u32..13).prop_map(Correction::NoticeMonths),
    ]
    .prop_map(|correction| ContractCommand::Correct {
        corrections: vec![correction],
        why: "Ny kilde".to_owned(),
        smallest_group: SmallestGroup::default(),
        on: untold(),
    })
}

fn any_about_options() -> impl Strategy<Value = ContractCommand> {
    let on = || {
        select(
            ["2022-05-01", "2022-06-15", "2024", "XXXX"]
                .map(date)
                .to_vec(),
        )
    };
    prop_oneof![
        3 => (1_u32..4, any::<bool>(), on()).prop_map(|(number, accepted_late, on)| {
            ContractCommand::ExerciseOption {
                option: option(number),
                accepted_late,
                on,
            }
        }),
        2 => (1_u32..4, on()).prop_map(|(number, on)| ContractCommand::LapseOption {
            option: option(number),
            on,
        }),
        1 => Just(ContractCommand::AgreeTerm {
            term: four_years_and_two_options(),
            on: untold(),
        }),
    ]
}

/// A tendered contract with a term.
fn begun() -> Vec<Told<ContractEvent>> {
    let mut log = Vec::new();
    for event in [
        registered(),
        tender_published("2019"),
        agreed(four_years_and_two_options()),
    ] {
        record(&mut log, event);
    }
    log
}

/// What is refused leaves everything as it was.
fn take(log: &mut Vec<Told<ContractEvent>>, command: ContractCommand) {
    let now = folded(log);
    for event in Contract::decide(Some(&now), command).unwrap_or_default() {
        record(log, event);
    }
}

fn record(log: &mut Vec<Told<ContractEvent>>, event: ContractEvent) {
    let version = log.last().map_or(1, |last| last.version + 1);
    log.push(Told {
        event,
        source: None,
        actor: kernel::given::ACTOR.to_owned(),
        known_from: Instant::UNIX_EPOCH,
        recorded_at: Instant::UNIX_EPOCH,
        version,
        position: version,
    });
}

fn folded(log: &[Told<ContractEvent>]) -> Contract {
    kernel::fold(log).expect("it begins with a registration")
}

/// In one currency: where a second one was told, it is not added.
fn net_of_section_180(contract: &Contract) -> Decimal {
    let values: Vec<Money> = contract
        .amendments
        .iter()
        .filter(|dated| dated.what.ground == LegalGround::MinorValue)
        .filter_map(|dated| dated.what.value)
        .collect();
    let first = values.first().map(Money::currency);
    values
        .iter()
        .filter(|value| Some(value.currency()) == first)
        .map(Money::amount)
        .sum()
}

fn decides(event: &ContractEvent, number: u32) -> bool {
    matches!(
        event,
        ContractEvent::OptionExercised { option: id, .. } | ContractEvent::OptionLapsed { option: id, .. }
            if *id == option(number)
    )
}

fn kroner(amount: i64) -> Money {
    Money::dkk(Decimal::from(amount))
}

fn euro(amount: i64) -> Money {
    Money::parse(&amount.to_string(), "EUR").expect("it is an amount")
}
