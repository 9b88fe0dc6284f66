use crate::effect::Indicator;

happening!(IndicatorDefined, "An indicator was defined. Danish: «indikator defineret».", {
    /// The indicator in that edition.
    indicator: Indicator,
});
happening!(IndicatorSuperseded, "An indicator got a new edition; what was measured by an earlier one stays. Danish: «indikator i ny udgave».", {
    /// The indicator in that edition.
    indicator: Indicator,
    /// Why.
    why: String,
});
happening!(IndicatorWithdrawn, "An indicator was withdrawn: nothing new is claimed by it. Danish: «indikator trukket ud af brug».", {
    /// The indicator in the edition that the program brings, if any.
    indicator: Indicator,
    /// Why.
    why: String,
});
