//! The Danish Snowball algorithm, as PostgreSQL's `danish` has it.

/// What a word and its inflections have in common: `rengøringen` and `rengørings` are `rengøring`.
pub fn stem(word: &str) -> String {
    let mut stem = Stem::of(word);
    if word.chars().any(char::is_numeric) {
        return word.to_owned();
    }
    stem.without_inflection();
    stem.without_half_of_a_pair();
    stem.without_derivation();
    stem.without_double();
    stem.letters.into_iter().collect()
}

/// Endings of inflection.
const ENDINGS: [&str; 32] = [
    "hed", "ethed", "ered", "e", "erede", "ende", "erende", "ene", "erne", "ere", "en", "heden",
    "eren", "er", "heder", "erer", "heds", "es", "endes", "erendes", "enes", "ernes", "eres",
    "ens", "hedens", "erens", "ers", "ets", "erets", "et", "eret", "s",
];
/// What a genitive s may stand after.
const BEFORE_S: &str = "abcdfghjklmnoprtvyzå";
const PAIRS: [&str; 4] = ["gd", "dt", "gt", "kt"];
/// Endings that make a word of another.
const DERIVATIONS: [&str; 5] = ["ig", "lig", "elig", "els", "løst"];
const VOWELS: &str = "aeiouyæåø";

/// A word that is cut from behind.
struct Stem {
    letters: Vec<char>,
    /// What stands before this is never taken by itself.
    region: usize,
}

impl Stem {
    /// The region begins after the first vowel and the consonant that follows, but not within the first three letters.
    fn of(word: &str) -> Self {
        let letters: Vec<char> = word.chars().collect();
        let vowel = letters.iter().position(|letter| is_vowel(*letter));
        let consonant = vowel.and_then(|vowel| {
            let after = letters.iter().skip(vowel);
            after
                .clone()
                .position(|letter| !is_vowel(*letter))
                .map(|steps| vowel + steps)
        });
        let region = match consonant {
            Some(consonant) if letters.len() >= 3 => (consonant + 1).max(3),
            Some(_) | None => letters.len(),
        };
        Self { letters, region }
    }

    /// The longest of some endings that lies within the region.
    fn ending(&self, endings: &[&'static str]) -> Option<&'static str> {
        let region = self.letters.get(self.region..).unwrap_or_default();
        endings
            .iter()
            .copied()
            .filter(|ending| ends_with(region, ending))
            .max_by_key(|ending| ending.chars().count())
    }

    fn cut(&mut self, letters: usize) {
        let length = self.letters.len().saturating_sub(letters);
        self.letters.truncate(length);
    }

    fn without_inflection(&mut self) {
        match self.ending(&ENDINGS) {
            Some("s") => {
                let before = self.letters.iter().rev().nth(1);
                if before.is_some_and(|letter| BEFORE_S.contains(*letter)) {
                    self.cut(1);
                }
            }
            Some(ending) => self.cut(ending.chars().count()),
            None => {}
        }
    }

    fn without_half_of_a_pair(&mut self) {
        if self.ending(&PAIRS).is_some() {
            self.cut(1);
        }
    }

    fn without_derivation(&mut self) {
        if ends_with(&self.letters, "igst") {
            self.cut(2);
        }
        match self.ending(&DERIVATIONS) {
            Some("løst") => self.cut(1),
            Some(ending) => {
                self.cut(ending.chars().count());
                self.without_half_of_a_pair();
            }
            None => {}
        }
    }

    fn without_double(&mut self) {
        let [.., before, last] = self.letters[..] else {
            return;
        };
        if self.letters.len() > self.region && before == last && !is_vowel(last) {
            self.cut(1);
        }
    }
}

fn is_vowel(letter: char) -> bool {
    VOWELS.contains(letter)
}

fn ends_with(letters: &[char], ending: &str) -> bool {
    let mut before = letters.iter().rev();
    ending
        .chars()
        .rev()
        .all(|letter| before.next() == Some(&letter))
}
