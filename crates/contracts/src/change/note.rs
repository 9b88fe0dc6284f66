use kernel::{Language, LocalizedText};
use rust_decimal::Decimal;

use super::{ChangeMeter, LegalGround, crossing::crossing, limits::Limits, threshold::Threshold};
use crate::{Contract, Part, Warning};

impl Contract {
    /// The weightiest first.
    pub(super) fn meter_notes(&self, meter: &ChangeMeter, limits: &Limits) -> Vec<Warning> {
        [
            crossing(meter, limits),
            self.amounts_withheld(),
            self.original_unknown(meter),
            self.threshold_unknown(meter),
            self.threshold_converted(meter),
            self.value_not_told(),
            self.other_currency(meter),
            decreases_netted(meter),
            self.options_not_counted(),
            self.other_grounds(),
            self.options_used_late(),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// What is kept from who sees it is not taken for untold.
    fn amounts_withheld(&self) -> Option<Warning> {
        when(
            self.withholds(Part::Value),
            "AMOUNTS_WITHHELD",
            "Aftalens beløb er ikke for alle, så måleren viser ikke, hvad ændringerne løber op i.",
            "The amounts of the contract are not for everyone, so the meter does not show what the changes add up to.",
        )
    }

    fn original_unknown(&self, meter: &ChangeMeter) -> Option<Warning> {
        let is_unknown = meter
            .original
            .is_none_or(|original| original.amount() <= Decimal::ZERO);
        when(
            is_unknown && !self.withholds(Part::Value),
            "ORIGINAL_VALUE_UNKNOWN",
            "Der er ikke oplyst en oprindelig værdi, som procenten kan beregnes af.",
            "No original value is told of which the percentage could be computed.",
        )
    }

    fn threshold_unknown(&self, meter: &ChangeMeter) -> Option<Warning> {
        let published_on = self
            .tender
            .as_ref()
            .and_then(|tender| tender.published_on)
            .filter(|on| !on.is_unknown());
        let (danish, english) = match published_on {
            None => (
                "Det er ikke oplyst, hvornår udbuddet blev offentliggjort, så tærskelværdien kan ikke fastslås.".to_owned(),
                "When the tender was published is not told, so the threshold cannot be told either.".to_owned(),
            ),
            Some(on) => (
                format!(
                    "Registret kan ikke fastslå tærskelværdien for et udbud offentliggjort {}.",
                    on.words(Language::Danish)
                ),
                format!(
                    "The register cannot tell the threshold for a tender published {}.",
                    on.words(Language::English)
                ),
            ),
        };
        when(
            meter.threshold.is_none(),
            "THRESHOLD_UNKNOWN",
            danish,
            english,
        )
    }

    fn threshold_converted(&self, meter: &ChangeMeter) -> Option<Warning> {
        when(
            meter.threshold.is_some() && self.threshold_kind() == Threshold::LightRegime,
            "THRESHOLD_CONVERTED",
            "Tærskelværdien for sociale og andre specifikke tjenesteydelser er omregnet fra 750.000 euro.",
            "The threshold of the light regime is converted from 750,000 euro.",
        )
    }

    fn value_not_told(&self) -> Option<Warning> {
        when(
            self.minor_changes().any(|change| change.value.is_none())
                && !self.withholds(Part::Value),
            "VALUE_NOT_TOLD",
            "Mindst én ændring efter § 180 er registreret uden værdi og er ikke talt med.",
            "At least one change under § 180 is recorded without a value and is not counted.",
        )
    }

    fn other_currency(&self, meter: &ChangeMeter) -> Option<Warning> {
        let currency = meter.changed.currency();
        let differs = self
            .minor_changes()
            .filter_map(|change| change.value)
            .chain(meter.original)
            .any(|amount| amount.currency() != currency);
        when(
            differs,
            "OTHER_CURRENCY",
            "Beløbene står i forskellige valutaer; registret omregner ikke og lægger kun beløb i samme valuta sammen.",
            "The amounts are in different currencies; the register converts none and adds only amounts of the same currency.",
        )
    }

    fn options_not_counted(&self) -> Option<Warning> {
        let foreseen = self
            .amendments
            .iter()
            .any(|dated| dated.what.ground == LegalGround::ReviewClause);
        when(
            foreseen || !self.term.options.is_empty(),
            "OPTIONS_NOT_COUNTED",
            "Optioner og ændringsklausuler (§ 179) er forudset i aftalen; de vises, men lægges ikke til.",
            "Options and review clauses (§ 179) are foreseen in the contract; they are shown, but not added.",
        )
    }

    fn other_grounds(&self) -> Option<Warning> {
        let other = self.amendments.iter().any(|dated| match dated.what.ground {
            LegalGround::NotSubstantial
            | LegalGround::AdditionalNeeds
            | LegalGround::NewSupplier
            | LegalGround::Unforeseen => true,
            LegalGround::ReviewClause | LegalGround::MinorValue => false,
        });
        when(
            other,
            "OTHER_GROUNDS_NOT_COUNTED",
            "Ændringer efter §§ 178 og 181-183 vises, men lægges ikke til; måleren tæller kun § 180.",
            "Changes under §§ 178 and 181–183 are shown, but not added; the meter counts § 180 only.",
        )
    }
}

fn decreases_netted(meter: &ChangeMeter) -> Option<Warning> {
    when(
        meter.changed_gross.amount() != meter.changed.amount().abs(),
        "DECREASES_NETTED",
        "Forhøjelser og nedsættelser er modregnet hinanden, da § 180 ser på nettoværdien.",
        "Increases and decreases are set off against each other, since § 180 looks at the net value.",
    )
}

fn when(
    holds: bool,
    code: &'static str,
    danish: impl Into<String>,
    english: impl Into<String>,
) -> Option<Warning> {
    holds.then(|| Warning {
        code,
        words: LocalizedText::new(danish, english),
    })
}
