use std::collections::BTreeSet;

use async_graphql::{Context, Result};
use kernel::{Instant, LocalizedText};
use potential::{
    AccountRow, Accounts, DataSetUsed, EvidenceSet, MethodEdition, PotentialRefusal,
    SavedCalculation,
};
use store::Store;

use super::not_calculated;
use crate::{
    error::failed,
    input::{At, Reading},
    user_error::{UserError, UserErrorCode},
};

/// The rows of some data sets, and which versions of them.
pub(crate) struct Data {
    pub(crate) rows: Vec<AccountRow>,
    pub(crate) used: Vec<DataSetUsed>,
    /// The places in the question of those that there are none of.
    unknown: Vec<usize>,
}

/// The data sets with these names, each once, as they were known then.
pub(crate) async fn data(
    ctx: &Context<'_>,
    slugs: &[String],
    known: Option<Instant>,
) -> Result<Data> {
    let store = ctx.data::<Store>()?;
    let mut data = Data {
        rows: Vec::new(),
        used: Vec::new(),
        unknown: Vec::new(),
    };
    let mut read = BTreeSet::new();
    for (place, slug) in slugs.iter().enumerate() {
        if !read.insert(slug) {
            continue;
        }
        let found = store.by_slug::<Accounts>(slug, known).await;
        match found.map_err(|error| failed(&error))? {
            Some(document) => {
                data.used.push(DataSetUsed {
                    slug: slug.clone(),
                    version: document.version,
                    position: Some(document.position),
                });
                data.rows.extend(document.state.rows);
            }
            None => data.unknown.push(place),
        }
    }
    Ok(data)
}

impl Data {
    /// There is a data set of each name.
    pub(crate) fn all_known(&self, at: &At) -> Result<(), Vec<UserError>> {
        let mut reading = Reading::default();
        for place in &self.unknown {
            let words = LocalizedText::new("Regnskabet findes ikke", "there is no such data set");
            let at = at.then("accounts").then(place);
            reading.refuse(&at, UserErrorCode::UnknownAccounts, words);
        }
        reading.done(Some(()))
    }
}

/// What a saved calculation is run again on.
pub(crate) struct Today<'a> {
    pub(crate) rows: Vec<AccountRow>,
    pub(crate) evidence: &'a EvidenceSet,
    pub(crate) edition: &'a MethodEdition,
}

/// Today's data, with the rates and the method that are asked for, else today's own.
pub(crate) async fn todays<'a>(
    ctx: &Context<'_>,
    saved: &'a SavedCalculation,
    evidence: Option<String>,
    edition: Option<String>,
) -> Result<Today<'a>> {
    let evidence = match evidence {
        Some(key) => EvidenceSet::of(&key)
            .ok_or_else(|| not_calculated(&PotentialRefusal::UnknownEvidence { key }))?,
        None => EvidenceSet::of(&saved.evidence.key).unwrap_or(&saved.evidence),
    };
    let edition = match edition {
        Some(key) => MethodEdition::of(&key)
            .ok_or_else(|| not_calculated(&PotentialRefusal::UnknownEdition { key }))?,
        None => newest(&saved.edition),
    };
    let slugs: Vec<String> = saved.data_sets.iter().map(|set| set.slug.clone()).collect();
    Ok(Today {
        rows: data(ctx, &slugs, None).await?.rows,
        evidence,
        edition,
    })
}

/// The method that has taken the place of one, and of that one, and so on.
fn newest(edition: &MethodEdition) -> &MethodEdition {
    let mut newest = MethodEdition::of(&edition.key).unwrap_or(edition);
    for _ in MethodEdition::all() {
        let all = MethodEdition::all().iter();
        let mut later = all.filter(|one| one.supersedes.as_ref() == Some(&newest.key));
        newest = later.next().unwrap_or(newest);
    }
    newest
}
