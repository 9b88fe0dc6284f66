use proptest::{collection::vec, option, prelude::*, sample::select};

use super::{any_date, any_day, any_party};
use crate::{AgreedOption, AgreedTerm, Renewal, tests::makers::id};

pub(in crate::tests::properties) fn any_term() -> impl Strategy<Value = AgreedTerm> {
    (
        option::of(any_date()),
        option::of(any_date()),
        vec(any_option(), 0..3),
        option::of(any_date()),
        option::of(any_months()),
        option::of(any_months()),
        option::of(any_months()),
        option::of(any_renewal()),
    )
        .prop_map(
            |(starts, ends, options, latest_possible_end, months, notice, lead_time, renewal)| {
                AgreedTerm {
                    starts,
                    ends,
                    stated: None,
                    months,
                    options,
                    latest_possible_end,
                    notice_months: notice,
                    renewal,
                    lead_time_months: lead_time,
                }
            },
        )
}

fn any_option() -> impl Strategy<Value = AgreedOption> {
    (
        1_u32..4,
        any_months(),
        option::of(any_day()),
        option::of(any_party()),
    )
        .prop_map(|(number, months, notice_by, by)| AgreedOption {
            id: id(number),
            months,
            notice_by,
            by,
        })
}

fn any_renewal() -> impl Strategy<Value = Renewal> {
    (any_months(), option::of(any_months())).prop_map(|(months, notice_months)| Renewal {
        months,
        notice_months,
    })
}

/// None at all and far too many, but rarely.
fn any_months() -> impl Strategy<Value = u32> {
    prop_oneof![
        8 => select(vec![3, 12, 24]),
        1 => select(vec![0, u32::MAX]),
    ]
}
