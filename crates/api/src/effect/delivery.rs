use async_graphql::Enum;

/// What came of what was promised; compared only where both are sizes of the same thing. Danish: «løfte og levering».
#[derive(Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "effects::DeliveryStanding")]
pub enum DeliveryStanding {
    /// Danish: «intet lovet».
    NothingPromised,
    /// Nobody has told what came. Danish: «ikke oplyst».
    NotKnown,
    /// Danish: «opfyldt».
    Met,
    /// Some of it came. Danish: «delvist opfyldt».
    PartlyMet,
    /// Danish: «ikke opfyldt».
    NotMet,
    /// What came is not told in the same unit, period and rhythm, or not how it was found (`design` NONE), or it leaves it open. Danish: «kan ikke sammenlignes».
    NotComparable,
}
