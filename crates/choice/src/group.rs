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
/// What is one of several that can be chosen, not of so many people: “en af 3 private leverandører”.
const ONE: [&str; 4] = ["en", "et", "én", "one"];
/// What stands before “af” where a number that looks like a year is of people all the same: “2,5 pct. af 2017”.
const TOLD_OF: [&str; 7] = ["ud", "out", "pct", "procent", "percent", "cent", "%"];

/// The numbers of people that words tell of: “120 visiterede borgere”, “ud af 120”.
pub(crate) fn people_in(words: &str) -> Vec<u32> {
    let words: Vec<&str> = words.split_whitespace().collect();
    let told = words.iter().enumerate().filter_map(|(place, word)| {
        let people = whole(word)?;
        let mut after = words.iter().skip(place + 1).take(2);
        let named = after.any(|word| starts_with_one_of(word, &PEOPLE));
        (named || is_of_all(&words, place)).then_some(people)
    });
    told.collect()
}

/// What “af” leads to is people, unless one thing is chosen of so many, or it is a year.
fn is_of_all(words: &[&str], place: usize) -> bool {
    let back = |steps| {
        let word = place.checked_sub(steps).and_then(|place| words.get(place));
        word.map(|word| word.to_lowercase()).unwrap_or_default()
    };
    let before = back(2);
    let is_told_of = before.contains(|letter: char| letter.is_ascii_digit())
        || starts_with_one_of(&before, &TOLD_OF)
        || starts_with_one_of(&before, &PEOPLE);
    let is_choice = ONE.contains(&before.as_str()) && !ends_its_clause(words, place);
    let is_year = looks_like_a_year(words[place]) && !is_told_of;
    OF_ALL.contains(&back(1).as_str()) && !is_choice && !is_year
}

fn starts_with_one_of(word: &str, starts: &[&str]) -> bool {
    let word = word.to_lowercase();
    starts.iter().any(|start| word.starts_with(start))
}

fn ends_its_clause(words: &[&str], place: usize) -> bool {
    let sign = words[place].chars().next_back();
    place + 1 == words.len() || sign.is_some_and(|sign| !sign.is_alphanumeric())
}

/// Four digits without a sign between thousands.
fn looks_like_a_year(word: &str) -> bool {
    let digits = word.trim_matches(|sign: char| !sign.is_ascii_digit());
    digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"))
}

/// A whole number, in Danish thousands too; none where it is a percentage.
fn whole(word: &str) -> Option<u32> {
    let digits = word.trim_matches(|sign: char| !sign.is_ascii_digit() && sign != '%');
    let grouped = digits.split('.').skip(1).all(|group| group.len() == 3);
    grouped
        .then(|| digits.replace('.', "").parse().ok())
        .flatten()
}
