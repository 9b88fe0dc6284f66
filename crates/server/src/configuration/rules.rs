use api::{LeadTimes, Settings, SmallestGroup};
use serde::Deserialize;

/// A tender that takes longer than this is a slip of the pen.
const LONGEST_LEAD_TIME: u32 = 120;

/// What an instance settles on, as its file says it; the rest is as the program has it.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rules {
    four_eyes: Option<bool>,
    smallest_group: Option<u32>,
    #[serde(default)]
    lead_times: Months,
}

/// Months by procedure.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
struct Months {
    open: Option<u32>,
    restricted: Option<u32>,
    negotiated: Option<u32>,
    competitive_dialogue: Option<u32>,
    innovation_partnership: Option<u32>,
    dynamic_purchasing: Option<u32>,
    framework_call_off: Option<u32>,
    direct: Option<u32>,
    other: Option<u32>,
}

impl Rules {
    pub(super) fn settings(&self) -> Result<Settings, String> {
        let usual = SmallestGroup::default().0;
        let least = self.smallest_group.unwrap_or(usual);
        if least < usual {
            return Err(format!(
                "rules.smallest_group is {least}: {usual} people are the fewest that may be told of"
            ));
        }
        Ok(Settings {
            lead_times: self.lead_times.read()?,
            smallest_group: SmallestGroup(least),
            four_eyes: self.four_eyes.unwrap_or_default(),
            login_at: None,
        })
    }
}

impl Months {
    fn read(&self) -> Result<LeadTimes, String> {
        let usual = LeadTimes::default();
        let months = |name: &str, said: Option<u32>, usual: u32| match said.unwrap_or(usual) {
            months if months > LONGEST_LEAD_TIME => Err(format!(
                "rules.lead_times.{name} is {months}: {LONGEST_LEAD_TIME} months are the most"
            )),
            months => Ok(months),
        };
        Ok(LeadTimes {
            open: months("open", self.open, usual.open)?,
            restricted: months("restricted", self.restricted, usual.restricted)?,
            negotiated: months("negotiated", self.negotiated, usual.negotiated)?,
            competitive_dialogue: months(
                "competitive_dialogue",
                self.competitive_dialogue,
                usual.competitive_dialogue,
            )?,
            innovation_partnership: months(
                "innovation_partnership",
                self.innovation_partnership,
                usual.innovation_partnership,
            )?,
            dynamic_purchasing: months(
                "dynamic_purchasing",
                self.dynamic_purchasing,
                usual.dynamic_purchasing,
            )?,
            framework_call_off: months(
                "framework_call_off",
                self.framework_call_off,
                usual.framework_call_off,
            )?,
            direct: months("direct", self.direct, usual.direct)?,
            other: months("other", self.other, usual.other)?,
        })
    }
}
