use std::sync::Arc;

use kernel::Instant;

use super::{LARGEST, Memory, ROOM, Standing, State};
use crate::{Head, Sight};

#[test]
fn what_is_remembered_is_told_to_who_sees_as_far_and_asks_the_same() {
    let memory = Arc::default();
    let public = standing(&memory, 7, "2026-11-21", Sight::Public);
    public.remember("how many".to_owned(), 1, &12_u64);
    assert_eq!(public.recall("how many".to_owned()), Some(12_u64));
    assert_eq!(public.recall::<u64>("which".to_owned()), None);
    assert_eq!(public.recall::<i64>("how many".to_owned()), None);
    let everything = standing(&memory, 7, "2026-11-21", Sight::Everything);
    assert_eq!(everything.recall::<u64>("how many".to_owned()), None);
}

#[test]
fn all_is_forgotten_when_the_log_grows_or_the_day_turns() {
    for (position, day) in [(8, "2026-11-21"), (7, "2026-11-22")] {
        let memory = Arc::default();
        let before = standing(&memory, 7, "2026-11-21", Sight::Public);
        before.remember("how many".to_owned(), 1, &12_u64);
        let after = standing(&memory, position, day, Sight::Public);
        assert_eq!(after.recall::<u64>("how many".to_owned()), None);
        after.remember("how many".to_owned(), 1, &13_u64);
        assert_eq!(after.recall("how many".to_owned()), Some(13_u64));
    }
}

#[test]
fn who_began_before_the_log_grew_neither_tells_nor_hears_what_came_after() {
    let memory = Arc::default();
    let before = standing(&memory, 7, "2026-11-21", Sight::Public);
    let after = standing(&memory, 8, "2026-11-21", Sight::Public);
    after.remember("how many".to_owned(), 1, &13_u64);
    before.remember("how many".to_owned(), 1, &12_u64);
    assert_eq!(before.recall::<u64>("how many".to_owned()), None);
    assert_eq!(after.recall("how many".to_owned()), Some(13_u64));
}

#[test]
fn what_was_not_asked_for_longest_is_forgotten_when_there_is_no_more_room() {
    let memory = Arc::default();
    let public = standing(&memory, 7, "2026-11-21", Sight::Public);
    let many = ROOM / LARGEST + 2;
    for number in 0..many {
        public.remember(number.to_string(), LARGEST - 100, &number);
        assert_eq!(public.recall("0".to_owned()), Some(0_usize));
    }
    let still = (0..many).filter(|number| public.recall::<usize>(number.to_string()).is_some());
    assert_eq!(still.count(), ROOM / LARGEST);
    assert_eq!(public.recall::<usize>("1".to_owned()), None);
    public.remember("all".to_owned(), LARGEST + 1, &0_usize);
    assert_eq!(public.recall::<usize>("all".to_owned()), None);
}

fn standing(memory: &Arc<Memory>, position: i64, day: &str, sight: Sight) -> Standing {
    let recorded_at: Instant = "2026-11-20T12:00:00Z".parse().unwrap();
    let head = Head {
        position,
        recorded_at: Some(recorded_at),
        chain: format!("{position:064x}"),
    };
    Standing {
        memory: Arc::clone(memory),
        state: State {
            head,
            day: day.parse().unwrap(),
        },
        sight,
    }
}
