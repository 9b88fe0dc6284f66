use std::collections::BTreeSet;

use kernel::{LocalizedText, danish_number};

use super::{Benchmark, Mean};

/// What is held against, before it is known over how many.
pub(super) fn sentence(benchmark: &Benchmark) -> LocalizedText {
    let (da, en) = match benchmark {
        Benchmark::TenBest => (
            "Målestokken er det simple gennemsnit af de ti kommuner med den højeste andel",
            "The benchmark is the simple mean of the ten municipalities with the highest share",
        ),
        Benchmark::WeightedNational => (
            "Målestokken er hele landets vægtede andel",
            "The benchmark is the weighted share of the whole country",
        ),
        Benchmark::Median => (
            "Målestokken er medianen af kommunernes andele",
            "The benchmark is the median of the municipalities' shares",
        ),
        Benchmark::UpperQuartile => (
            "Målestokken er den øvre kvartil af kommunernes andele",
            "The benchmark is the upper quartile of the municipalities' shares",
        ),
        Benchmark::Ninetieth => (
            "Målestokken er 90-percentilen af kommunernes andele",
            "The benchmark is the 90th percentile of the municipalities' shares",
        ),
        Benchmark::Peers {
            mean: Mean::Simple, ..
        } => (
            "Målestokken er det simple gennemsnit af de valgte kommuner",
            "The benchmark is the simple mean of the chosen municipalities",
        ),
        Benchmark::Peers {
            mean: Mean::Weighted,
            ..
        } => (
            "Målestokken er det vægtede gennemsnit af de valgte kommuner",
            "The benchmark is the weighted mean of the chosen municipalities",
        ),
        Benchmark::Given(_) => (
            "Målestokken er en andel, som er givet i spørgsmålet",
            "The benchmark is a share that is given in the question",
        ),
    };
    LocalizedText::new(da, en)
}

/// How a benchmark was made, in a sentence.
pub(super) fn made(benchmark: &Benchmark, over: usize, has_country: bool) -> LocalizedText {
    let quantile = |da: &str, en: &str| {
        LocalizedText::new(
            format!("{da} af andelene i {over} kommuner (lineært mellem naboer)"),
            format!("{en} of the shares in {over} municipalities (linear between neighbours)"),
        )
    };
    match benchmark {
        Benchmark::TenBest => LocalizedText::new(
            format!("Simpelt gennemsnit af de ti højeste andele blandt {over} kommuner"),
            format!("Simple mean of the ten highest shares among {over} municipalities"),
        ),
        Benchmark::WeightedNational if has_country => LocalizedText::new(
            "Hele landets vægtede andel, som landets egen række siger den",
            "The weighted share of the whole country, as the country's own row says it",
        ),
        Benchmark::WeightedNational => LocalizedText::new(
            format!("Summen af tællere over summen af nævnere for {over} kommuner"),
            format!("The sum of numerators over the sum of denominators of {over} municipalities"),
        ),
        Benchmark::Median => quantile("Medianen", "The median"),
        Benchmark::UpperQuartile => quantile("Den øvre kvartil", "The upper quartile"),
        Benchmark::Ninetieth => quantile("90-percentilen", "The 90th percentile"),
        Benchmark::Peers { codes, mean } => {
            let (da, en) = match mean {
                Mean::Simple => ("Simpelt", "Simple"),
                Mean::Weighted => ("Vægtet", "Weighted"),
            };
            let chosen = codes.iter().collect::<BTreeSet<_>>().len();
            LocalizedText::new(
                format!("{da} gennemsnit af {over} af {chosen} valgte kommuner"),
                format!("{en} mean of {over} of {chosen} chosen municipalities"),
            )
        }
        Benchmark::Given(percent) => LocalizedText::new(
            format!("Givet: {} pct.", danish_number(*percent)),
            format!("Given: {} per cent", percent.normalize()),
        ),
    }
}
