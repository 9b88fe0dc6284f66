use kernel::LocalizedText;
use queries::QueryEvent;

use super::said;

pub(super) fn of_query(event: &QueryEvent) -> LocalizedText {
    match event {
        QueryEvent::Saved(saving) => LocalizedText {
            da: format!("Forespørgsel gemt: {}", saving.title.da),
            en: (saving.title.en.as_ref()).map(|title| format!("Query saved: {title}")),
        },
        QueryEvent::Changed { why, .. } => said(
            format!("Forespørgsel rettet: {why}"),
            format!("Query changed: {why}"),
        ),
        QueryEvent::Withdrawn { why, .. } => said(
            format!("Forespørgsel trukket tilbage: {why}"),
            format!("Query withdrawn: {why}"),
        ),
    }
}
