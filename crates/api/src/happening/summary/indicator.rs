use effects::IndicatorEvent;
use kernel::LocalizedText;

pub(super) fn of_indicator(event: &IndicatorEvent) -> LocalizedText {
    match event {
        IndicatorEvent::Defined { definition, .. } => {
            named("Indikator defineret", "Indicator defined", &definition.name)
        }
        IndicatorEvent::Superseded {
            definition, why, ..
        } => because(
            named(
                &format!("Indikator i udgave {}", definition.edition),
                &format!("Indicator in edition {}", definition.edition),
                &definition.name,
            ),
            why,
        ),
        IndicatorEvent::Withdrawn { indicator, why, .. } => because(
            named(
                "Indikator trukket ud af brug",
                "Indicator withdrawn",
                &indicator.name(),
            ),
            why,
        ),
    }
}

fn named(da: &str, en: &str, name: &LocalizedText) -> LocalizedText {
    let english = name.en.as_ref().unwrap_or(&name.da);
    LocalizedText::new(format!("{da}: {}", name.da), format!("{en}: {english}"))
}

fn because(what: LocalizedText, why: &str) -> LocalizedText {
    LocalizedText {
        da: format!("{} ({why})", what.da),
        en: what.en.map(|what| format!("{what} ({why})")),
    }
}
