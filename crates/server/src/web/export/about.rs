use std::collections::BTreeMap;

use kernel::Instant;
use serde_json::Value;

use super::{
    asked::Variant, cell::Cell, columns::Column, csv::Csv, csv::written, paging::LOG,
    words::headings,
};

/// What is to be said of a table, so that nobody has to guess where it came from.
pub(super) struct About {
    lines: Vec<(String, String)>,
}

impl About {
    pub(super) fn new(title: &str, address: &str, at: Instant) -> Self {
        let mut about = Self { lines: Vec::new() };
        about.say("Tabel", title);
        about.say("Adresse", address);
        about.say(
            "Hentet",
            &at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
        );
        about.say(
            "Kilde",
            "Samspil, registret over offentligt-privat samarbejde i danske kommuner; de enkelte oplysningers kilder står i tabellen, hvor de er hentet med",
        );
        about
    }

    pub(super) fn say(&mut self, what: &str, words: &str) {
        self.lines.push((what.to_owned(), words.to_owned()));
    }

    /// What an answer says of itself beside its rows.
    pub(super) fn say_beside(&mut self, answer: &Value, list: Option<&str>, known: Option<&str>) {
        let beside = list.map_or(&Value::Null, |list| &answer[list]);
        let as_of = beside["asOf"].as_str().or(known);
        self.say("Vidensdato (asOf)", as_of.unwrap_or("det, der er kendt nu"));
        if let Some(position) = answer[LOG]["position"].as_str() {
            self.say("Plads i loggen", position);
        }
        let coverage = &beside["coverage"];
        if let (Some(n), Some(total)) = (coverage["n"].as_u64(), coverage["total"].as_u64()) {
            self.say("Dækning", &format!("{n} af {total}"));
        }
        let mut missing: BTreeMap<String, u64> = BTreeMap::new();
        for one in each(&coverage["missing"]) {
            let (rows, why) = match one["rows"].as_u64() {
                Some(rows) => (rows, &one["missing"]),
                None => (1, one),
            };
            *missing.entry(told(why, "reason", "because")).or_default() += rows;
        }
        for (reason, times) in missing {
            self.say("Mangler", &format!("{times}: {reason}"));
        }
        for warning in each(&beside["notes"]).chain(each(&beside["warnings"])) {
            self.say("Forbehold", &told(warning, "code", "message"));
        }
    }

    /// What is the same in every row.
    pub(super) fn say_of_all(&mut self, answer: &Value, variant: Variant, columns: &[Column]) {
        for (heading, column) in headings(variant, columns).iter().zip(columns) {
            if column.of_all {
                let words = written(variant, &column.cell(answer));
                self.say(&format!("Alle rækker: {heading}"), &words);
            }
        }
    }

    /// What each column holds.
    pub(super) fn say_columns(&mut self, variant: Variant, columns: &[Column]) {
        for (heading, column) in headings(variant, columns).iter().zip(columns) {
            let meaning = column.meaning.as_deref().unwrap_or_default();
            let words = format!("{} ({}) {meaning}", column.path, column.scalar);
            self.say(&format!("Kolonne: {heading}"), words.trim_end());
        }
    }

    /// All of it as a table of its own, for those who read CSV.
    pub(super) fn csv(&self, variant: Variant) -> Result<Vec<u8>, String> {
        let headings = match variant {
            Variant::Standard => ["what", "words"],
            Variant::Danish => ["Hvad", "Ord"],
        };
        let mut csv = Csv::new(variant, headings.map(str::to_owned).to_vec());
        for (what, words) in self.lines() {
            csv.write(&[what, words].map(|text| Cell::Text(text.to_owned())));
        }
        csv.finish()
    }

    pub(super) fn lines(&self) -> impl Iterator<Item = (&str, &str)> {
        self.lines
            .iter()
            .map(|(what, words)| (what.as_str(), words.as_str()))
    }
}

fn each(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

/// A code with its Danish sentence, as far as they are asked for.
fn told(one: &Value, code: &str, sentence: &str) -> String {
    let words = [&one[code], &one[sentence]["da"]].map(|word| word.as_str().unwrap_or_default());
    words.join(" ").trim().to_owned()
}
