use std::collections::BTreeSet;

use kernel::{LocalizedText, danish_number};

use super::{Benchmark, Mean};

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
