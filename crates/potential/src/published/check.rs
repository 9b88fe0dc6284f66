use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use super::{Printed, PrintedForm, PrintedUnit, PublishedQuantity, StatedFigure};

/// What the printed numbers make, in the unit of the figure, unrounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recomputed {
    pub low: Option<Decimal>,
    pub high: Option<Decimal>,
    pub fit: Fit,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Fit {
    /// The same when rounded as the figure is.
    Reproduced,
    /// Not the same, but the rounding of what it comes from explains it.
    WithinRounding,
    /// The source does not agree with itself.
    Inconsistent,
    /// What it comes from was not all found.
    NotComputable,
}

/// A number with how far its rounding reaches to each side.
#[derive(Clone, Copy)]
struct Rounded {
    least: Decimal,
    stated: Decimal,
    most: Decimal,
}

impl Recomputed {
    pub(super) fn of(figure: &StatedFigure) -> Self {
        let Some((low, high)) = figure.compute() else {
            return Self {
                low: None,
                high: None,
                fit: Fit::NotComputable,
            };
        };
        Self {
            low: Some(low.stated),
            high: Some(high.stated),
            fit: figure.fit(low, high),
        }
    }

    /// Rounded to be read beside the figure: whole millions, else as it is printed.
    pub fn rounded(&self, printed: &Printed) -> (Option<Decimal>, Option<Decimal>) {
        let step = match printed.unit {
            PrintedUnit::Million => printed.step.min(Decimal::ONE),
            PrintedUnit::Billion | PrintedUnit::PerCent => printed.step,
        };
        let round = |number: Decimal| to_step(number, step);
        (self.low.map(round), self.high.map(round))
    }
}

impl StatedFigure {
    /// The lower and the upper end, each with its rounding.
    fn compute(&self) -> Option<(Rounded, Rounded)> {
        let share = self.share.map(Rounded::printed);
        let base = self.base.map(Rounded::printed);
        let billions = match self.quantity {
            PublishedQuantity::Volume => {
                let volume = self.computed_volume()?;
                (volume, volume)
            }
            PublishedQuantity::Gain => {
                let volume = self
                    .computed_volume()
                    .or(self.volume.map(Rounded::printed))?;
                let part =
                    |rate: Decimal| volume.times(Rounded::exactly(rate / Decimal::ONE_HUNDRED));
                (part(self.rate_low?), part(self.rate_high?))
            }
            PublishedQuantity::Exposed => {
                let exposed = share?.of(base?);
                (exposed, exposed)
            }
            PublishedQuantity::ShareAfter => {
                let volume = self.volume?;
                let added = volume * Decimal::ONE_HUNDRED / self.base?;
                let share = share?.plus(added);
                return Some((share, share));
            }
        };
        Some(match self.printed.unit {
            PrintedUnit::Billion | PrintedUnit::PerCent => billions,
            PrintedUnit::Million => {
                let thousand = Rounded::exactly(Decimal::ONE_THOUSAND);
                (billions.0.times(thousand), billions.1.times(thousand))
            }
        })
    }

    fn computed_volume(&self) -> Option<Rounded> {
        let (share, best) = (Rounded::printed(self.share?), Rounded::printed(self.best?));
        let gap = Rounded {
            least: best.least - share.most,
            stated: best.stated - share.stated,
            most: best.most - share.least,
        };
        Some(gap.of(Rounded::printed(self.base?)))
    }

    fn fit(&self, low: Rounded, high: Rounded) -> Fit {
        let step = self.printed.step;
        let ends = match self.printed.form {
            PrintedForm::Point | PrintedForm::Between | PrintedForm::JustUnder => [
                self.printed.low.map(|at| (at, low)),
                self.printed.high.map(|at| (at, high)),
            ],
            PrintedForm::UpTo => [self.printed.high.map(|at| (at, high)), None],
            PrintedForm::Over => {
                let holds = self.printed.low.is_some_and(|bound| low.most > bound);
                return if holds {
                    Fit::Reproduced
                } else {
                    Fit::Inconsistent
                };
            }
        };
        let all = |holds: &dyn Fn(Decimal, Rounded) -> bool| {
            ends.iter()
                .flatten()
                .all(|(at, computed)| holds(*at, *computed))
        };
        let half = step / Decimal::TWO;
        if all(&|at, computed| to_step(computed.stated, step) == at) {
            Fit::Reproduced
        } else if all(&|at, computed| computed.least <= at + half && computed.most >= at - half) {
            Fit::WithinRounding
        } else {
            Fit::Inconsistent
        }
    }
}

impl Rounded {
    fn exactly(number: Decimal) -> Self {
        Self {
            least: number,
            stated: number,
            most: number,
        }
    }

    /// Half a last digit to each side.
    fn printed(number: Decimal) -> Self {
        let half = Decimal::new(5, number.scale() + 1);
        Self {
            least: number - half,
            stated: number,
            most: number + half,
        }
    }

    fn plus(self, added: Decimal) -> Self {
        Self {
            least: self.least + added,
            stated: self.stated + added,
            most: self.most + added,
        }
    }

    /// Both are above zero.
    fn times(self, other: Self) -> Self {
        Self {
            least: self.least * other.least,
            stated: self.stated * other.stated,
            most: self.most * other.most,
        }
    }

    /// So many per cent of it.
    fn of(self, base: Self) -> Self {
        self.times(base)
            .times(Self::exactly(Decimal::ONE / Decimal::ONE_HUNDRED))
    }
}

fn to_step(number: Decimal, step: Decimal) -> Decimal {
    (number / step).round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero) * step
}
