use chrono::{NaiveTime, TimeDelta};
use proptest::prelude::*;
use uuid::Uuid;

use super::{day, read_back, stored};
use crate::{Id, Instant};

struct Lamp;

#[test]
fn ids_sort_by_the_instant_they_were_minted() {
    let first = Id::<Lamp>::new(noon());
    let second = Id::<Lamp>::new(noon() + TimeDelta::milliseconds(1));
    assert!(first < second);
    assert_ne!(first, second);
}

#[test]
fn two_ids_of_the_same_instant_differ() {
    assert_ne!(Id::<Lamp>::new(noon()), Id::<Lamp>::new(noon()));
}

#[test]
fn an_instant_before_1970_still_gives_an_id() {
    assert_eq!(
        Id::<Lamp>::new(Instant::MIN_UTC).uuid().get_version_num(),
        7
    );
}

#[test]
fn a_name_gives_the_same_id_for_ever_and_another_among_other_things() {
    let lamp = Id::<Lamp>::named("lamp", "green");
    assert_eq!(lamp.to_string(), "a4622235-4ad7-518e-8c3b-fdc3533eb255");
    assert_ne!(lamp, Id::named("lamp", "red"));
    assert_ne!(lamp, Id::named("door", "green"));
}

#[test]
fn an_id_is_written_and_stored_as_its_uuid() {
    let id = Id::<Lamp>::new(noon());
    assert_eq!(id.to_string(), id.uuid().to_string());
    assert_eq!(stored(&id), format!("\"{id}\""));
    assert_eq!(read_back(&id), id);
    assert_eq!(Id::<Lamp>::from(id.uuid()), id);
    assert_eq!(format!("{id:?}"), id.to_string());
}

proptest! {
    #[test]
    fn every_id_is_read_as_it_is_written(number in any::<u128>()) {
        let id = Id::<Lamp>::from(Uuid::from_u128(number));
        prop_assert_eq!(id.to_string().parse(), Ok(id));
    }

    #[test]
    fn whatever_is_written_is_read_or_refused(text in ".*") {
        let _ = text.parse::<Id<Lamp>>();
    }
}

fn noon() -> Instant {
    day(2026, 5, 31).and_time(NaiveTime::MIN).and_utc() + TimeDelta::hours(12)
}
