use crate::{
    contract::{AwardCriterion, Tender},
    place::Supplier,
};

happening!(TenderPublished, "A tender was put out. Danish: «udbudt».", {
    /// The tender.
    tender: Tender,
});
happening!(TenderCancelled, "A tender came to nothing. Danish: «udbud annulleret».", {
    /// Why, in words.
    reason: String,
});
happening!(AwardCriteriaSet, "It was said what a tender is weighed on. Danish: «tildelingskriterier fastsat».", {
    /// The criteria.
    award_criteria: Vec<AwardCriterion>,
});
happening!(ContractAwarded, "A contract was awarded. Danish: «tildelt».", {
    /// Who won it.
    suppliers: Vec<Supplier>,
});
happening!(
    ContractSigned,
    "A contract was signed. Danish: «underskrevet».",
    {}
);
