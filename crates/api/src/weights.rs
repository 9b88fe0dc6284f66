use edge::Weight;

/// What a field costs by itself where it reads more than its own row: the type, the field, and the cost, which is about the
/// number of plain fields that take as long.
pub(crate) const WEIGHTS: &[Weight] = &[
    ("Query", "effectSummary", 5_000),
    ("Query", "clauseYield", 5_000),
    ("Query", "peopleThroughClauses", 5_000),
    ("Query", "potential", 5_000),
    ("Query", "search", 500),
    ("Query", "bars", 2_000),
    ("Query", "decisions", 2_000),
    ("Query", "gaps", 2_000),
    ("Query", "obligations", 2_000),
    ("Query", "practice", 2_000),
    ("Calculation", "today", 5_000),
];
