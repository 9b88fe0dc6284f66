use kernel::Quantity;
use rust_decimal::Decimal;

/// The least that was promised.
pub(super) struct Promise {
    pub(super) least: Decimal,
    /// The least itself is not enough: “more than 5”.
    open: bool,
}

impl Promise {
    /// None when no least is promised, as in “up to 10”.
    pub(super) fn of(promised: &Quantity) -> Option<Self> {
        let least = promised
            .point()
            .or(promised.lower())
            .filter(|least| *least > Decimal::ZERO)?;
        Some(Self {
            least,
            open: promised.point().is_none() && promised.is_lower_open(),
        })
    }

    pub(super) fn is_kept_by(&self, counted: Decimal) -> bool {
        if self.open {
            counted > self.least
        } else {
            counted >= self.least
        }
    }
}
