use kernel::{
    Coded, LocalizedText,
    given::{given, nothing_yet},
};
use rust_decimal::Decimal;

use super::{ON, area, decimal, of_places, place, private, roads_of_2022};
use crate::{
    AccountRow, Benchmark, Calculation, CalculationCommand, CalculationEvent, CalculationRefusal,
    DataSetUsed, EvidenceSet, Figures, MethodEdition, PotentialInput, Range, Reason, Rerun, Saving,
    known_national_rows,
};

#[test]
fn a_calculation_is_saved_with_all_that_it_was_made_of() {
    nothing_yet::<Calculation>()
        .when(save(roads()))
        .then_state(|calculation| {
            let saved = &calculation.saved;
            assert_eq!(saved.rows.len(), 1);
            assert_eq!(saved.result.totals.unwrap().volume, decimal("3545400000"));
            assert_eq!(saved.evidence.key, "DI_10_15");
            assert_eq!(saved.edition.key, "DI_2023");
        });
}

#[test]
fn saving_the_same_again_is_nothing_new_and_another_is_refused() {
    given::<Calculation>([saved()])
        .when(save(roads()))
        .then_nothing();
    let other = Saving {
        title: LocalizedText::da("En anden"),
        ..roads()
    };
    given::<Calculation>([saved()])
        .when(save(other))
        .then_refused(CalculationRefusal::AlreadySaved);
}

#[test]
fn what_was_retracted_is_not_saved_again_in_silence() {
    given::<Calculation>([saved(), retracted()])
        .when(save(roads()))
        .then_refused(CalculationRefusal::Retracted);
}

#[test]
fn a_calculation_is_retracted_once_and_can_still_be_read() {
    given::<Calculation>([saved()])
        .when(retract("fejl i data"))
        .then([retracted()])
        .then_state(|calculation| {
            assert!(calculation.retracted.is_some());
            assert!(calculation.saved.result.totals.is_some());
        });
    given::<Calculation>([saved(), retracted()])
        .when(retract("igen"))
        .then_nothing();
    given::<Calculation>([saved()])
        .when(retract(" "))
        .then_refused_with("WHY_MISSING");
    nothing_yet::<Calculation>()
        .when(retract("fejl"))
        .then_refused(CalculationRefusal::UnknownCalculation);
}

#[test]
fn what_cannot_be_saved_is_refused_with_its_field() {
    let refused = |saving: Saving| {
        let outcome = kernel::Aggregate::decide(None::<&Calculation>, save(saving));
        outcome.map(|_: Vec<CalculationEvent>| ()).unwrap_err()
    };
    let said = |refusal: &CalculationRefusal| {
        assert_ne!(refusal.danish(), refusal.to_string());
        format!("{} {}", refusal.field().join("."), refusal.code())
    };
    let nameless = refused(Saving {
        title: LocalizedText::da(""),
        ..roads()
    });
    let sourceless = refused(Saving {
        data_sets: Vec::new(),
        ..roads()
    });
    let input = PotentialInput {
        tender_round: 0,
        ..roads_of_2022()
    };
    let roundless = refused(Saving { input, ..roads() });
    let input = PotentialInput {
        evidence: "X".to_owned(),
        ..roads_of_2022()
    };
    let unknown = refused(Saving { input, ..roads() });
    assert_eq!(said(&nameless), "title TITLE_MISSING");
    assert_eq!(said(&sourceless), "dataSets DATA_SET_MISSING");
    assert_eq!(said(&roundless), "input.tenderRound TENDER_ROUND_INVALID");
    let nowhere = refused(Saving {
        slug: "Æ".to_owned(),
        ..roads()
    });
    assert_eq!(said(&nowhere), "slug SLUG_INVALID");
    assert_eq!(said(&unknown), "input.evidence UNKNOWN_EVIDENCE_SET");
}

#[test]
fn run_again_on_the_same_it_says_the_same() {
    let rerun = rerun(&known_national_rows(), "DI_10_15", "DI_2023");
    let split = rerun.difference.unwrap();
    assert_eq!(rerun.then, rerun.now);
    for part in [split.data, split.parameters, split.method, split.total] {
        assert_eq!(part, nothing());
    }
    assert_eq!(rerun.missing, None);
}

#[test]
fn what_was_said_then_is_what_was_saved_to_its_last_digit() {
    let country = |share: &str, base: &str| AccountRow {
        share: Some(decimal(share)),
        base: Some(decimal(base)),
        ..super::row(crate::Place::National)
    };
    let thirds = Saving {
        rows: vec![country("33.3333333333333333333333333", "1000000.07")],
        ..roads()
    };
    let CalculationEvent::Saved(frozen) = event_of(thirds) else {
        panic!("a saving is told as one");
    };
    let saved = frozen.result.totals.unwrap();
    let today = [country("7.77777777777777777777777777", "3000000000.1")];
    let rerun = rerun_of(
        CalculationEvent::Saved(frozen),
        &today,
        "VIVE_2015",
        "DI_2023",
    );
    let (then, now) = (rerun.then.unwrap(), rerun.now.unwrap());
    assert_eq!(
        (then.volume, then.gain, then.net),
        (saved.volume, saved.gain, saved.net)
    );
    let today = rerun.potential.totals.unwrap();
    assert_eq!((now.volume, now.gain), (today.volume, today.gain));
    let split = rerun.difference.unwrap();
    let made = split.data.gain.low + split.parameters.gain.low + split.method.gain.low;
    assert_eq!(made, split.total.gain.low);
    let made = split.data.volume + split.parameters.volume + split.method.volume;
    assert_eq!(made, split.total.volume);
}

#[test]
fn the_difference_is_split_into_data_parameters_and_method() {
    let mut rows = known_national_rows();
    for row in rows.iter_mut().filter(|row| row.area == area("vej_park")) {
        row.share = Some(decimal("44.1"));
    }
    let rerun = rerun(&rows, "VIVE_2015", "SAMSPIL_2026");
    let split = rerun.difference.unwrap();
    assert_eq!(split.data.volume, decimal("-125400000"));
    assert_eq!(split.data.gain.low, decimal("-12540000"));
    assert_eq!(split.parameters.volume, Decimal::ZERO);
    assert_eq!(
        split.parameters.gain.high,
        decimal("3420000000") * decimal("-0.095")
    );
    assert_eq!(split.method.gain.low, Decimal::ZERO);
    assert_eq!(split.method.net.low, decimal("-47880000"));
    let sum = plus(plus(split.data, split.parameters), split.method);
    assert_eq!(sum, split.total);
    assert_eq!(plus(rerun.then.unwrap(), split.total), rerun.now.unwrap());
}

#[test]
fn a_missing_today_is_said_and_is_not_zero() {
    let rerun = rerun(&[private("0101", 1)], "DI_10_15", "DI_2023");
    assert!(rerun.then.is_some());
    assert_eq!((rerun.now, rerun.difference), (None, None));
    assert_eq!(rerun.missing, Some(Reason::NothingKnown));
    let coverage = rerun.potential.coverage;
    assert_eq!(coverage.missing.first().unwrap().reason, Reason::NoRow);
}

#[test]
fn a_municipality_that_is_missing_today_is_named_with_what_it_counted() {
    let benchmark = Benchmark::Given(Decimal::from(50));
    let saving = Saving {
        input: of_places(&["0101", "0147", "0151"], benchmark),
        rows: vec![private("0101", 400), private("0147", 300)],
        ..roads()
    };
    let today = [private("0101", 400), private("0151", 450)];
    let rerun = rerun_of(event_of(saving), &today, "DI_10_15", "DI_2023");
    assert_eq!(rerun.difference.unwrap().data.volume, decimal("-150"));
    let gone = rerun.no_longer.first().unwrap();
    assert_eq!((&gone.place, gone.missing), (&place("0147"), Reason::NoRow));
    assert_eq!(
        (gone.volume, gone.gain.low),
        (decimal("200"), decimal("20"))
    );
    let come = rerun.newly.first().unwrap();
    assert_eq!((&come.place, come.volume), (&place("0151"), decimal("50")));
    assert_eq!(come.was_missing, Some(Reason::NoRow));
    assert_eq!((rerun.no_longer.len(), rerun.newly.len()), (1, 1));
}

fn rerun(rows: &[AccountRow], evidence: &str, edition: &str) -> Rerun {
    rerun_of(saved(), rows, evidence, edition)
}

fn rerun_of(saved: CalculationEvent, rows: &[AccountRow], evidence: &str, edition: &str) -> Rerun {
    let mut found = None;
    given::<Calculation>([saved]).then_state(|calculation| {
        let evidence = EvidenceSet::of(evidence).unwrap();
        let edition = MethodEdition::of(edition).unwrap();
        found = calculation.rerun(rows, evidence, edition).ok();
    });
    found.unwrap()
}

pub(super) fn roads() -> Saving {
    Saving {
        slug: "vej-park-2022".to_owned(),
        title: LocalizedText::da("Vej og park 2022, som DI regnede den"),
        input: roads_of_2022(),
        rows: known_national_rows(),
        data_sets: vec![DataSetUsed {
            slug: "landstal".to_owned(),
            version: 1,
            position: None,
        }],
        replaces: None,
        on: ON,
    }
}

fn save(saving: Saving) -> CalculationCommand {
    CalculationCommand::Save(Box::new(saving))
}

pub(super) fn saved() -> CalculationEvent {
    event_of(roads())
}

fn event_of(saving: Saving) -> CalculationEvent {
    let events = kernel::Aggregate::decide(None::<&Calculation>, save(saving));
    let events: Vec<CalculationEvent> = events.unwrap();
    events.first().unwrap().clone()
}

fn retract(why: &str) -> CalculationCommand {
    CalculationCommand::Retract {
        why: why.to_owned(),
        on: ON,
    }
}

pub(super) fn retracted() -> CalculationEvent {
    CalculationEvent::Retracted {
        why: "fejl i data".to_owned(),
        on: ON,
    }
}

fn nothing() -> Figures {
    Figures {
        volume: Decimal::ZERO,
        gain: Range::ZERO,
        net: Range::ZERO,
    }
}

fn plus(one: Figures, other: Figures) -> Figures {
    let range = |one: Range, other: Range| Range {
        low: one.low + other.low,
        central: one.central + other.central,
        high: one.high + other.high,
    };
    Figures {
        volume: one.volume + other.volume,
        gain: range(one.gain, other.gain),
        net: range(one.net, other.net),
    }
}
