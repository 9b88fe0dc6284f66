//! The sentences of the cases that have a number in them, and what is read from each.

use super::{codes, sizes};
use crate::reading::read;

/// Quote, sizes, warnings.
const QUOTES: [(&str, &[&str], &[&str]); 14] = [
    ("gennem 23 år", &["23 a"], &[]),
    (
        "man så en umiddelbar reduktion i omkostninger på 10 pct., da opgaven blev udbudt første gang",
        &["-10 %"],
        &["NEGATIVE_PROPOSED"],
    ),
    (
        "Kerteminde Kommune kunne som en mindre kommune eksempelvis realisere en nettogevinst på over 1 mio. kr. som følge af reduceret plejebehov",
        &[">1000000 DKK"],
        &[],
    ),
    (
        "Beregninger fra Tunstall viser, at løsningen i gennemsnit frigiver 500 gange tre minutter, svarende til 25 arbejdstimer, i døgnet",
        &["1500 min", "25 h"],
        &[],
    ),
    (
        "Beregninger fra Siemens viser, at energiforbruget samlet set blev nedbragt med 21 pct., svarende til 3 mio. kWh",
        &["-21 %", "-3000000 kW.h"],
        &["NEGATIVE_PROPOSED", "NEGATIVE_PROPOSED"],
    ),
    (
        "svarende til 3 mio. kWh",
        &["3000000 kW.h"],
        &["SAME_EFFECT_ALONE"],
    ),
    ("Aftalen løber frem til 2026", &[], &["NO_NUMBER"]),
    (
        "I udbuddet fra 2019 vægtede service 30 pct. (herunder mindskning af svind), kvaliteten 30 pct. og økonomi 40 pct. Aftalen løber frem til 2026.",
        &["30 %", "30 %", "40 %"],
        &[],
    ),
    ("i mere end ti år", &[">10 a"], &[]),
    (
        "I efteråret 2022 vandt Aarhus Kommune IKA-prisen for deres nyskabende rengøringsudbud",
        &[],
        &["NO_NUMBER"],
    ),
    (
        "i transportbranchen angiver ni ud af ti vognmænd f.eks., at de mangler chauffører",
        &["9/10 vognmænd"],
        &[],
    ),
    ("siden 2014", &[], &["NO_NUMBER"]),
    (
        "kan samtidig hjælpe kommunerne med at dække pasningsbehovet, som følger med et stigende antal børn frem mod 2030",
        &[],
        &["NO_NUMBER"],
    ),
    (
        "Konsulentbistand til automatisering, herunder softwarerobotter, skal sikre effektivisering for 2,25 mio. kr. i 2023 (2020)",
        &["2250000 DKK"],
        &[],
    ),
];

/// Without a number: what is told to be better is proposed as no more than that.
const NARRATED: [(&str, &[&str]); 8] = [
    (
        "selve udbudsprocessen var gavnlig, fordi den bidrog til et bedre overblik over både opgaver og omkostninger",
        &["Improved bedre overblik"],
    ),
    (
        "træningsforløbene øger sundheden og livsglæden, men samtidig er med til at frigive ressourcer hos kommunerne, fordi borgernes behov for hjemmepleje bliver reduceret markant",
        &[],
    ),
    (
        "Det er med til at forebygge urinvejsinfektioner, liggesår og i sidste ende indlæggelser, der kunne have været undgået",
        &[],
    ),
    (
        "en intelligent ble, der både frigiver hænder til pleje og styrker livskvaliteten for borgere med inkontinens",
        &["Improved styrker livskvaliteten"],
    ),
    (
        "Samtidig har det løftet trivslen og sundheden blandt eleverne på skolerne gennem et forbedret indeklima",
        &["Improved løftet trivslen", "Improved forbedret indeklima"],
    ),
    (
        "i dag er plejehjemet præget af høj medarbejdertrivsel og et lavt sygefravær",
        &[],
    ),
    ("gennem en årrække", &[]),
    (
        "de ældre så vidt muligt får besøg af de samme faste hjemmehjælpere fra gang til gang",
        &[],
    ),
];

#[test]
fn the_quotes_of_the_cases_are_read() {
    for (quote, expected, warned) in QUOTES {
        let proposal = read(quote);
        assert_eq!(sizes(&proposal), expected, "{quote}");
        assert_eq!(codes(&proposal), warned, "{quote}");
    }
}

#[test]
fn what_is_narrated_has_no_number() {
    for (quote, expected) in NARRATED {
        let proposal = read(quote);
        assert!(proposal.is_narrated());
        assert_eq!(sizes(&proposal), expected, "{quote}");
        assert_eq!(codes(&proposal), ["NO_NUMBER"], "{quote}");
    }
}
