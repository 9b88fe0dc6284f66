//! What is asked of a summary, so that nothing is made ready that nobody reads.

use async_graphql::{Context, Lookahead};

/// Which of the long parts of a summary are asked for.
pub(crate) struct Parts {
    pub(crate) missing: bool,
    pub(crate) conflicts: bool,
    pub(crate) gaps: bool,
    pub(crate) ended_early: bool,
    pub(crate) suppliers_left: bool,
    pub(crate) of_groups: GroupParts,
}

/// Which of the long parts of its groups are asked for.
pub(crate) struct GroupParts {
    pub(crate) missing: bool,
    pub(crate) effects: bool,
    /// None where no bucket is.
    pub(crate) of_buckets: Option<BucketParts>,
}

/// Which of the long parts of the buckets are asked for.
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
}

fn missing(of: &Lookahead<'_>) -> bool {
    of.field("coverage").field("missing").exists()
}
