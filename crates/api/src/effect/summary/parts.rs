//! What is asked of a summary, so that nothing is made ready that nobody reads.

use async_graphql::{Context, Lookahead};

/// Which of the long parts of a summary are asked for.
#[derive(Debug)]
pub(crate) struct Parts {
    pub(crate) missing: bool,
    pub(crate) conflicts: bool,
    pub(crate) gaps: bool,
    pub(crate) ended_early: bool,
    pub(crate) suppliers_left: bool,
    pub(crate) of_groups: GroupParts,
}

/// Which of the long parts of its groups are asked for.
#[derive(Debug)]
pub(crate) struct GroupParts {
    pub(crate) missing: bool,
    pub(crate) effects: bool,
    /// None where no bucket is.
    pub(crate) of_buckets: Option<BucketParts>,
}

/// Which of the long parts of the buckets are asked for.
#[derive(Debug)]
pub(crate) struct BucketParts {
    pub(crate) missing: bool,
    pub(crate) entries: bool,
    pub(crate) missing_value: bool,
}

impl Parts {
    pub(crate) fn asked(ctx: &Context<'_>) -> Self {
        let summary = ctx.look_ahead();
        let groups = summary.field("groups");
        let buckets = groups.field("buckets");
        let of_buckets = BucketParts {
            missing: missing(&buckets),
            entries: buckets.field("entries").exists(),
            missing_value: missing(&buckets.field("perThousand")),
        };
        Self {
            missing: missing(&summary),
            conflicts: summary.field("conflicts").exists(),
            gaps: summary.field("gaps").exists(),
            ended_early: summary.field("endedEarly").exists(),
            suppliers_left: summary.field("suppliersLeft").exists(),
            of_groups: GroupParts {
                missing: missing(&groups),
                effects: groups.field("effects").exists(),
                of_buckets: buckets.exists().then_some(of_buckets),
            },
        }
    }

    /// Nothing is asked for that names each effect or contract.
    pub(crate) fn are_short(&self) -> bool {
        let Self {
            missing,
            conflicts,
            gaps,
            ended_early,
            suppliers_left,
            of_groups,
        } = self;
        let of_buckets = of_groups.of_buckets.as_ref();
        let long = [
            *missing,
            *conflicts,
            *gaps,
            *ended_early,
            *suppliers_left,
            of_groups.missing,
            of_groups.effects,
            of_buckets.is_some_and(|parts| parts.missing || parts.entries || parts.missing_value),
        ];
        !long.contains(&true)
    }
}

fn missing(of: &Lookahead<'_>) -> bool {
    of.field("coverage").field("missing").exists()
}
