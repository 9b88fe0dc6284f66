//! Format version 1 of the events: what was stored in it is read for ever. Fixtures are only ever added.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use kernel::Event;
use serde_json::Value;

use crate::ContractEvent;

const NAMES: [&str; 32] = [
    "AwardCriteriaSet",
    "CaseLinked",
    "ClauseReportJudged",
    "ClauseReportRequested",
    "ClauseReported",
    "ClauseSanctioned",
    "ComplaintDecided",
    "ComplaintLodged",
    "ContractAmended",
    "ContractApproved",
    "ContractAwarded",
    "ContractCorrected",
    "ContractPublished",
    "ContractRegistered",
    "ContractRenewed",
    "ContractRetracted",
    "ContractSentBack",
    "ContractSigned",
    "ContractTerminated",
    "ContractTransferred",
    "FollowedUp",
    "OptionExercised",
    "OptionLapsed",
    "OwnerAssigned",
    "PartClassified",
    "ParticularsAgreed",
    "SavingSettled",
    "SocialClauseAgreed",
    "SocialClauseEnded",
    "TenderCancelled",
    "TenderPublished",
    "TermAgreed",
];

#[test]
fn a_stored_event_is_read_and_written_as_it_was() {
    for path in fixtures() {
        let stored = fs::read_to_string(&path).expect("a fixture is a file");
        let stored: Value = serde_json::from_str(&stored).expect("a fixture is JSON");
        let event: ContractEvent = serde_json::from_value(stored.clone())
            .unwrap_or_else(|why| panic!("{}: {why}", path.display()));
        let written = serde_json::to_value(&event).expect("an event is JSON");
        assert_eq!(written, stored, "{}", path.display());
        assert_eq!(event.name(), name(&path));
    }
}

#[test]
fn every_event_has_a_fixture() {
    let names: BTreeSet<String> = fixtures().iter().map(|path| name(path)).collect();
    assert_eq!(names, NAMES.map(str::to_owned).into());
}

#[test]
fn what_a_later_version_adds_is_passed_over() {
    let event = serde_json::from_str(r#"{"Signed":{"on":"2019","by":"later"}}"#);
    assert_eq!(event.ok(), Some(super::makers::signed("2019")));
}

fn fixtures() -> Vec<PathBuf> {
    fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures"))
        .expect("the fixtures lie beside the crate")
        .map(|entry| entry.expect("a fixture can be read").path())
        .collect()
}

/// `ContractRegistered` of `ContractRegistered.least.json`.
fn name(fixture: &Path) -> String {
    let file = fixture.file_name().expect("a fixture has a name");
    let file = file.to_str().expect("its name is Unicode");
    file.split('.').next().unwrap_or(file).to_owned()
}
