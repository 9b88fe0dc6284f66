use chrono::{Datelike, NaiveDate};
use kernel::{Money, PartialDate};
use rust_decimal::Decimal;

/// Which of the EU thresholds of a municipality applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Threshold {
    /// One amount for both, by directive 2014/24/EU, article 4, letter c.
    ServicesAndSupplies,
    LightRegime,
    Works,
}

/// Two calendar years, and what is known of their thresholds in kroner without VAT.
struct Years {
    first: i32,
    last: i32,
    services_and_supplies: Option<u32>,
    light_regime: Option<u32>,
    works: Option<u32>,
}

/// Only what a source was seen for; the amounts of the light regime are converted from 750,000 euro.
const KNOWN: [Years; 5] = [
    // https://www.kromannreumert.com/Nyheder/2019/10/Nye-taerskelvaerdier-for-udbudspligtige-kontrakter
    Years {
        first: 2018,
        last: 2019,
        services_and_supplies: Some(1_645_367),
        light_regime: None,
        works: None,
    },
    // https://www.kromannreumert.com/Nyheder/2019/10/Nye-taerskelvaerdier-for-udbudspligtige-kontrakter
    Years {
        first: 2020,
        last: 2021,
        services_and_supplies: Some(1_595_391),
        light_regime: None,
        works: None,
    },
    // https://www.mondaq.com/government-contracts-procurement-ppp/1395034, the amount before the change
    Years {
        first: 2022,
        last: 2023,
        services_and_supplies: None,
        light_regime: None,
        works: Some(40_100_744),
    },
    // https://www.mondaq.com/government-contracts-procurement-ppp/1395034
    Years {
        first: 2024,
        last: 2025,
        services_and_supplies: Some(1_644_638),
        light_regime: Some(5_581_350),
        works: Some(41_212_688),
    },
    // https://www.mondaq.com/government-contracts-procurement-ppp/1699504, delegated regulation (EU) 2025/2152
    Years {
        first: 2026,
        last: 2027,
        services_and_supplies: Some(1_611_360),
        light_regime: Some(5_595_000),
        works: Some(40_313_840),
    },
];

impl Threshold {
    /// In the years in which the tender was published; none when they are not known or more than one could be meant.
    pub(super) fn when(self, published_on: PartialDate) -> Option<Money> {
        let bounds = published_on.earliest().zip(published_on.latest())?;
        KNOWN
            .iter()
            .find(|years| years.hold(bounds))
            .and_then(|years| self.amount(years))
            .map(|kroner| Money::dkk(Decimal::from(kroner)))
    }

    fn amount(self, years: &Years) -> Option<u32> {
        match self {
            Self::ServicesAndSupplies => years.services_and_supplies,
            Self::LightRegime => years.light_regime,
            Self::Works => years.works,
        }
    }
}

impl Years {
    fn hold(&self, (earliest, latest): (NaiveDate, NaiveDate)) -> bool {
        self.first <= earliest.year() && latest.year() <= self.last
    }
}
