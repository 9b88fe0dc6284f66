use super::*;

#[test]
fn what_was_not_asked_for_longest_goes_first() {
    let remembered = Remembered::new(100, 0);
    for number in 0..10 {
        remembered.put(key(number), 10, number);
    }
    assert_eq!(remembered.get(&key(0)), Some(0));
    remembered.put(key(10), 10, 10);
    assert_eq!(remembered.get(&key(1)), None);
    assert_eq!(remembered.get(&key(0)), Some(0));
    assert_eq!(remembered.get(&key(10)), Some(10));
}

#[test]
fn there_is_never_more_than_there_is_room_for() {
    let remembered = Remembered::new(1_000, 0);
    for number in 0..=255 {
        remembered.put(key(number), 1 + usize::from(number) % 120, number);
        remembered.put(key(number / 2), 7, number);
        let inside = remembered.inside.lock().unwrap();
        let size: usize = inside.all.iter().map(|(_, (size, _))| size).sum();
        assert_eq!(size, inside.size);
        assert!(size <= 1_000, "{size}");
    }
}

#[test]
fn what_is_too_large_is_not_kept() {
    let remembered = Remembered::new(80, 0);
    remembered.put(key(1), 10, 1);
    remembered.put(key(2), 11, 2);
    assert_eq!(
        (remembered.get(&key(1)), remembered.get(&key(2))),
        (Some(1), None)
    );
}

#[test]
fn parts_are_told_apart() {
    assert_ne!(digest([&b"ab"[..], b"c"]), digest([&b"a"[..], b"bc"]));
    assert_ne!(digest([&b"ab"[..]]), digest([&b"ab"[..], b""]));
}

fn key(number: u8) -> Digest {
    digest([&[number][..]])
}

#[test]
fn what_is_small_takes_room_too() {
    let remembered = Remembered::new(100, 10);
    for place in 0..20 {
        remembered.put([place; 32], 0, place);
    }
    let kept: Vec<u8> = (0..20)
        .filter(|place| remembered.get(&[*place; 32]).is_some())
        .collect();
    assert_eq!(kept, (10..20).collect::<Vec<u8>>());
}
