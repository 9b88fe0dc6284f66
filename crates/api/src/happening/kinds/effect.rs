use async_graphql::ID;

happening!(
    EffectClaimed,
    "An effect was claimed. Danish: «effekt påstået».",
    {}
);
happening!(ObservationRecorded, "A statement of an effect's size was recorded. Danish: «observation registreret».", {
    /// The statement.
    observation_id: ID,
    /// Its words, verbatim.
    stated: String,
});
happening!(ObservationRetracted, "A statement of an effect's size was retracted; it stays readable. Danish: «observation trukket tilbage».", {
    /// The statement.
    observation_id: ID,
    /// Why.
    why: String,
});
happening!(ObservationDisputed, "Somebody disputes a statement, in their own words. Danish: «indsigelse».", {
    /// The statement.
    observation_id: ID,
    /// Who: an organisation.
    by: String,
    /// Their words.
    words: String,
});
happening!(DisputeSettled, "A dispute about a statement was settled. Danish: «indsigelse afgjort».", {
    /// The statement.
    observation_id: ID,
    /// How.
    words: String,
});
happening!(
    SameEffectLinked,
    "Another effect was found to tell the same gain, in another unit or once more. Danish: «samme effekt».",
    {}
);
