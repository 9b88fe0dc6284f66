use effects::IndicatorEvent;

use super::super::{
    Happening, IndicatorDefined, IndicatorSuperseded, IndicatorWithdrawn, told::Happened,
};
use crate::{effect::Indicator, moment::Moment};

impl Happening {
    pub(super) fn of_indicator(told: Happened, event: &IndicatorEvent, moment: Moment) -> Self {
        let key = event.indicator();
        let meaning = event.definition().or_else(|| key.definition());
        let indicator = Indicator::meaning(&key, meaning, moment);
        match event {
            IndicatorEvent::Defined { .. } => IndicatorDefined { told, indicator }.into(),
            IndicatorEvent::Superseded { why, .. } => IndicatorSuperseded {
                told,
                indicator,
                why: why.clone(),
            }
            .into(),
            IndicatorEvent::Withdrawn { why, .. } => IndicatorWithdrawn {
                told,
                indicator,
                why: why.clone(),
            }
            .into(),
        }
    }
}
