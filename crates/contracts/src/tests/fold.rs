use kernel::{Event, Instant, Source, Told, fold};

use super::makers::*;
use crate::{Contract, ContractEvent, Field};

#[test]
fn nothing_is_so_before_the_registration() {
    assert_eq!(folded([told(1, signed("2019"), None)]), None);
}

#[test]
fn each_source_is_kept_once() {
    let contract = folded([
        told(1, registered(), Some(quoting("frem til 2026"))),
        told(2, term_agreed("", "2026"), Some(quoting("frem til 2026"))),
        told(3, signed("2019"), None),
        told(4, tender_published("2019"), Some(quoting("i udbud i 2019"))),
    ])
    .expect("it is registered");
    assert_eq!(
        contract.sources,
        [quoting("frem til 2026"), quoting("i udbud i 2019")]
    );
}

#[test]
fn the_version_that_last_spoke_of_a_field_is_kept() {
    let contract = folded([
        told(1, registered(), None),
        told(2, term_agreed("", "2026"), None),
        told(3, tender_published("2019"), None),
        told(4, term_agreed("", "2027"), None),
    ])
    .expect("it is registered");
    assert_eq!(contract.told.get(&Field::Title), Some(&1));
    assert_eq!(contract.told.get(&Field::Ends), Some(&4));
    assert_eq!(contract.told.get(&Field::TenderProcedure), Some(&3));
    assert_eq!(contract.told.get(&Field::SignedOn), None);
}

#[test]
fn a_field_is_kept_under_one_name() {
    for field in [Field::Title, Field::TenderPublishedOn, Field::NoticeMonths] {
        let stored = serde_json::to_value(field).expect("a field is a word");
        let in_the_api = field.name().to_lowercase();
        assert_eq!(
            stored.as_str().map(|word| word.replace('_', "")),
            Some(in_the_api)
        );
    }
}

#[test]
fn the_document_comes_back_as_it_was() {
    let contract = after([
        registered(),
        tender_published("2019"),
        agreed(four_years_and_two_options()),
        terminated("2024"),
    ]);
    let stored = serde_json::to_string(&contract).expect("a contract is JSON");
    assert_eq!(
        serde_json::from_str::<Contract>(&stored).ok(),
        Some(contract)
    );
}

#[test]
fn every_event_knows_its_day() {
    assert_eq!(signed("2019").on(), date("2019"));
    assert_eq!(registered().on(), untold());
    assert_eq!(signed("2019").corrects(), None);
}

fn folded<const N: usize>(events: [Told<ContractEvent>; N]) -> Option<Contract> {
    fold::<Contract>(&events)
}

fn told(version: i64, event: ContractEvent, source: Option<Source>) -> Told<ContractEvent> {
    Told {
        event,
        source,
        actor: kernel::given::ACTOR.to_owned(),
        known_from: Instant::UNIX_EPOCH,
        recorded_at: Instant::UNIX_EPOCH,
        version,
        position: version,
    }
}
