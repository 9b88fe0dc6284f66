/// What a list is ordered by, and which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Order {
    /// As they were entered.
    Id,
    /// As they were entered, the last first.
    IdBackwards,
    /// As a Danish dictionary has it.
    Title,
    /// As a Danish dictionary read from its end.
    TitleBackwards,
    /// The earliest first, unknown last.
    Earliest,
    /// The latest to begin first, unknown last.
    EarliestBackwards,
    /// The first to be over first, unknown last.
    Latest,
    /// The last to be over first, unknown last.
    LatestBackwards,
    /// The last to become known first.
    NewestKnown,
    /// The first to become known first.
    OldestKnown,
}

/// What a list is ordered by first, then by what; equals of all stand by id.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Orders(Vec<Order>);

impl Orders {
    pub(crate) fn iter(&self) -> impl Iterator<Item = Order> {
        self.0.iter().copied().filter(|order| !order.is_by_id())
    }

    /// Which way equals stand: as the order before them goes.
    pub(crate) fn ids_ascend(&self) -> bool {
        self.0.last().is_none_or(|order| order.ascends())
    }

    /// One letter for each.
    pub(crate) fn letters(&self) -> String {
        let letters = self.0.iter().map(|order| order.letter());
        match self.0.as_slice() {
            [] => Order::Id.letter().into(),
            [_, ..] => letters.collect(),
        }
    }
}

impl From<Order> for Orders {
    fn from(order: Order) -> Self {
        vec![order].into()
    }
}

/// No two have the same id, so what would come after it says nothing.
impl From<Vec<Order>> for Orders {
    fn from(mut orders: Vec<Order>) -> Self {
        if let Some(place) = orders.iter().position(|order| order.is_by_id()) {
            orders.truncate(place + 1);
        }
        Self(orders)
    }
}

impl Order {
    fn is_by_id(self) -> bool {
        self == Self::Id || self == Self::IdBackwards
    }

    pub(crate) fn ascends(self) -> bool {
        match self {
            Self::Id | Self::Title | Self::Earliest | Self::Latest | Self::OldestKnown => true,
            Self::IdBackwards
            | Self::TitleBackwards
            | Self::EarliestBackwards
            | Self::LatestBackwards
            | Self::NewestKnown => false,
        }
    }

    fn letter(self) -> char {
        match self {
            Self::Id => 'i',
            Self::IdBackwards => 'I',
            Self::Title => 't',
            Self::TitleBackwards => 'T',
            Self::Earliest => 'e',
            Self::EarliestBackwards => 'E',
            Self::Latest => 'l',
            Self::LatestBackwards => 'L',
            Self::NewestKnown => 'n',
            Self::OldestKnown => 'o',
        }
    }
}
