use async_graphql::ID;

use crate::contract::Term;

happening!(TermAgreed, "It was agreed, or told, how long a contract runs. Danish: «løbetid aftalt».", {
    /// The term as it was stated.
    term: Term,
});
happening!(OptionExercised, "An option was used. Danish: «option udnyttet».", {
    /// The option.
    option_id: ID,
    /// It was used after its last notice day, and both sides took it as used in time.
    late: bool,
});
happening!(OptionLapsed, "An option lapsed. Danish: «option bortfaldet».", {
    /// The option.
    option_id: ID,
});
happening!(
    ContractRenewed,
    "A contract ran on by its automatic renewal. Danish: «automatisk fornyet».",
    {}
);
