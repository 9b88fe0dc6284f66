use crate::{stem, words};

fn stems(text: &str) -> Vec<String> {
    words(text).map(|word| stem(&word.letters)).collect()
}

#[test]
fn the_forms_of_a_word_have_one_stem() {
    for forms in [
        "vaskeri vaskeriet vaskerier vaskerierne vaskeriernes",
        "rengøring rengøringen rengørings rengøringens",
        "kontrakt kontrakten kontrakter kontrakterne kontrakters",
        "kommune kommunen kommuner kommunernes kommunes",
        "besparelse besparelsen besparelser",
        "læreplads læreplads",
        "skole skoler skolerne",
    ] {
        let stems = stems(forms);
        assert!(stems.iter().all(|stem| *stem == stems[0]), "{stems:?}");
    }
}

#[test]
fn the_stems_are_those_of_the_snowball_vocabulary() {
    for (word, expected) in [
        ("indvendig", "indvend"),
        ("indvendigt", "indvend"),
        ("undersøgelse", "undersøg"),
        ("underslået", "underslå"),
        ("arbejdsløst", "arbejdsløs"),
        ("venligst", "ven"),
        ("godt", "godt"),
        ("lagt", "lagt"),
        ("kontrakt", "kontrak"),
        ("hundens", "hund"),
        ("hus", "hus"),
        ("og", "og"),
        ("bestemmelse", "bestem"),
    ] {
        assert_eq!(stem(word), expected, "{word}");
    }
}

#[test]
fn other_words_are_not_mixed_up() {
    for (one, other) in [("vask", "vaskeri"), ("by", "byg"), ("ansat", "ansøg")] {
        assert_ne!(stem(one), stem(other));
    }
}

#[test]
fn what_has_a_digit_is_left_as_it_is() {
    assert_eq!(stems("2019 covid19s 180s"), ["2019", "covid19s", "180s"]);
}

#[test]
fn letters_are_compared_without_case_accents_and_old_spelling() {
    for (one, other) in [
        ("Aalborg", "ÅLBORG"),
        ("Aabenraa", "Åbenrå"),
        ("A\u{30a}lborg", "Ålborg"),
        ("allé", "ALLE\u{301}"),
        ("Köge", "Køge"),
        ("ISS's", "iss s"),
    ] {
        assert_eq!(stems(one), stems(other), "{one}");
    }
}
