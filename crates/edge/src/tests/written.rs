//! Documents that the schema of these tests answers, out of any bytes: each byte is a choice.

use std::fmt::Write;

/// A field as it is asked for, and the type of what stands there; none where that is a leaf.
type Field = (&'static str, Option<&'static str>);

const TYPES: [(&str, &[Field]); 7] = [
    (
        "Query",
        &[
            ("contract(id: 1)", Some("Contract")),
            ("contracts(first: 3)", Some("ContractConnection")),
            (
                "contracts(last: 2, after: \"a\")",
                Some("ContractConnection"),
            ),
            ("nodes(ids: [1, \"b\"])", Some("Node")),
            ("pick(by: { id: 1, number: null })", None),
            ("summary", Some("Summary")),
        ],
    ),
    (
        "Node",
        &[("id", None), ("weighed", None), ("near", Some("Node"))],
    ),
    (
        "ContractConnection",
        &[("nodes", Some("Contract")), ("totalCount", None)],
    ),
    (
        "Contract",
        &[
            ("id", None),
            ("title", None),
            ("note", None),
            ("near", Some("Node")),
            ("criteria", Some("Criterion")),
            ("supplier", Some("Supplier")),
        ],
    ),
    ("Criterion", &[("name", None), ("weight", None)]),
    (
        "Supplier",
        &[
            ("id", None),
            ("name", None),
            ("contracts(first: 1)", Some("ContractConnection")),
        ],
    ),
    ("Summary", &[("n", None)]),
];
/// Nothing stands deeper, so that what is written is never too deep to be answered.
const DEEPEST: usize = 7;
/// As many fields as are answered, whatever their fragments are.
const MOST: usize = 60;

struct Writing<'a> {
    choices: &'a [u8],
    fields: usize,
    text: String,
    fragments: String,
}

/// A document that may be asked, whatever the bytes are.
pub(super) fn written(choices: &[u8]) -> String {
    let mut writing = Writing {
        choices,
        fields: 0,
        text: "query Q".to_owned(),
        fragments: String::new(),
    };
    writing.set("Query", 0);
    writing.text + &writing.fragments
}

impl Writing<'_> {
    fn choose(&mut self, among: usize) -> usize {
        let Some((choice, rest)) = self.choices.split_first() else {
            return 0;
        };
        self.choices = rest;
        usize::from(*choice) % among
    }

    /// What is asked of a type: fields under names of their own, in fragments now and then.
    fn set(&mut self, on: &'static str, depth: usize) {
        self.text.push_str(" { __typename ");
        for _ in 0..self.choose(4) {
            match self.choose(6) {
                0 => self.inline(on, depth),
                1 => self.named(on, depth),
                2 => self.text.push_str("# a word }\n"),
                _ => self.field(on, depth),
            }
        }
        self.text.push_str("} ");
    }

    fn field(&mut self, on: &'static str, depth: usize) {
        let (_, fields) = TYPES
            .iter()
            .find(|(name, _)| *name == on)
            .expect("every type that is led to is there");
        let (asked, below) = fields[self.choose(fields.len())];
        if self.fields == MOST || (below.is_some() && depth == DEEPEST) {
            return;
        }
        self.fields += 1;
        write!(self.text, "f{}: {asked}", self.fields).expect("a text takes words");
        if self.choose(8) == 0 {
            self.text.push_str(" @include(if: true)");
        }
        match below {
            Some(below) => self.set(below, depth + 1),
            None => self.text.push(' '),
        }
    }

    fn inline(&mut self, on: &'static str, depth: usize) {
        if depth < DEEPEST {
            write!(self.text, "... on {on}").expect("a text takes words");
            self.set(on, depth + 1);
        }
    }

    fn named(&mut self, on: &'static str, depth: usize) {
        if depth == DEEPEST || self.fields == MOST {
            return;
        }
        self.fields += 1;
        let name = format!("F{}", self.fields);
        let before = std::mem::take(&mut self.text);
        self.set(on, depth + 1);
        let inside = std::mem::replace(&mut self.text, before);
        write!(self.fragments, "fragment {name} on {on}{inside}").expect("a text takes words");
        write!(self.text, "...{name} ").expect("a text takes words");
    }
}
