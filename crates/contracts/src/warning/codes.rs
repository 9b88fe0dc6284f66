use super::Warning;

impl Warning {
    /// The codes of what is told beside a contract, each with what it means.
    pub const CODES: &[(&str, &str)] = &[
        (
            "RETRACTED",
            "The registration was taken back; what stood stays readable.",
        ),
        (
            "ILLUSTRATIVE",
            "The contract is made up to show what the register can do.",
        ),
        ("DRAFT", "The registration is not published yet."),
        (
            "PROVISIONAL",
            "What is told may still change until a day; the day is told.",
        ),
        (
            "COMPLAINT_PENDING",
            "A complaint was lodged, and no decision on it is registered.",
        ),
        (
            "SECTION_180_CROSSED",
            "The changes under § 180 have reached a limit of the meter; no verdict.",
        ),
        (
            "OPTION_USED_LATE",
            "An option was used after its notice day.",
        ),
    ];

    /// The codes of what is told beside the change meter, each with what it means.
    pub const CODES_OF_THE_METER: &[(&str, &str)] = &[
        (
            "SECTION_180_CROSSED",
            "The changes have reached a limit; no verdict.",
        ),
        (
            "CROSSED_EARLIER",
            "The changes reached a limit earlier and are now below.",
        ),
        (
            "AMOUNTS_WITHHELD",
            "The amounts of the contract are withheld, and what its changes add up to.",
        ),
        (
            "ORIGINAL_VALUE_UNKNOWN",
            "No original value is told, so there is no percentage.",
        ),
        (
            "THRESHOLD_UNKNOWN",
            "The register cannot tell the EU threshold that applies.",
        ),
        (
            "THRESHOLD_CONVERTED",
            "The threshold of the light regime is converted from euro.",
        ),
        (
            "VALUE_NOT_TOLD",
            "A change under § 180 has no value and is not counted.",
        ),
        (
            "OTHER_CURRENCY",
            "The amounts are in different currencies; none is converted.",
        ),
        (
            "DECREASES_NETTED",
            "Increases and decreases are set off against each other.",
        ),
        (
            "OPTIONS_NOT_COUNTED",
            "Options and review clauses are shown, but not added.",
        ),
        (
            "OTHER_GROUNDS_NOT_COUNTED",
            "Changes on other grounds than § 180 are shown, but not added.",
        ),
        (
            "OPTION_USED_LATE",
            "An option was used after its notice day.",
        ),
    ];
}
