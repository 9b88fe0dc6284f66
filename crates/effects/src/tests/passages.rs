use kernel::{Part, given::given};

use super::{claimed, recorded, retracted, ten_per_cent_down};
use crate::Effect;

fn statements(effect: &Effect) -> usize {
    let passages = effect.passages();
    let told = passages
        .iter()
        .filter(|passage| passage.part == Part::Statement);
    told.count()
}

#[test]
fn an_effect_is_found_by_its_indicator_and_the_statements_that_stand() {
    given::<Effect>([claimed(), recorded(ten_per_cent_down())]).then_state(|effect| {
        let passages = effect.passages();
        assert_eq!(passages[0].part, Part::Indicator);
        assert!(
            passages
                .iter()
                .any(|passage| passage.text.contains("10 pct."))
        );
        assert_eq!(statements(effect), 1);
    });
    given::<Effect>([
        claimed(),
        recorded(ten_per_cent_down()),
        retracted(10, "fejl"),
    ])
    .then_state(|effect| assert_eq!(statements(effect), 0));
}
