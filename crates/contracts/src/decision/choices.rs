use chrono::NaiveDate;

use super::{Choice, DecisionChoice, horizon::Horizon};
use crate::ExtensionOption;

impl Horizon<'_> {
    /// What can be chosen, by its last day.
    pub(super) fn choices(&self, on: NaiveDate) -> Vec<Choice> {
        let mut choices: Vec<Choice> = [
            self.usable_option(on)
                .and_then(|option| self.use_option(option)),
            Some(self.retender()),
            self.let_lapse(),
            // To take a task home needs as much preparation as a tender does.
            Some(Choice {
                what: DecisionChoice::TakeBack,
                ..self.retender()
            }),
            self.give_notice(),
        ]
        .into_iter()
        .flatten()
        .collect();
        choices.sort_by_key(|choice| (choice.earliest, choice.latest, choice.what));
        choices
    }

    pub(super) fn retender(&self) -> Choice {
        let notice = self.notice_months.unwrap_or_default();
        self.months_before(
            notice.saturating_add(self.lead_time_months),
            DecisionChoice::Retender,
        )
    }

    /// An option whose day is not told must be used before an end that is not known: no day can be said of it.
    fn use_option(&self, option: &ExtensionOption) -> Option<Choice> {
        match option.notice_by {
            Some(notice_by) => Some(Choice {
                what: DecisionChoice::UseOption,
                earliest: notice_by,
                latest: notice_by,
            }),
            None if self.at_the_latest => None,
            None => Some(self.months_before(
                self.notice_months.unwrap_or_default(),
                DecisionChoice::UseOption,
            )),
        }
    }

    /// What renews itself does not lapse unless notice is given.
    fn let_lapse(&self) -> Option<Choice> {
        self.renewal.is_none().then(|| {
            let notice = self.notice_months.unwrap_or_default();
            self.months_before(notice, DecisionChoice::LetLapse)
        })
    }

    fn give_notice(&self) -> Option<Choice> {
        let renewal = self.renewal?;
        let notice = renewal.notice_months.or(self.notice_months);
        Some(self.months_before(notice.unwrap_or_default(), DecisionChoice::GiveNotice))
    }

    fn months_before(&self, months: u32, what: DecisionChoice) -> Choice {
        let (earliest, latest) = self.months_before_the_end(months);
        Choice {
            what,
            earliest,
            latest,
        }
    }
}
