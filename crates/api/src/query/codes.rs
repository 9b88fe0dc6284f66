/// The codes of what is told beside the rows of an answer, each with what it means.
pub const ANSWER_CODES: &[(&str, &str)] = &[
    (
        "ILLUSTRATIVE_LEFT_OUT",
        "Effects of made-up examples are left out; how many is told.",
    ),
    (
        "RETRACTED_LEFT_OUT",
        "Effects of contracts whose registration was taken back are left out; how many is told.",
    ),
    (
        "PERSONS_MAY_REPEAT",
        "The same person may be counted at several steps and in several agreements.",
    ),
    (
        "ILLUSTRATIVE_INCLUDED",
        "Made-up examples are among what is answered; how many is told.",
    ),
    (
        "END_PRECISION_YEAR",
        "Of some ends only the year is known, so their deadlines are spans.",
    ),
    (
        "END_PRECISION_SEASON",
        "Of some ends only the season is known, so their deadlines are spans.",
    ),
    (
        "END_PRECISION_MONTH",
        "Of some ends only the month is known, so their deadlines are spans.",
    ),
    (
        "SHARES_DISAGREE",
        "Of some years two shares are told that cannot both be so; they stand side by side.",
    ),
];
