//! Effects of every kind: with open and missing bounds, shares, per cent, money, rhythms and how far they have come.

use kernel::QuantityParts;
use proptest::prelude::*;

use super::super::*;
use crate::{Baseline, BaselineKind, GrossNet, MoneyBasis, Realisation, Vat};

/// An indicator of the catalogue and its unit.
type Measured = (&'static str, &'static str);

pub(super) fn any_effects() -> impl Strategy<Value = Vec<Known>> {
    let indicator = prop::sample::select(vec![
        ("energy.change", "kW.h"),
        ("money.saved", "DKK"),
        ("cost.change.relative", "%"),
        ("physique.improved.share", "%"),
        ("people.in.job", "{person}"),
        ("payback.time", "a"),
    ]);
    let statements = prop::collection::vec(any_statement(), 1..4);
    let one = (
        indicator,
        statements,
        prop::option::weighted(0.3, 1_u32..8),
        (0_usize..3, 501_u32..505),
    );
    prop::collection::vec(one, 1..10).prop_map(|effects| {
        let numbered = (1_u32..).zip(effects);
        numbered
            .map(|(number, (measured, statements, same, under))| {
                any_effect(number, measured, statements, same, under)
            })
            .collect()
    })
}

/// Linked effects may be told of one contract, of several, and of several places.
fn any_effect(
    number: u32,
    measured: Measured,
    statements: Vec<Drawn>,
    same: Option<u32>,
    (places, under): (usize, u32),
) -> Known {
    let disputed: Vec<bool> = statements.iter().map(|drawn| drawn.disputed).collect();
    let statements = (1_u32..).zip(statements);
    let statements =
        statements.map(|(place, drawn)| drawn.statement(number * 100 + place, measured));
    let mut known = effect(number, measured.0, statements);
    let told = known.effect.observations.iter_mut();
    for (observation, _) in told.zip(disputed).filter(|(_, disputed)| *disputed) {
        observation.disputes.push(objection(number));
    }
    let same = same.filter(|same| *same < number);
    known.effect.same_effect_as = same.map(id).into_iter().collect();
    let codes: Vec<&str> = ["0575", "0621"].into_iter().take(places).collect();
    known.under(under, contract(json!({ "municipalities": codes })))
}

/// What a statement is drawn from.
#[derive(Clone, Debug)]
pub(super) struct Drawn {
    size: QuantityParts,
    of: Option<Option<&'static str>>,
    year: Option<i32>,
    recurrence: Recurrence,
    role: ObservationRole,
    independence: Independence,
    realisation: Realisation,
    money: Option<MoneyBasis>,
    /// The year and the tonnes of what it is a change of.
    weighed: Option<(i32, i64)>,
    disputed: bool,
}

fn any_statement() -> impl Strategy<Value = Drawn> {
    let of = prop::sample::select(vec![None, None, Some("skoler"), Some("huse")]);
    let told = (
        any_size(),
        prop::option::weighted(0.5, of),
        prop::option::weighted(0.8, 2020_i32..2022),
        prop::sample::select(vec![
            Recurrence::OneOff,
            Recurrence::OneOff,
            Recurrence::PerYear,
            Recurrence::Unspecified,
        ]),
    );
    let shown = (
        prop::sample::select(vec![
            ObservationRole::Measured,
            ObservationRole::Measured,
            ObservationRole::Modelled,
            ObservationRole::Forecast,
        ]),
        prop::sample::select(vec![Independence::Supplier, Independence::Buyer]),
        prop::sample::select(vec![
            Realisation::Unknown,
            Realisation::Unknown,
            Realisation::Potential,
            Realisation::FreedTime,
        ]),
        prop::option::of(any_money()),
        prop::option::of((2018_i32..2020, 50_i64..150)),
        prop::bool::weighted(0.1),
    );
    (told, shown).prop_map(|((size, of, year, recurrence), shown)| {
        let (role, independence, realisation, money, weighed, disputed) = shown;
        Drawn {
            size,
            of,
            year,
            recurrence,
            role,
            independence,
            realisation,
            money,
            weighed,
            disputed,
        }
    })
}

fn any_money() -> impl Strategy<Value = MoneyBasis> {
    let price_level = prop::option::of(2021_i32..2023);
    (price_level, any::<bool>()).prop_map(|(price_level, net)| MoneyBasis {
        net: match net {
            true => GrossNet::Net,
            false => GrossNet::NotStated,
        },
        of: None,
        price_level,
        vat: Vat::NotStated,
    })
}

/// A point, a bound, or both, open or not.
pub(super) fn any_size() -> impl Strategy<Value = QuantityParts> {
    let drawn = (-30_i64..30, 1_i64..20, 0_u8..8, any::<[bool; 3]>());
    drawn.prop_map(|(at, wide, shape, [lower_open, upper_open, approximate])| {
        let (least, most) = (Decimal::from(at), Decimal::from(at + wide));
        let point = (!matches!(shape, 2..=4)).then_some(least);
        let inside = Decimal::ONE;
        QuantityParts {
            point,
            lower: matches!(shape, 2 | 4 | 6 | 7).then_some(least - inside),
            upper: matches!(shape, 3..=6).then_some(most),
            lower_open,
            upper_open,
            approximate,
            unit: in_unit("DKK"),
        }
    })
}

impl Drawn {
    fn statement(self, number: u32, (indicator, unit): Measured) -> ObservationStatement {
        let value = match self.of {
            Some(of) if indicator == "physique.improved.share" => ObservedValue::Ratio {
                numerator: Decimal::from(number % 7),
                denominator: Decimal::from(10),
                of: of.map(str::to_owned),
            },
            Some(_) | None => ObservedValue::Quantity(sized(self.size, unit)),
        };
        ObservationStatement {
            value: Some(value),
            period: self.year.map(PartialDate::year),
            recurrence: self.recurrence,
            independence: self.independence,
            role: self.role,
            realisation: self.realisation,
            money: self.money.filter(|_| unit == "DKK"),
            baseline: Some(Baseline {
                kind: BaselineKind::OwnBefore,
                value: self
                    .weighed
                    .map(|(_, tonnes)| quantity(exactly(tonnes, "t"))),
                period: self.weighed.map(|(year, _)| PartialDate::year(year)),
                note: None,
            }),
            ..once(number, 2021, exactly(0, "DKK"))
        }
    }
}

pub(super) fn sized(parts: QuantityParts, unit: &str) -> Quantity {
    Quantity::from_parts(QuantityParts {
        unit: in_unit(unit),
        ..parts
    })
    .unwrap()
}
