use kernel::LocalizedText;

use super::{GapKind, Unlock};

impl GapKind {
    /// What is missing, for people.
    pub fn words(self) -> LocalizedText {
        let (danish, english) = match self {
            Self::Owner => ("Ansvarlig enhed", "Owner unit"),
            Self::Value => ("Kontraktværdi", "Contract value"),
            Self::End => ("Udløb", "End"),
            Self::Start => ("Start", "Start"),
            Self::TenderDate => ("Dag for udbuddet", "Day of the tender"),
            Self::Procedure => ("Udbudsprocedure", "Tender procedure"),
            Self::AwardCriteria => ("Tildelingskriterier", "Award criteria"),
            Self::Municipality => ("Kommune", "Municipality"),
            Self::Supplier => ("Leverandør", "Supplier"),
            Self::SupplierNumber => ("Leverandørens CVR-nummer", "The supplier's CVR number"),
            Self::TaskArea => ("Opgaveområde", "Task area"),
            Self::Form => ("Samarbejdsform", "Cooperation form"),
            Self::Particulars => (
                "Særlige vilkår for samarbejdsformen",
                "What only an agreement of this form has",
            ),
            Self::ClauseQuantity => (
                "Hvor meget den sociale klausul forpligter til",
                "How much the social clause promises",
            ),
            Self::ClauseRhythm => (
                "Den sociale klausuls indberetningsrytme",
                "The reporting rhythm of the social clause",
            ),
        };
        LocalizedText::new(danish, english)
    }
}

impl Unlock {
    /// The question, for people.
    pub fn words(self) -> LocalizedText {
        let (danish, english) = match self {
            Self::Decision => (
                "Hvornår skal der senest træffes beslutning?",
                "Until when must it be decided?",
            ),
            Self::ChangeMeter => (
                "Hvor meget er kontrakten ændret?",
                "How much has the contract changed?",
            ),
            Self::GainPerValue => (
                "Hvad har samarbejdet givet for pengene?",
                "What did the cooperation give for the money?",
            ),
            Self::Practice => (
                "Hvad gør andre på samme område?",
                "What do others do in the same field?",
            ),
            Self::ClauseStanding => (
                "Er den sociale forpligtelse opfyldt?",
                "Was the social promise kept?",
            ),
            Self::Responsibility => ("Hvem følger op?", "Who follows it up?"),
            Self::SupplierExposure => (
                "Hvilke kontrakter har virksomheden?",
                "Which contracts does the company have?",
            ),
            Self::Place => (
                "Hvor hører kontrakten til?",
                "Where does the contract belong?",
            ),
        };
        LocalizedText::new(danish, english)
    }
}
