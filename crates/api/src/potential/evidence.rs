use async_graphql::SimpleObject;

use super::{area::PotentialArea, kinds::PotentialNoteCode};
use crate::{
    effect::Grade,
    scalars::Decimal,
    words::{LocalizedText, Source},
};

/// What part of a task's cost a tender is said to save, by area: a set of rates in one edition. Danish: «evidenssæt».
#[derive(Clone, SimpleObject)]
pub struct EvidenceSet {
    /// A short key that never changes.
    pub key: String,
    /// Which edition of it.
    pub edition: String,
    /// For people.
    pub title: LocalizedText,
    /// The rates; of an area the first that fits.
    pub entries: Vec<EvidenceEntry>,
}

/// What a source, or we, say of some areas. Danish: «sats med kilde».
#[derive(Clone, SimpleObject)]
pub struct EvidenceEntry {
    /// The areas; null when it is said of every area.
    pub areas: Option<Vec<PotentialArea>>,
    /// The rate; null when the source looked and found none.
    pub rate: Option<EvidenceRate>,
    /// Why there is no rate.
    pub no_rate: Option<LocalizedText>,
    /// Who says so.
    pub source: Source,
    /// How well it is shown.
    pub grade: Grade,
    /// It is our own proposal, not what the source says. Danish: «skøn».
    pub judgement: bool,
    /// The words of those who dispute it. Danish: «bestridt af».
    pub disputed: Option<LocalizedText>,
    /// What else is to be known.
    pub note: Option<LocalizedText>,
}

/// So many per cent of a volume are saved; less than none is a rise. Danish: «sats».
#[derive(Clone, SimpleObject)]
pub struct EvidenceRate {
    /// In per cent.
    pub low: Decimal,
    /// In per cent; null where no middle is stated or proposed.
    pub central: Option<Decimal>,
    /// In per cent.
    pub high: Decimal,
}

/// How a potential is calculated, in one edition. Danish: «metodeudgave».
#[derive(Clone, SimpleObject)]
pub struct MethodEdition {
    /// A short key that never changes.
    pub key: String,
    /// For people.
    pub title: LocalizedText,
    /// The year it is used from.
    pub valid_from: i32,
    /// The key of the edition that it stands in the place of.
    pub supersedes: Option<String>,
    /// The kind of benchmark that it uses.
    pub benchmark: String,
    /// The key of the evidence set that it uses.
    pub evidence: String,
    /// The contracting authority's cost in per cent of a contract's sum; null where it is not deducted.
    pub transaction_percent: Option<Decimal>,
    /// What is deducted.
    pub includes: PotentialIncludes,
    /// What it does, in sentences.
    pub sentences: Vec<LocalizedText>,
    /// Who says so.
    pub sources: Vec<Source>,
}

/// Which costs are deducted, and whether later tenders gain less. Danish: «medregnet».
#[derive(Clone, SimpleObject)]
pub struct PotentialIncludes {
    /// What it costs to tender. Danish: «transaktionsomkostninger».
    pub transaction: bool,
    /// What it costs to leave the old way. Danish: «udtrædelsesomkostninger».
    pub exit: bool,
    /// What it costs to follow a contract up. Danish: «opfølgningsomkostninger».
    pub follow_up: bool,
    /// A task that has been tendered before gains less. Danish: «aftagende gevinst».
    pub round_decay: bool,
    /// The remark that says so.
    pub note: PotentialNoteCode,
}

impl From<&potential::EvidenceSet> for EvidenceSet {
    fn from(set: &potential::EvidenceSet) -> Self {
        Self {
            key: set.key.clone(),
            edition: set.edition.clone(),
            title: set.title.clone().into(),
            entries: set.entries.iter().map(EvidenceEntry::from).collect(),
        }
    }
}

impl From<&potential::EvidenceEntry> for EvidenceEntry {
    fn from(entry: &potential::EvidenceEntry) -> Self {
        let entry = entry.clone();
        let areas = |areas: Vec<potential::Area>| areas.into_iter().map(PotentialArea).collect();
        Self {
            areas: entry.areas.map(areas),
            rate: entry.rate.as_ref().map(EvidenceRate::from),
            no_rate: entry.no_rate.map(LocalizedText::from),
            source: entry.source.into(),
            grade: grade(entry.grade),
            judgement: entry.judgement,
            disputed: entry.disputed.map(LocalizedText::from),
            note: entry.note.map(LocalizedText::from),
        }
    }
}

impl From<&potential::Rate> for EvidenceRate {
    fn from(rate: &potential::Rate) -> Self {
        Self {
            low: rate.low.normalize().into(),
            central: rate.central.map(|central| central.normalize().into()),
            high: rate.high.normalize().into(),
        }
    }
}

impl From<&potential::MethodEdition> for MethodEdition {
    fn from(edition: &potential::MethodEdition) -> Self {
        let sentences = edition.sentences_with(&edition.benchmark);
        let edition = edition.clone();
        Self {
            key: edition.key,
            title: edition.title.into(),
            valid_from: edition.valid_from,
            supersedes: edition.supersedes,
            benchmark: edition.benchmark.kind().to_owned(),
            evidence: edition.evidence,
            transaction_percent: edition.transaction_percent.map(Decimal::from),
            includes: edition.includes.into(),
            sentences: sentences.into_iter().map(LocalizedText::from).collect(),
            sources: edition.sources.into_iter().map(Source::from).collect(),
        }
    }
}

impl From<potential::Includes> for PotentialIncludes {
    fn from(includes: potential::Includes) -> Self {
        Self {
            transaction: includes.transaction,
            exit: includes.exit,
            follow_up: includes.follow_up,
            round_decay: includes.round_decay,
            note: match includes.transaction {
                true => PotentialNoteCode::NetOfTransaction,
                false => PotentialNoteCode::Gross,
            },
        }
    }
}

/// As effects are graded.
pub(super) fn grade(grade: potential::EvidenceGrade) -> Grade {
    match grade {
        potential::EvidenceGrade::A => Grade::A,
        potential::EvidenceGrade::B => Grade::B,
        potential::EvidenceGrade::C => Grade::C,
        potential::EvidenceGrade::D => Grade::D,
        potential::EvidenceGrade::E => Grade::E,
    }
}
