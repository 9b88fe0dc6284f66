use kernel::{Part, given::given};

use super::{noted, page, published};
use crate::Case;

#[test]
fn a_story_is_found_by_what_it_is_called_who_is_in_it_and_what_it_tells() {
    given::<Case>([published(), noted("86 pct.", page("Analyse"))]).then_state(|case| {
        let passages = case.passages();
        let told: Vec<_> = passages
            .iter()
            .map(|passage| (passage.part, passage.text.as_str()))
            .collect();
        assert_eq!(
            told,
            [
                (Part::Title, "Bæredygtig vask"),
                (Part::Title, "Sustainable laundry"),
                (Part::Municipality, "Vejen Kommune"),
                (Part::Supplier, "Elis"),
                (Part::TaskArea, "Vask, linned og arbejdsbeklædning"),
                (Part::TaskArea, "Laundry, linen and workwear"),
                (Part::Theme, "Grøn omstilling"),
                (
                    Part::Summary,
                    "Vejen Kommune har udbudt vask og arbejdsbeklædning."
                ),
                (Part::Fact, "86 pct."),
            ]
        );
        assert!(passages.is_sorted_by_key(|passage| passage.part.weight()));
    });
}
