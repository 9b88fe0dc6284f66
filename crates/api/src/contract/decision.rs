use async_graphql::{Context, Result, SimpleObject};
use chrono::NaiveDate;
use contracts::Radar;

use super::{Contract, DecisionChoice, ExtensionOption, Overdue};
use crate::{
    coverage::MissingReason,
    loaders::having,
    scalars::Date,
    settings::settings,
    words::{LocalizedText, PartialDate},
};

/// The last day on which every choice can still be carried through; two days when a date is not known to the day. Danish: «beslutningsdag».
#[derive(Clone, SimpleObject)]
pub struct Decision {
    /// The contract that it is about.
    pub contract: Contract,
    /// The day it is seen from.
    pub on: Date,
    /// The first day that the last day may be.
    pub earliest: Date,
    /// The last day that the last day may be.
    pub latest: Date,
    /// The end that it is counted from.
    pub end: PartialDate,
    /// How many months a new tender takes.
    pub lead_time_months: u32,
    /// How many months of notice come before the end.
    pub notice_months: Option<u32>,
    /// The option that would be used next.
    pub option: Option<ExtensionOption>,
    /// What can be done.
    pub choices: Vec<DecisionChoice>,
    /// Each choice with its own last day, the most urgent first.
    pub deadlines: Vec<ChoiceDeadline>,
    /// Whether the last day is over.
    pub overdue: Overdue,
    /// How it was counted: the Danish of `becauseIn`.
    pub because: String,
    /// How it was counted, in both languages.
    pub because_in: LocalizedText,
}

/// A choice with its last day. Danish: «frist».
#[derive(Clone, SimpleObject)]
pub struct ChoiceDeadline {
    /// What can be done.
    pub choice: DecisionChoice,
    /// The first day that its last day may be.
    pub earliest: Date,
    /// The last day that its last day may be.
    pub latest: Date,
}

/// Why the day of a decision cannot be told. Danish: «hvorfor beslutningsdagen er ukendt».
#[derive(Clone, SimpleObject)]
pub struct DecisionGap {
    /// What is missing.
    pub reason: MissingReason,
    /// For people.
    pub because: LocalizedText,
}

impl Decision {
    pub(crate) fn of(contract: Contract, on: NaiveDate, decision: contracts::Decision) -> Self {
        let options = &contract.state().term.options;
        let option = options
            .iter()
            .find(|option| Some(option.id) == decision.option)
            .map(ExtensionOption::from);
        let choices = decision.choices.iter().map(|choice| choice.what.into());
        Self {
            on: Date(on),
            earliest: Date(decision.earliest),
            latest: Date(decision.latest),
            end: decision.end.into(),
            lead_time_months: decision.lead_time_months,
            notice_months: decision.notice_months,
            option,
            choices: choices.collect(),
            deadlines: decision
                .choices
                .into_iter()
                .map(ChoiceDeadline::from)
                .collect(),
            overdue: decision.overdue.into(),
            because: decision.because.da.clone(),
            because_in: decision.because.into(),
            contract,
        }
    }
}

impl From<contracts::Choice> for ChoiceDeadline {
    fn from(choice: contracts::Choice) -> Self {
        Self {
            choice: choice.what.into(),
            earliest: Date(choice.earliest),
            latest: Date(choice.latest),
        }
    }
}

impl From<contracts::DecisionGap> for DecisionGap {
    fn from(gap: contracts::DecisionGap) -> Self {
        Self {
            reason: gap.into(),
            because: gap.words().into(),
        }
    }
}

/// What must be decided of one contract, seen from a day.
pub(crate) async fn radar(ctx: &Context<'_>, contract: &Contract, on: NaiveDate) -> Result<Radar> {
    let view = &contract.view;
    let later = having::<contracts::Contract>(ctx, "succeeds", view.id(), view.moment).await?;
    let succeeded = later.iter().any(|later| takes_over(later.state()));
    let lead_times = &settings(ctx)?.lead_times;
    Ok(contract.state().radar(on, lead_times, succeeded))
}

/// A contract that follows another takes over from it, unless its tender or its registration came to nothing.
pub(crate) fn takes_over(later: &contracts::Contract) -> bool {
    later.retraction.is_none() && later.cancelled.is_none()
}
