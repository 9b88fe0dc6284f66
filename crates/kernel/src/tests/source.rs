use super::{date, read_back, refused, stored};
use crate::{LocalizedText, Source};

#[test]
fn two_quotes_of_one_document_are_of_the_same_document() {
    let other_words = Source {
        quote: Some("løber frem til 2026".to_owned()),
        ..document()
    };
    assert!(document().same_document(&other_words));
}

#[test]
fn another_title_publisher_or_address_is_another_document() {
    for other in [
        Source {
            publisher: "KL".to_owned(),
            ..document()
        },
        Source {
            title: "Et andet".to_owned(),
            ..document()
        },
        Source {
            url: None,
            ..document()
        },
    ] {
        assert!(!document().same_document(&other));
    }
}

#[test]
fn a_source_is_stored_without_what_it_does_not_say() {
    let brief = Source {
        url: None,
        ..document()
    };
    assert_eq!(stored(&brief), r#"{"publisher":"DI","title":"Cases"}"#);
    assert_eq!(read_back(&brief), brief);
    let full = Source {
        published_on: Some(date("2025-23")),
        supplementary: true,
        ..document()
    };
    assert_eq!(read_back(&full), full);
}

#[test]
fn words_are_blank_when_the_danish_is() {
    assert!(LocalizedText::new(" \n", "English").is_blank());
    assert!(!LocalizedText::da("dansk").is_blank());
}

#[test]
fn words_are_stored_without_the_english_they_lack() {
    assert_eq!(stored(&LocalizedText::da("vask")), r#"{"da":"vask"}"#);
    assert_eq!(
        read_back(&LocalizedText::new("vask", "laundry")),
        LocalizedText::new("vask", "laundry")
    );
}

fn document() -> Source {
    Source {
        publisher: "DI".to_owned(),
        title: "Cases".to_owned(),
        url: Some("https://example.org/cases".to_owned()),
        quote: None,
        published_on: None,
        accessed_on: None,
        supplementary: false,
    }
}

#[test]
fn a_source_is_found_on_the_web_or_nowhere() {
    let found = |url: &str| {
        let source = Source {
            url: Some(url.to_owned()),
            ..document()
        };
        source.check_address()
    };
    for url in [
        "https://www.di.dk/a.pdf",
        "HTTP://kl.dk",
        "https://æbler.dk/?a=b#c",
    ] {
        assert_eq!(found(url), Ok(()), "{url}");
    }
    for url in [
        "javascript:alert(1)",
        "data:text/html,x",
        "www.di.dk",
        "https://",
        "https://di.dk/a b",
        "",
    ] {
        assert_eq!(refused(found(url)).0, "SOURCE_URL_INVALID", "{url}");
    }
    let nowhere = Source {
        url: None,
        ..document()
    };
    assert_eq!(nowhere.check_address(), Ok(()));
}
