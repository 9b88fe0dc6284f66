use crate::{
    contract::{ContractPart, SecrecyReason, Visibility},
    scalars::Date,
};

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
happening!(ContractSentBack, "A draft was found not to be right yet. Danish: «sendt tilbage».", {
    /// What is to be put right, in words.
    why: String,
});
happening!(
    ContractPublished,
    "A draft became public. Danish: «offentliggjort».",
    {}
);
happening!(ContractRetracted, "A whole registration was taken back; what stood stays readable. Danish: «registrering trukket tilbage».", {
    /// Why, in words.
    why: String,
});
happening!(PartClassified, "It was said who may see a part of a contract. Danish: «synlighed fastsat».", {
    /// The part.
    part: ContractPart,
    /// Whom it is for.
    visibility: Visibility,
    /// Why it is not for everyone; null where nobody has said, and of what is public.
    secrecy_reason: Option<SecrecyReason>,
    /// The first day on which everyone sees it; null where it has no end, and of what is public.
    secret_until: Option<Date>,
});
happening!(
    PartWithheld,
    "Something was recorded of a contract that who asks may not see; neither what it was nor which part it is of is told. Danish: «tilbageholdt».",
    {}
);
