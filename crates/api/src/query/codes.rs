/// The codes of what is told beside the rows of an answer, each with what it means.
pub const ANSWER_CODES: &[(&str, &str)] = &[
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
];
