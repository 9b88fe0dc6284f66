happening!(
    ContractRegistered,
    "A contract came into the register. Danish: «registreret».",
    {}
);
happening!(OwnerAssigned, "A unit was made to answer for a contract. Danish: «ansvarlig enhed udpeget».", {
    /// The unit, never a person; null when nobody answers for it any longer.
    owner_unit: Option<String>,
});
happening!(FollowedUp, "Somebody looked after a contract. Danish: «fulgt op».", {
    /// What was found, in words.
    words: Option<String>,
});
happening!(
    ContractApproved,
    "A draft was found right. Danish: «godkendt».",
    {}
);
happening!(
    ContractPublished,
    "A draft became public. Danish: «offentliggjort».",
    {}
);
happening!(ContractRetracted, "A whole registration was taken back; what stood stays readable. Danish: «registrering trukket tilbage».", {
    /// Why, in words.
    why: String,
});
