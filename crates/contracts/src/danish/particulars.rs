use super::{date, free_choice_model, quantity, things::in_brackets};
use crate::Particulars;

/// `garanteret besparelse 120000 kWh (basisår 2012)`.
pub(crate) fn particulars(particulars: &Particulars) -> String {
    match particulars {
        Particulars::Esco {
            guaranteed_saving,
            baseline_year,
            payback_years,
            settlement,
        } => format!(
            "garanteret besparelse {}{}",
            quantity(guaranteed_saving),
            in_brackets([
                baseline_year.map(|year| format!("basisår {year}")),
                payback_years.map(|years| format!("tilbagebetalt på {years} år")),
                settlement.clone(),
            ])
        ),
        Particulars::FreeChoice { model, approved_on } => format!(
            "frit valg, {}{}",
            free_choice_model(*model),
            in_brackets([approved_on.map(|on| format!("godkendt {}", date(on)))])
        ),
        Particulars::PrivateInstitution {
            approved_on,
            places,
        } => format!(
            "privatinstitution{}",
            in_brackets([
                approved_on.map(|on| format!("godkendt {}", date(on))),
                places.map(|places| format!("{places} pladser")),
            ])
        ),
        Particulars::InnovationPartnership { phases } => format!(
            "innovationspartnerskab{}",
            in_brackets(phases.iter().cloned().map(Some))
        ),
        Particulars::OperatingAgreement {
            self_governing,
            places,
        } => format!(
            "driftsoverenskomst{}",
            in_brackets([
                self_governing.map(self_governed),
                places.map(|places| format!("{places} pladser")),
            ])
        ),
    }
}

fn self_governed(so: bool) -> String {
    match so {
        true => "selvejende institution".to_owned(),
        false => "ikke selvejende institution".to_owned(),
    }
}
