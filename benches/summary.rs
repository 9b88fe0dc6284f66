//! What many effects come to by theme and municipality, beside the same grouping written by hand in SQL.

use std::{collections::HashMap, time::Instant};

use api::{Schema, Settings, Viewer};
use serde_json::{Value, json};
use store::Store;

use crate::{
    Result,
    bare::Bare,
    beside::{Aim, Figure, Question},
    by_hand::Line,
    observed,
    place::Place,
    sizes::Sizes,
};

const EVERYTHING: &str = include_str!("summary.graphql");

pub(crate) async fn measured(place: &Place, sizes: &Sizes) -> Result<Vec<Figure>> {
    let observations = sizes.observations;
    eprint!("{place}: {observations} observations …");
    let begun = Instant::now();
    let (store, address) = place.register("summary").await?;
    observed::told(&store, observations).await?;
    let mut bare = Bare::connect(&address).await?;
    bare.settled().await?;
    eprintln!(" told in {:.0} s", begun.elapsed().as_secs_f64());
    let schema = api::schema(store.clone(), Settings::default());
    let summed = asked(&schema, &store, &json!({ "role": ["MEASURED"] })).await?;
    checked(&summed, &bare.summary().await?)?;
    let mut figures = Vec::new();
    for (which, filter) in [
        ("all", Value::Null),
        ("the measured ones", json!({ "role": ["MEASURED"] })),
    ] {
        let question = Question {
            what: format!(
                "{place}: {observations} observations by theme and municipality, {which}"
            ),
            unit: "ms",
            aim: Aim::AtMost(10.0),
            turns: sizes.turns,
        };
        let (mut best, mut best_by_hand) = (f64::INFINITY, f64::INFINITY);
        let ours = async || {
            let begun = Instant::now();
            asked(&schema, &store, &filter).await?;
            Ok(milliseconds(begun, &mut best))
        };
        let floor = async || {
            let begun = Instant::now();
            bare.summary().await?;
            Ok(milliseconds(begun, &mut best_by_hand))
        };
        figures.push(question.beside(ours, floor).await?);
        eprintln!("  at best {best:.0} ms, by hand {best_by_hand:.0} ms");
    }
    store.close().await;
    Ok(figures)
}

fn milliseconds(begun: Instant, best: &mut f64) -> f64 {
    let took = begun.elapsed().as_secs_f64() * 1_000.0;
    *best = best.min(took);
    took
}

/// The answer in JSON, as anybody gets it.
async fn asked(schema: &Schema, store: &Store, filter: &Value) -> Result<String> {
    let query = EVERYTHING.replace("$FILTER", &written(filter));
    let request = api::asked_by(Viewer::Reader, store, query.into());
    Ok(serde_json::to_string(&api::execute(schema, request).await)?)
}

/// In the words of GraphQL, where names have no quotes.
fn written(filter: &Value) -> String {
    filter.to_string().replace('"', "")
}

/// What is measured must be right: each group has the sum that SQL has.
fn checked(answer: &str, by_hand: &[Line]) -> Result<()> {
    let told: Value = serde_json::from_str(answer)?;
    let groups = told["data"]["effectSummary"]["groups"].as_array();
    let groups = groups.ok_or_else(|| format!("no summary: {}", told["errors"]))?;
    let mut sums: HashMap<[String; 2], (i64, f64)> = HashMap::new();
    for (theme, municipality, n, sum) in by_hand {
        let theme = theme.to_ascii_lowercase();
        sums.insert([theme, municipality.clone()], (*n, *sum));
    }
    for group in groups {
        let key = |place: usize| group["key"][place]["value"].as_str().unwrap_or_default();
        let theme = key(0).replace('_', "").to_ascii_lowercase();
        let point = group["value"]["point"].as_str().unwrap_or_default();
        let told = (group["coverage"]["n"].as_i64(), point.parse::<f64>());
        let same = match (sums.remove(&[theme, key(1).to_owned()]), told) {
            (Some((n, sum)), (Some(told), Ok(point))) => n == told && (sum - point).abs() < 0.01,
            _ => false,
        };
        if !same {
            return Err(format!("not the sum of SQL: {group}").into());
        }
    }
    match sums.len() {
        0 => Ok(()),
        lacking => Err(format!("{lacking} groups are missing").into()),
    }
}
