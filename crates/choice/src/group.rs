/// What stands right after a number of people.
const PEOPLE: [&str; 13] = [
    "borger",
    "visitere",
    "modtage",
    "person",
    "ældre",
    "bruger",
    "beboer",
    "citizen",
    "people",
    "user",
    "recipient",
    "resident",
    "pensionist",
];
/// What stands right before the number of all: “3 ud af 120”, “3 of 120”.
const OF_ALL: [&str; 3] = ["af", "of", "blandt"];

/// The numbers of people that words tell of: “120 visiterede borgere”, “ud af 120”.
pub(crate) fn people_in(words: &str) -> Vec<u32> {
    let words: Vec<&str> = words.split_whitespace().collect();
    let told = words.iter().enumerate().filter_map(|(place, word)| {
        let people = whole(word)?;
        let before = place.checked_sub(1).and_then(|place| words.get(place));
        let after = words.iter().skip(place + 1).take(2);
        let of_all = before.is_some_and(|word| OF_ALL.contains(&word.to_lowercase().as_str()));
        let named = after.map(|word| word.to_lowercase()).any(|word| {
            let mut people = PEOPLE.iter();
            people.any(|start| word.starts_with(start))
        });
        (of_all || named).then_some(people)
    });
    told.collect()
}

/// A whole number, in Danish thousands too; none where it is a percentage.
fn whole(word: &str) -> Option<u32> {
    let digits = word.trim_matches(|sign: char| !sign.is_ascii_digit() && sign != '%');
    let grouped = digits.split('.').skip(1).all(|group| group.len() == 3);
    grouped
        .then(|| digits.replace('.', "").parse().ok())
        .flatten()
}
