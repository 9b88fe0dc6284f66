use crate::TenderProcedure;

/// How many months a tender takes, from the decision to the start; what an instance has settled on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeadTimes {
    pub open: u32,
    pub restricted: u32,
    pub negotiated: u32,
    pub competitive_dialogue: u32,
    pub innovation_partnership: u32,
    pub dynamic_purchasing: u32,
    pub framework_call_off: u32,
    pub direct: u32,
    /// Another procedure, or one that is not known.
    pub other: u32,
}

impl Default for LeadTimes {
    fn default() -> Self {
        Self {
            open: 9,
            restricted: 12,
            negotiated: 15,
            competitive_dialogue: 18,
            innovation_partnership: 18,
            dynamic_purchasing: 4,
            framework_call_off: 3,
            direct: 3,
            other: 12,
        }
    }
}

impl LeadTimes {
    pub fn of(&self, procedure: Option<TenderProcedure>) -> u32 {
        match procedure {
            Some(TenderProcedure::Open) => self.open,
            Some(TenderProcedure::Restricted) => self.restricted,
            Some(TenderProcedure::Negotiated) => self.negotiated,
            Some(TenderProcedure::CompetitiveDialogue) => self.competitive_dialogue,
            Some(TenderProcedure::InnovationPartnership) => self.innovation_partnership,
            Some(TenderProcedure::DynamicPurchasing) => self.dynamic_purchasing,
            Some(TenderProcedure::FrameworkCallOff) => self.framework_call_off,
            Some(TenderProcedure::Direct) => self.direct,
            Some(TenderProcedure::Other) | None => self.other,
        }
    }
}
