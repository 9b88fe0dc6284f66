use crate::words::LocalizedText;

happening!(
    CaseLinked,
    "A story in the library was found to tell of a contract. Danish: «case knyttet til».",
    {}
);
happening!(
    CasePublished,
    "A story was published in the library. Danish: «case udgivet».",
    {}
);
happening!(
    CaseRevised,
    "A story was told anew. Danish: «case revideret».",
    {}
);
happening!(FactNoted, "A sourced fact was noted beside a story. Danish: «oplysning noteret».", {
    /// The fact in words.
    text: LocalizedText,
});
