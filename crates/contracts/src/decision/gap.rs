use kernel::LocalizedText;

use super::DecisionGap;

impl DecisionGap {
    /// The reason, for people.
    pub fn words(self) -> LocalizedText {
        let (danish, english) = match self {
            Self::EndUnknown => (
                "Udløbet er ikke oplyst, så beslutningsdagen kan ikke beregnes.",
                "The end is not told, so the decision day cannot be computed.",
            ),
            Self::StartUnknown => (
                "En længde er oplyst, men ikke hvornår den begyndte, så beslutningsdagen kan ikke beregnes.",
                "A length is told, but not when it began, so the decision day cannot be computed.",
            ),
        };
        LocalizedText::new(danish, english)
    }
}
