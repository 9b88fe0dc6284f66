use kernel::{LocalizedText, TaskArea, given::given};

use super::{holstebro, laundry, published, revise, revised, supplier, too_long, vejen};
use crate::{Case, CaseRefusal, Revision, Theme};

#[test]
fn what_is_told_anew_changes_and_the_rest_stays() {
    given::<Case>([published()])
        .when(revise(retitled("Vask i Vejen")))
        .then([revised(retitled("Vask i Vejen"))])
        .then_state(|case| {
            assert_eq!(case.title, LocalizedText::da("Vask i Vejen"));
            assert_eq!(case.summary, laundry().summary);
            assert_eq!(case.suppliers, laundry().suppliers);
        });
}

#[test]
fn every_part_but_the_slug_can_be_told_anew() {
    given::<Case>([published()])
        .when(revise(everything()))
        .then([revised(everything())])
        .then_state(|case| {
            assert_eq!(case.slug, laundry().slug);
            assert_eq!(case.theme, Theme::EfficientOperations);
            assert_eq!(case.task_area, everything().task_area);
            assert_eq!(case.municipalities, [holstebro()]);
            assert_eq!(case.suppliers, []);
        });
}

#[test]
fn only_what_changed_is_recorded() {
    let half = Revision {
        theme: Some(laundry().theme),
        municipalities: Some(laundry().municipalities),
        ..retitled("Vask i Vejen")
    };
    given::<Case>([published()])
        .when(revise(half))
        .then([revised(retitled("Vask i Vejen"))]);
}

#[test]
fn telling_the_same_again_changes_nothing() {
    let same = Revision {
        title: Some(laundry().title),
        summary: Some(laundry().summary),
        theme: Some(laundry().theme),
        task_area: laundry().task_area,
        municipalities: Some(laundry().municipalities),
        suppliers: Some(laundry().suppliers),
    };
    given::<Case>([published()])
        .when(revise(same))
        .then_nothing();
    given::<Case>([published()])
        .when(revise(Revision::default()))
        .then_nothing();
}

#[test]
fn the_rules_of_publishing_hold_for_what_is_told_anew() {
    let wrong = [
        (retitled(" "), CaseRefusal::TitleMissing),
        (retitled(&"a".repeat(501)), too_long(&["title"], 500)),
        (
            Revision {
                summary: Some(LocalizedText::da("")),
                ..Revision::default()
            },
            CaseRefusal::SummaryMissing,
        ),
        (
            Revision {
                municipalities: Some(vec![vejen(), vejen()]),
                ..Revision::default()
            },
            CaseRefusal::DuplicateMunicipality { code: vejen() },
        ),
        (
            Revision {
                suppliers: Some(vec![supplier("Elis"), supplier("elis ")]),
                ..Revision::default()
            },
            CaseRefusal::DuplicateSupplier {
                name: "elis ".to_owned(),
            },
        ),
    ];
    for (revision, refusal) in wrong {
        given::<Case>([published()])
            .when(revise(revision))
            .then_refused(refusal);
    }
}

fn retitled(title: &str) -> Revision {
    Revision {
        title: Some(LocalizedText::da(title)),
        ..Revision::default()
    }
}

fn everything() -> Revision {
    Revision {
        title: Some(LocalizedText::da("Vask i Holstebro")),
        summary: Some(LocalizedText::da("Holstebro Kommune har udbudt vask.")),
        theme: Some(Theme::EfficientOperations),
        task_area: Some(TaskArea::of("rengoering").unwrap()),
        municipalities: Some(vec![holstebro()]),
        suppliers: Some(Vec::new()),
    }
}
