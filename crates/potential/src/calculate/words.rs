use kernel::LocalizedText;

use super::NoteCode;

impl NoteCode {
    /// The sentence to be printed.
    pub fn text(self) -> LocalizedText {
        let (da, en) = match self {
            Self::ModelCalculation => (
                "Modelberegning, ikke målt effekt",
                "A model calculation, not a measured effect",
            ),
            Self::Gross => (
                "Brutto: transaktions-, udtrædelses- og opfølgningsomkostninger er ikke med",
                "Gross: costs of transaction, exit and follow-up are not included",
            ),
            Self::NetOfTransaction => (
                "Ordregivers transaktionsomkostninger er trukket fra i nettotallene; udtrædelses- og opfølgningsomkostninger er ikke med",
                "The contracting authority's transaction costs are deducted in the net figures; costs of exit and follow-up are not included",
            ),
            Self::IndicatorLimits => (
                "Indikatoren måler udlicitering mere end konkurrence, konteringen er ikke ens, enkelte år svinger, og kvalitet indgår ikke",
                "The indicator measures outsourcing more than competition, posting practice differs, single years are volatile, and quality is not part of it",
            ),
            Self::Illustrative => (
                "Illustrativt: regnskabstallene er opdigtede",
                "Illustrative: the figures of the accounts are invented",
            ),
            Self::Judgement => (
                "Satserne er vores skøn, ikke en kildes",
                "The rates are our judgement, not a source's",
            ),
            Self::Disputed => ("Satserne er bestridt", "The rates are disputed"),
            Self::NothingDocumented => (
                "På velfærdsområder er der generelt ikke dokumenteret økonomiske gevinster",
                "On welfare areas economic gains are generally not documented",
            ),
            Self::DearerPossible => (
                "Den lave ende er en merudgift",
                "The low end is an added cost",
            ),
            Self::OnTheTotal => (
                "Regnet på den samlede andel, ikke pr. område og lagt sammen: de ti bedste er ikke de samme på hvert område",
                "Computed on the total share, not by area and summed: the ten best are not the same in each area",
            ),
            Self::BenchmarkDiffers => (
                "Målestokken er en anden end metodens egen",
                "The benchmark is another than the method's own",
            ),
            Self::MiddleComputed => (
                "Midten er regnet som gennemsnittet af lav og høj; kilden oplyser ingen",
                "The middle is computed as the mean of low and high; the source states none",
            ),
            Self::ApproximateShares => {
                ("En andel er kun omtrentlig", "A share is only approximate")
            }
            Self::SmallBase => (
                "Et grundlag er under 1 mio. kr.; afstanden er usikker",
                "A base is below 1 million kr.; the gap is unsteady",
            ),
            Self::RoundCapped => (
                "Satsen er højst det, der er fundet for så sent et udbud på vej og park; et spænd, der ligger helt over det, begynder ved nul",
                "The rate is at most what was found for so late a tender of roads and parks; a range that lies wholly above it begins at nothing",
            ),
            Self::RoundBetween => (
                "Andet udbud er ikke offentliggjort: regnet mellem første og tredje udbud",
                "The second tender is not published: computed between the first and the third",
            ),
            Self::RoundNotKnown => (
                "Udbudsgangens betydning er kun undersøgt på vej og park; første udbuds sats er brugt",
                "What the tender round means was studied on roads and parks only; the first tender's rate is used",
            ),
            Self::NoInterval => (
                "En sats er ét tal: kilden oplyser intet spænd, og usikkerheden er ikke med i resultatet",
                "A rate is one number: its source states no range, and the uncertainty is not in the result",
            ),
            Self::PeerIsItself => (
                "En kommune er med i det gennemsnit, den holdes op imod",
                "A municipality is part of the mean that it is held against",
            ),
        };
        LocalizedText::new(da, en)
    }
}
