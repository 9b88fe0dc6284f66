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
