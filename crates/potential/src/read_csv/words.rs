use super::RowProblemKind;

impl RowProblemKind {
    /// What is said of it in Danish and in English; what was written stands for `{}`.
    pub(super) fn sentences(self) -> (&'static str, &'static str) {
        match self {
            Self::NotUtf8 => ("filen er ikke UTF-8", "the file is not UTF-8"),
            Self::NotCsv => ("linjen er ikke CSV: {}", "the line is not CSV: {}"),
            Self::NoRows => ("filen har ingen rækker", "the file has no rows"),
            Self::WrongColumns => (
                "linjen har ikke lige så mange felter som overskriften: {}",
                "the line has not as many fields as the header: {}",
            ),
            Self::ColumnMissing => ("kolonnen {} mangler", "the column {} is missing"),
            Self::ColumnUnexpected => (
                "kolonnen “{}” er ukendt eller står der to gange",
                "the column “{}” is unknown or there twice",
            ),
            Self::EmptyField => ("feltet er tomt", "the field is empty"),
            Self::UnknownMunicipality => (
                "“{}” er ikke en dansk kommunekode",
                "“{}” is not the code of a Danish municipality",
            ),
            Self::UnknownArea => ("“{}” er ikke et område", "“{}” is not an area"),
            Self::UnknownYear => (
                "“{}” er ikke et år med kommunale regnskaber",
                "“{}” is not a year of municipal accounts",
            ),
            Self::UnknownDefinition => (
                "“{}” er ikke en definition: skriv iku_before_2016, iku_2016 eller pli",
                "“{}” is not a definition: write iku_before_2016, iku_2016 or pli",
            ),
            Self::UnknownCode => ("koden “{}” kendes ikke", "the code “{}” is not known"),
            Self::DuplicateRow => (
                "det samme står allerede på linje {}",
                "the same is already told on line {}",
            ),
            Self::NotANumber => ("“{}” er ikke et tal", "“{}” is not a number"),
            Self::MixedSeparators => (
                "“{}” blander komma og punktum",
                "“{}” mixes comma and point",
            ),
            Self::WrongSeparator => (
                "“{}” bruger ikke filens decimaltegn eller har tusindtalsskilletegn",
                "“{}” does not use the decimal sign of the file or separates thousands",
            ),
            Self::AmountTooLarge => ("“{}” er for stort", "“{}” is too large"),
            Self::NegativeBase => ("grundlaget {} er negativt", "the base {} is negative"),
            Self::ShareOverHundred => (
                "andelen er over 100 pct.: {}",
                "the share is over 100 per cent: {}",
            ),
            Self::TableLacksControlBids => (
                "definitionen {} tæller kontrolbud med, men kontotabellen udpeger ingen",
                "the definition {} counts control bids, but the table of accounts names none",
            ),
            Self::TableOfAnotherDefinition => (
                "kontotabellen er af en anden definition end {}",
                "the table of accounts is of another definition than {}",
            ),
            Self::NothingCounted => (
                "ingen af filens linjer tælles med: {}",
                "none of the file's lines is counted: {}",
            ),
            Self::CodesOverlap => (
                "beløbet er også med på linje {}, som har en bredere funktion eller art",
                "the amount is also in line {}, which has a wider function or art",
            ),
            Self::YearOutsideDefinition => (
                "{} er ikke et år, som definitionen gælder for",
                "{} is not a year that the definition holds for",
            ),
            Self::AreaNotVisible => (
                "{} kan ikke udskilles i regnskabet",
                "{} cannot be told apart in the accounts",
            ),
            Self::NegativeShare => ("andelen {} er negativ", "the share {} is negative"),
            Self::ShareDisagrees => (
                "andelen {} pct. er en anden end den, beløbene giver",
                "the share of {} per cent is another than the amounts make",
            ),
            Self::YearToCome => (
                "{} er endnu ikke kommet og har intet regnskab",
                "{} is still to come and has no accounts",
            ),
            Self::IllustrativeLine => (
                "linjen er illustrativ, men det er datasættet ikke: sig det om hele sættet (illustrative: true; --illustrative), eller tag linjen ud",
                "the line is illustrative, but the data set is not: say so of the whole set (illustrative: true; --illustrative), or take the line out",
            ),
        }
    }
}
