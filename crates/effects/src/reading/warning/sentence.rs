use super::WarningKind;

impl WarningKind {
    pub(super) fn danish(self) -> &'static str {
        match self {
            Self::NoNumber => "Der er intet tal: det er en fortælling",
            Self::TextCut => "Kun de første 5.000 tegn er læst",
            Self::ThousandPoint => "Punktummet er læst som tusindtalspunktum",
            Self::DecimalPoint => "Punktummet er læst som decimaltegn",
            Self::DecimalComma => {
                "Kommaet er læst som decimaltegn; på engelsk skiller det tusinder"
            }
            Self::EnglishNumber => "Tallet er skrevet på engelsk: komma skiller tusinder",
            Self::SpacedNumber => "Mellemrummet er læst som tusindtalsskiller",
            Self::UnreadableNumber => "Tallet kan ikke læses",
            Self::NumberTooLarge => "Tallet har for mange cifre",
            Self::VagueNumber => "Det er for løst til at være et tal",
            Self::UnitMissing => "Tallet har ingen enhed",
            Self::UnknownUnit => "Enheden er ikke i kataloget",
            Self::AmbiguousUnit => "Enheden kan være timer eller ton",
            Self::CouldBeYear => "Tallet kan være et årstal",
            Self::FromTo => "Fra ét niveau til et andet: ingen af dem er ændringen",
            Self::RangeReversed => "Det første tal er større end det sidste",
            Self::HedgeUnused => "Forbeholdet kan ikke gemmes sammen med tallet",
            Self::OverTime => "“Over” kan betyde mere end eller i løbet af",
            Self::NegativeProposed => "Værdien foreslås negativ, fordi der står et fald",
            Self::DirectionUnclear => "Det er uklart, om det er et fald eller en stigning",
            Self::SameEffectAlone => "Den anden angivelse af samme effekt er ikke i teksten",
            Self::ComponentsDiffer => "Regnestykket passer ikke med det angivne tal",
            Self::FewPeople => "Færre end 5 personer må ikke omtales",
            Self::NoRecurrenceClass => "Uge og måned er ingen klasse, der kan lægges sammen i",
        }
    }

    pub(super) fn english(self) -> &'static str {
        match self {
            Self::NoNumber => "There is no number: it is narrated",
            Self::TextCut => "Only the first 5,000 characters were read",
            Self::ThousandPoint => "The point was read as parting the thousands",
            Self::DecimalPoint => "The point was read as a decimal point",
            Self::DecimalComma => {
                "The comma was read as a decimal sign; in English it parts thousands"
            }
            Self::EnglishNumber => "The number is in English: a comma parts the thousands",
            Self::SpacedNumber => "The space was read as parting the thousands",
            Self::UnreadableNumber => "The number cannot be read",
            Self::NumberTooLarge => "The number has too many digits",
            Self::VagueNumber => "It is too vague to be a number",
            Self::UnitMissing => "The number has no unit",
            Self::UnknownUnit => "The unit is not in the catalogue",
            Self::AmbiguousUnit => "The unit may be hours or tonnes",
            Self::CouldBeYear => "The number may be a year",
            Self::FromTo => "From one level to another: neither is the change",
            Self::RangeReversed => "The first number is larger than the last",
            Self::HedgeUnused => "The reservation cannot be kept with the number",
            Self::OverTime => "“Over” may mean more than or in the course of",
            Self::NegativeProposed => "The value is proposed negative, as a fall is told",
            Self::DirectionUnclear => "It is unclear whether it fell or rose",
            Self::SameEffectAlone => "The other statement of the same effect is not in the text",
            Self::ComponentsDiffer => "The components do not make the stated number",
            Self::FewPeople => "Fewer than 5 people may not be told of",
            Self::NoRecurrenceClass => "A week and a month are no class to sum in",
        }
    }
}
