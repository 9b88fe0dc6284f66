use super::*;

const RATE: Rate = Rate {
    at_once: 100,
    per_minute: 600,
};

#[test]
fn what_is_spent_comes_back_with_time() {
    let (rates, now) = (Rates::new(RATE), Instant::now());
    assert_eq!(rates.spend(caller(1), 60, now), Ok(40));
    assert_eq!(rates.spend(caller(1), 40, now), Ok(0));
    let later = now + Duration::from_secs(3);
    assert_eq!(rates.spend(caller(1), 0, later), Ok(30));
    let much_later = now + Duration::from_secs(3_600);
    assert_eq!(rates.spend(caller(1), 0, much_later), Ok(100));
}

#[test]
fn who_has_not_enough_is_told_how_long_to_wait_and_pays_nothing() {
    let (rates, now) = (Rates::new(RATE), Instant::now());
    assert_eq!(rates.spend(caller(1), 90, now), Ok(10));
    let wait = Duration::from_secs(4);
    assert_eq!(rates.spend(caller(1), 50, now), Err(wait));
    assert_eq!(rates.spend(caller(1), 50, now), Err(wait));
    assert_eq!(rates.spend(caller(1), 50, now + wait), Ok(0));
}

#[test]
fn one_caller_spends_nothing_of_another() {
    let (rates, now) = (Rates::new(RATE), Instant::now());
    assert_eq!(rates.spend(caller(1), 100, now), Ok(0));
    assert_eq!(rates.spend(caller(2), 100, now), Ok(0));
}

#[test]
fn what_is_owed_is_waited_for() {
    let (rates, now) = (Rates::new(RATE), Instant::now());
    rates.owe(caller(1), 150, now);
    let wait = Duration::from_millis(5_100);
    assert_eq!(rates.spend(caller(1), 1, now), Err(wait));
    assert_eq!(rates.spend(caller(1), 1, now + wait), Ok(0));
}

#[test]
fn only_so_many_callers_are_remembered() {
    let (rates, now) = (Rates::new(RATE), Instant::now());
    for number in 0..60_000 {
        assert_eq!(rates.spend(caller(number), 100, now), Ok(0));
    }
    let remembered = rates.callers.lock().unwrap().len();
    assert_eq!(remembered, 50_000);
    assert_eq!(
        rates.spend(caller(59_999), 1, now),
        Err(Duration::from_millis(100))
    );
}

#[test]
fn no_number_is_too_large() {
    let rates = Rates::new(Rate {
        at_once: u64::MAX - 1,
        per_minute: 60,
    });
    let now = Instant::now();
    rates.owe(caller(1), u64::from(u32::MAX), now);
    assert!(rates.spend(caller(1), u64::MAX, now).is_err());
}

fn caller(number: u32) -> Caller {
    Caller::Address(std::net::Ipv4Addr::from_bits(number).into())
}
