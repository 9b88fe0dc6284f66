use kernel::{
    Coded, LocalizedText, Supplier,
    given::{given, nothing_yet},
};

use super::{holstebro, laundry, note, page, publish, published, supplier, too_long, vejen};
use crate::{Case, CaseRefusal, Story, Theme};

#[test]
fn a_story_is_published() {
    nothing_yet::<Case>()
        .when(publish(laundry()))
        .then([published()])
        .then_state(|case| {
            assert_eq!(case.slug, "vejen-elis-vaskeri");
            assert_eq!(case.theme, Theme::GreenTransition);
            assert_eq!(case.municipalities, [vejen()]);
            assert!(case.facts.is_empty());
        });
}

#[test]
fn a_story_may_lack_task_area_municipality_and_supplier() {
    let bare = Story {
        task_area: None,
        municipalities: Vec::new(),
        suppliers: Vec::new(),
        ..laundry()
    };
    nothing_yet::<Case>()
        .when(publish(bare))
        .then_state(|case| assert_eq!(case.task_area, None));
}

#[test]
fn the_same_story_again_changes_nothing() {
    given::<Case>([published()])
        .when(publish(laundry()))
        .then_nothing();
}

#[test]
fn another_story_is_not_published_over_it() {
    let other = Story {
        theme: Theme::SelfDetermination,
        ..laundry()
    };
    given::<Case>([published()])
        .when(publish(other))
        .then_refused(CaseRefusal::AlreadyPublished);
}

#[test]
fn nothing_can_be_asked_of_a_case_that_is_not_published() {
    nothing_yet::<Case>()
        .when(note("86 pct.", page("Analyse")))
        .then_refused(CaseRefusal::UnknownCase);
}

#[test]
fn a_story_needs_a_danish_title() {
    let untitled = Story {
        title: LocalizedText::new(" ", "Sustainable laundry"),
        ..laundry()
    };
    nothing_yet::<Case>()
        .when(publish(untitled))
        .then_refused(CaseRefusal::TitleMissing);
}

#[test]
fn a_story_needs_a_summary() {
    let unsaid = Story {
        summary: LocalizedText::da("\n"),
        ..laundry()
    };
    nothing_yet::<Case>()
        .when(publish(unsaid))
        .then_refused(CaseRefusal::SummaryMissing);
}

#[test]
fn a_slug_is_3_to_80_small_letters_digits_and_hyphens() {
    for right in ["abc", "23-aars-samarbejde", &"a".repeat(80)] {
        nothing_yet::<Case>()
            .when(publish(with_slug(right)))
            .then_state(|case| assert_eq!(case.slug, right));
    }
    for wrong in ["", "ab", "Vejen", "næstved", "to ord", "a_b_c"] {
        nothing_yet::<Case>()
            .when(publish(with_slug(wrong)))
            .then_refused(CaseRefusal::SlugInvalid {
                slug: wrong.to_owned(),
            });
    }
    nothing_yet::<Case>()
        .when(publish(with_slug(&"a".repeat(81))))
        .then_refused_with("SLUG_INVALID");
}

#[test]
fn a_title_has_at_most_500_characters_in_either_language() {
    let long = "å".repeat(501);
    for title in [
        LocalizedText::da(long.clone()),
        LocalizedText::new("Vask", long),
    ] {
        nothing_yet::<Case>()
            .when(publish(Story { title, ..laundry() }))
            .then_refused(too_long(&["title"], 500));
    }
}

#[test]
fn a_summary_has_at_most_5000_characters() {
    let long = Story {
        summary: LocalizedText::da("a".repeat(5_001)),
        ..laundry()
    };
    nothing_yet::<Case>()
        .when(publish(long))
        .then_refused(too_long(&["summary"], 5_000));
}

#[test]
fn a_supplier_has_a_name_of_at_most_500_characters() {
    let long = Story {
        suppliers: vec![supplier(&"a".repeat(501))],
        ..laundry()
    };
    nothing_yet::<Case>()
        .when(publish(long))
        .then_refused(too_long(&["suppliers"], 500));
}

#[test]
fn a_municipality_is_named_once() {
    let twice = Story {
        municipalities: vec![vejen(), holstebro(), vejen()],
        ..laundry()
    };
    nothing_yet::<Case>()
        .when(publish(twice))
        .then_refused(CaseRefusal::DuplicateMunicipality { code: vejen() });
}

#[test]
fn a_supplier_is_named_once_however_it_is_written() {
    let twice = Story {
        suppliers: vec![supplier("Elis"), supplier("ELIS")],
        ..laundry()
    };
    nothing_yet::<Case>()
        .when(publish(twice))
        .then_refused(CaseRefusal::DuplicateSupplier {
            name: "ELIS".to_owned(),
        });
}

#[test]
fn every_refusal_has_a_listed_code_and_a_field() {
    let refusals = [
        (CaseRefusal::AlreadyPublished, ""),
        (CaseRefusal::UnknownCase, "case"),
        (CaseRefusal::TitleMissing, "title"),
        (CaseRefusal::SummaryMissing, "summary"),
        (slug_invalid(), "slug"),
        (CaseRefusal::FactMissing, "text"),
        (too_long(&["source", "quote"], 5_000), "source.quote"),
        (
            CaseRefusal::DuplicateMunicipality { code: vejen() },
            "municipalities",
        ),
        (duplicate(supplier("Elis")), "suppliers"),
    ];
    let codes: Vec<_> = refusals.iter().map(|(refusal, _)| refusal.code()).collect();
    assert_eq!(codes, CaseRefusal::CODES);
    for (refusal, field) in refusals {
        assert_eq!(refusal.field().join("."), field);
        assert_ne!(refusal.danish(), refusal.to_string());
    }
}

fn with_slug(slug: &str) -> Story {
    Story {
        slug: slug.to_owned(),
        ..laundry()
    }
}

fn slug_invalid() -> CaseRefusal {
    CaseRefusal::SlugInvalid {
        slug: "?".to_owned(),
    }
}

fn duplicate(supplier: Supplier) -> CaseRefusal {
    CaseRefusal::DuplicateSupplier {
        name: supplier.name,
    }
}
