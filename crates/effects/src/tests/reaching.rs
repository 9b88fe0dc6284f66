use kernel::{Quantity, given::given};
use rust_decimal::Decimal;

use super::{cheaper_roads, claim, in_unit};
use crate::{Beneficiary, Claim, Effect, EffectCommand, EffectRefusal, Purse, Reach};

#[test]
fn an_effect_says_where_it_reaches_and_whose_gain_it_is() {
    let reach = Reach {
        sites: Some("skoler".to_owned()),
        size: Some(counted(12, "{school}")),
        ..Reach::default()
    };
    let schools = Beneficiary {
        purse: Purse::Municipality,
        who: Some("skolerne".to_owned()),
    };
    let told = claim(Claim {
        reach: Some(reach.clone()),
        beneficiaries: vec![schools.clone()],
        ..cheaper_roads()
    });
    given::<Effect>([]).when(told).then_state(|effect| {
        assert_eq!(effect.reach.as_ref(), Some(&reach));
        assert_eq!(effect.beneficiaries, [schools]);
    });
}

#[test]
fn an_effect_on_fewer_than_five_people_is_not_told_of() {
    given::<Effect>([])
        .when(reaching(Reach {
            size: Some(counted(4, "{person}")),
            ..Reach::default()
        }))
        .then_refused(EffectRefusal::SmallCell {
            count: Decimal::from(4),
        });
}

#[test]
fn places_and_groups_and_beneficiaries_are_named_in_500_characters() {
    let long = || Some("a".repeat(501));
    let too_long = |field| EffectRefusal::TextTooLong {
        field,
        length: 501,
        longest: 500,
    };
    given::<Effect>([])
        .when(reaching(Reach {
            sites: long(),
            ..Reach::default()
        }))
        .then_refused(too_long("reach.sites"));
    given::<Effect>([])
        .when(reaching(Reach {
            target_group: long(),
            ..Reach::default()
        }))
        .then_refused(too_long("reach.targetGroup"));
    let nobody = Beneficiary {
        purse: Purse::Citizen,
        who: long(),
    };
    given::<Effect>([])
        .when(claim(Claim {
            beneficiaries: vec![nobody],
            ..cheaper_roads()
        }))
        .then_refused(too_long("beneficiaries"));
}

fn reaching(reach: Reach) -> EffectCommand {
    claim(Claim {
        reach: Some(reach),
        ..cheaper_roads()
    })
}

fn counted(point: i64, unit: &str) -> Quantity {
    Quantity::exactly(Decimal::from(point), in_unit(unit))
}
