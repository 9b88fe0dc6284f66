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
/// Those of whom one is chosen; whole words, for “en af 3 tilbudte” is of people.
const CHOSEN: [&str; 11] = [
    "leverandører",
    "leverandørerne",
    "udbydere",
    "udbyderne",
    "virksomheder",
    "firmaer",
    "tilbud",
    "suppliers",
    "providers",
    "companies",
    "offers",
];
/// What may stand between the number and those who are chosen.
const SUCH: [&str; 8] = [
    "private",
    "godkendte",
    "kommunale",
    "mulige",
    "forskellige",
    "approved",
    "possible",
    "different",
];
/// What of a year stands before “af” where the number is that year: “i slutningen af 2017”.
const OF_A_YEAR: [&str; 13] = [
    "begyndelsen",
    "starten",
    "midten",
    "slutningen",
    "udgangen",
    "løbet",
    "halvår",
    "kvartal",
    "beginning",
    "start",
    "middle",
    "course",
    "end",
];

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
    let is_choice = ONE.contains(&before.as_str()) && is_of_those_chosen(words, place);
    let is_year = OF_A_YEAR.contains(&before.as_str()) && looks_like_a_year(words[place]);
    OF_ALL.contains(&back(1).as_str()) && !is_choice && !is_year
}

/// Right after the number, or after a word that says which they are, within the same clause.
fn is_of_those_chosen(words: &[&str], place: usize) -> bool {
    let after = |steps: usize| words.get(place + steps).map(|word| word.to_lowercase());
    let is_chosen = |word: Option<String>| {
        let word = word.unwrap_or_default();
        CHOSEN.contains(&word.trim_end_matches(|sign: char| !sign.is_alphanumeric()))
    };
    let is_such = after(1).is_some_and(|word| SUCH.contains(&word.as_str()));
    let goes_on = words[place].ends_with(|letter: char| letter.is_ascii_digit());
    goes_on && (is_chosen(after(1)) || is_such && is_chosen(after(2)))
}

fn starts_with_one_of(word: &str, starts: &[&str]) -> bool {
    let word = word.to_lowercase();
    starts.iter().any(|start| word.starts_with(start))
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
