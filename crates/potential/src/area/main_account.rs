use kernel::LocalizedText;

use super::Nature;

/// A main account (hovedkonto) of the chart of accounts that the indicator is told by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MainAccount {
    UrbanDevelopment,
    Transport,
    Education,
    Health,
    Social,
    Administration,
}

impl MainAccount {
    pub const ALL: [Self; 6] = [
        Self::UrbanDevelopment,
        Self::Transport,
        Self::Education,
        Self::Health,
        Self::Social,
        Self::Administration,
    ];

    pub fn key(self) -> &'static str {
        match self {
            Self::UrbanDevelopment => "hk0",
            Self::Transport => "hk2",
            Self::Education => "hk3",
            Self::Health => "hk4",
            Self::Social => "hk5",
            Self::Administration => "hk6",
        }
    }

    /// Its number in the chart of accounts.
    pub fn digit(self) -> &'static str {
        match self {
            Self::UrbanDevelopment => "0",
            Self::Transport => "2",
            Self::Education => "3",
            Self::Health => "4",
            Self::Social => "5",
            Self::Administration => "6",
        }
    }

    pub fn name(self) -> LocalizedText {
        let (da, en) = match self {
            Self::UrbanDevelopment => (
                "Byudvikling, bolig- og miljøforanstaltninger",
                "Urban development, housing and environment",
            ),
            Self::Transport => ("Transport og infrastruktur", "Transport and infrastructure"),
            Self::Education => ("Undervisning og kultur", "Education and culture"),
            Self::Health => ("Sundhedsområdet", "Health"),
            Self::Social => (
                "Sociale opgaver og beskæftigelse",
                "Social tasks and employment",
            ),
            Self::Administration => (
                "Fællesudgifter og administration m.v.",
                "Shared costs and administration",
            ),
        };
        LocalizedText::new(da, en)
    }

    /// DI calls 0 and 2 technical, 3 and 6 support; 3 holds the schools as well, so it is mixed here.
    pub fn nature(self) -> Nature {
        match self {
            Self::UrbanDevelopment | Self::Transport => Nature::Technical,
            Self::Education => Nature::Mixed,
            Self::Health | Self::Social => Nature::Welfare,
            Self::Administration => Nature::Support,
        }
    }
}
