use async_graphql::{Context, Result};
use contracts::{LeadTimes, SmallestGroup};

/// What an instance has settled on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// How long tenders take here.
    pub lead_times: LeadTimes,
    /// The fewest people that may be told of.
    pub smallest_group: SmallestGroup,
    /// Whether a registration is a draft until a second actor of the same municipality approves it.
    pub four_eyes: bool,
    /// The page to log in at, where one can.
    pub login_at: Option<String>,
}

pub(crate) fn settings<'a>(ctx: &Context<'a>) -> Result<&'a Settings> {
    ctx.data::<Settings>()
}
