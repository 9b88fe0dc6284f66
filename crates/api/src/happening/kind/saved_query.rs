use queries::QueryEvent;

use crate::happening::{Happening, QueryChanged, QuerySaved, QueryWithdrawn, told::Happened};

impl Happening {
    pub(super) fn of_query(told: Happened, event: &QueryEvent) -> Self {
        match event {
            QueryEvent::Saved(_) => QuerySaved { told }.into(),
            QueryEvent::Changed { why, .. } => QueryChanged {
                told,
                why: why.clone(),
            }
            .into(),
            QueryEvent::Withdrawn { why, .. } => QueryWithdrawn {
                told,
                why: why.clone(),
            }
            .into(),
        }
    }
}
