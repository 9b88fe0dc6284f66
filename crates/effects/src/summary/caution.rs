use kernel::{LocalizedText, QuantityKind};

use super::{
    Bucket, Class, Coverage, Directions, Disagreement, Entry, Group, Weighted, place::Placed,
};
use crate::{GrossNet, Observation, ObservationRole, Realisation, Vat};

/// What a reader should be told beside a number; a code never changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Caution {
    /// All that is shown is improvement.
    SuccessOnly,
    SupplierOnly,
    SameEffectInTwoUnits,
    ConflictInside,
    DisputeInside,
    ModelledIncluded,
    /// Plans are among the numbers.
    ExpectedIncluded,
    /// What could be gained is among the numbers.
    PotentialIncluded,
    MoneyBasisNotStated,
    /// Too little of the scope has a number: «Få».
    Few,
    /// Some went one way, some the other: «Modstridende».
    Contradictory,
}

impl Caution {
    pub const ALL: [Self; 11] = [
        Self::SuccessOnly,
        Self::SupplierOnly,
        Self::SameEffectInTwoUnits,
        Self::ConflictInside,
        Self::DisputeInside,
        Self::ModelledIncluded,
        Self::ExpectedIncluded,
        Self::PotentialIncluded,
        Self::MoneyBasisNotStated,
        Self::Few,
        Self::Contradictory,
    ];

    pub(super) fn of_a_bucket(
        class: &Class<'_>,
        entries: &[Entry<'_>],
        weighted: Option<&Weighted>,
        coverage: &Coverage,
    ) -> Vec<Self> {
        let by_money = weighted
            .is_some_and(|by| by.baseline.unit().quantity_kind() == Some(QuantityKind::Money));
        let unstated = by_money
            || class.money.is_some_and(|money| {
                money.net == GrossNet::NotStated
                    || money.price_level.is_none()
                    || money.vat == Vat::NotStated
            });
        let mut cautions = Self::of_entries(entries, coverage);
        cautions.extend((unstated && entries.len() > 1).then_some(Self::MoneyBasisNotStated));
        in_order(cautions)
    }

    pub(super) fn of_a_group(
        buckets: &[Bucket<'_>],
        placed: &[Placed<'_>],
        directions: Directions,
        coverage: &Coverage,
    ) -> Vec<Self> {
        let mut cautions = said_apart(directions);
        let below = buckets.iter().flat_map(|bucket| &bucket.cautions);
        cautions.extend(below.filter(|caution| caution.rises()));
        cautions.extend(of_effects(placed));
        cautions.extend(of_coverage(coverage));
        in_order(cautions)
    }

    pub(super) fn of_the_whole(
        groups: &[Group<'_>],
        placed: &[Placed<'_>],
        directions: Directions,
        coverage: &Coverage,
    ) -> Vec<Self> {
        let mut cautions = said_apart(directions);
        let below = groups.iter().flat_map(|group| &group.cautions);
        cautions.extend(below.filter(|caution| caution.rises()));
        cautions.extend(of_effects(placed));
        cautions.extend(of_coverage(coverage));
        in_order(cautions)
    }

    fn of_entries(entries: &[Entry<'_>], coverage: &Coverage) -> Vec<Self> {
        let role = |wanted: fn(ObservationRole) -> bool| {
            entries.iter().any(|entry| wanted(entry.observation.role))
        };
        let conflict = entries.iter().any(|entry| entry.conflict);
        let disputed = Observation::is_disputed;
        let dispute = entries.iter().any(|entry| disputed(entry.observation));
        let potential = entries
            .iter()
            .any(|entry| entry.observation.realisation == Realisation::Potential);
        let modelled = role(|role| role == ObservationRole::Modelled);
        let expected = role(|role| match role {
            ObservationRole::Forecast | ObservationRole::Target | ObservationRole::Agreed => true,
            ObservationRole::Modelled
            | ObservationRole::Measured
            | ObservationRole::Narrated
            | ObservationRole::Context => false,
        });
        [
            conflict.then_some(Self::ConflictInside),
            dispute.then_some(Self::DisputeInside),
            modelled.then_some(Self::ModelledIncluded),
            expected.then_some(Self::ExpectedIncluded),
            potential.then_some(Self::PotentialIncluded),
        ]
        .into_iter()
        .flatten()
        .chain(of_coverage(coverage))
        .collect()
    }

    /// It is so of the whole when it is so of a part.
    fn rises(self) -> bool {
        match self {
            Self::SameEffectInTwoUnits
            | Self::ConflictInside
            | Self::DisputeInside
            | Self::ModelledIncluded
            | Self::ExpectedIncluded
            | Self::PotentialIncluded
            | Self::MoneyBasisNotStated => true,
            Self::SuccessOnly | Self::SupplierOnly | Self::Few | Self::Contradictory => false,
        }
    }

    pub fn code(self) -> &'static str {
        match self {
            Self::SuccessOnly => "SUCCESS_ONLY",
            Self::SupplierOnly => "SUPPLIER_ONLY",
            Self::SameEffectInTwoUnits => "SAME_EFFECT_IN_TWO_UNITS",
            Self::ConflictInside => "CONFLICT_INSIDE",
            Self::DisputeInside => "DISPUTE_INSIDE",
            Self::ModelledIncluded => "MODELLED_INCLUDED",
            Self::ExpectedIncluded => "EXPECTED_INCLUDED",
            Self::PotentialIncluded => "POTENTIAL_INCLUDED",
            Self::MoneyBasisNotStated => "MONEY_BASIS_NOT_STATED",
            Self::Few => "FEW",
            Self::Contradictory => "CONTRADICTORY",
        }
    }

    /// The sentence for people.
    pub fn words(self) -> LocalizedText {
        let (da, en) = match self {
            Self::SuccessOnly => (
                "Kun fremskridt: ingen af dem, der oplyser en retning, er blevet dårligere. Se også opsigelser og hjemtagelser på samme område.",
                "Successes only: none of those that tell a direction became worse. See the terminations and take-backs in the same area as well.",
            ),
            Self::SupplierOnly => (
                "Kun leverandøren siger det.",
                "Nobody but the supplier says so.",
            ),
            Self::SameEffectInTwoUnits => (
                "Samme effekt står i to enheder og tælles én gang.",
                "The same effect stands in two units, and counts once.",
            ),
            Self::ConflictInside => (
                "Kilderne er uenige; det bedst viste tal står først, og spredningen står ved siden af.",
                "The sources disagree; what is shown best comes first, with the spread beside it.",
            ),
            Self::DisputeInside => (
                "Et af tallene er bestridt.",
                "One of the numbers is disputed.",
            ),
            Self::ModelledIncluded => (
                "Beregnede tal er med; de lægges aldrig sammen med målte.",
                "Calculated numbers are among them; they are never added to measured ones.",
            ),
            Self::ExpectedIncluded => (
                "Forventede eller aftalte tal er med; de er ikke effekter.",
                "Expected or agreed numbers are among them; they are no effects.",
            ),
            Self::PotentialIncluded => (
                "Muligheder er med; de er ikke effekter og lægges aldrig sammen med det, der er realiseret.",
                "What could be gained is among them; it is no effect, and never added to what is realised.",
            ),
            Self::MoneyBasisNotStated => (
                "Prisniveau, moms eller brutto/netto er ikke oplyst.",
                "The price level, VAT, or gross and net is not stated.",
            ),
            Self::Few => (
                "Få: kun en mindre del har et tal.",
                "Few: only a smaller part has a number.",
            ),
            Self::Contradictory => (
                "Modstridende: noget er blevet bedre, noget dårligere.",
                "Contradictory: some became better, some worse.",
            ),
        };
        LocalizedText::new(da, en)
    }
}

fn of_coverage(coverage: &Coverage) -> Vec<Caution> {
    let suppliers = coverage.n > 0 && coverage.supplier_only == coverage.n;
    [
        coverage.thin.then_some(Caution::Few),
        suppliers.then_some(Caution::SupplierOnly),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn of_effects(placed: &[Placed<'_>]) -> Vec<Caution> {
    let twice = placed.iter().any(|one| {
        let mut units = one.entries.iter().map(|entry| entry.class.shape.unit());
        units
            .next()
            .is_some_and(|first| units.any(|unit| unit != first))
    });
    let apart = placed.iter().any(|one| Disagreement::about(one).is_some());
    [
        twice.then_some(Caution::SameEffectInTwoUnits),
        apart.then_some(Caution::ConflictInside),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn said_apart(directions: Directions) -> Vec<Caution> {
    let Directions {
        improved,
        unchanged,
        worse,
        not_stated: _,
    } = directions;
    let only = improved > 0 && unchanged == 0 && worse == 0;
    let both = improved > 0 && worse > 0;
    [
        only.then_some(Caution::SuccessOnly),
        both.then_some(Caution::Contradictory),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn in_order(mut cautions: Vec<Caution>) -> Vec<Caution> {
    cautions.sort_unstable();
    cautions.dedup();
    cautions
}
