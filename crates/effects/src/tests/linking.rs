use kernel::given::given;

use super::{ON, claimed, id, linked};
use crate::{Effect, EffectCommand, EffectRefusal};

#[test]
fn two_effects_are_said_to_be_one_gain() {
    given::<Effect>([claimed()])
        .when(link(101))
        .then([linked(101)])
        .then_state(|effect| assert_eq!(effect.same_effect_as, [id(101)]));
}

#[test]
fn saying_so_again_changes_nothing() {
    given::<Effect>([claimed(), linked(101)])
        .when(link(101))
        .then_nothing();
}

#[test]
fn an_effect_is_not_another_than_itself() {
    given::<Effect>([claimed()])
        .when(link(100))
        .then_refused(EffectRefusal::SameAsItself);
}

#[test]
fn only_a_claimed_effect_is_linked() {
    given::<Effect>([])
        .when(link(101))
        .then_refused(EffectRefusal::UnknownEffect);
}

fn link(other: u32) -> EffectCommand {
    EffectCommand::LinkSameEffect {
        id: id(100),
        other: id(other),
        on: ON,
    }
}
