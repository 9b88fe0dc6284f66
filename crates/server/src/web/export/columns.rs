#[cfg(test)]
mod tests;

use super::{
    super::refusal::Refusal,
    question::Question,
    shape::{Field, Shape},
    source::{Levels, levels},
    types::{QUERY, Types},
};

/// What a column holds, as far as it is written differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Number,
    Truth,
    Day,
    Text,
}

impl Kind {
    /// A code of digits is a text: its zeros count.
    fn of(scalar: &str) -> Self {
        match scalar {
            "Decimal" | "Float" | "Int" => Self::Number,
            "Boolean" => Self::Truth,
            "Date" => Self::Day,
            _ => Self::Text,
        }
    }
}

/// One column of a table.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Column {
    /// The way to it in the answer, from what a row is.
    pub(super) path: String,
    pub(super) kind: Kind,
    /// The scalar or enum of the schema.
    pub(super) scalar: String,
    pub(super) meaning: Option<String>,
    /// The list whose item it is read from, from 0: the whole answer.
    pub(super) level: usize,
    /// The way from there.
    pub(super) keys: Vec<String>,
    /// A list lies on that way, so that one cell may hold several values.
    pub(super) several: bool,
    /// It stands beside the rows and is said of all of them.
    pub(super) of_all: bool,
}

/// What the rows of a table are made of.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Columns {
    pub(super) levels: Levels,
    pub(super) columns: Vec<Column>,
}

impl Columns {
    pub(super) fn of(types: &Types, question: &Question) -> Result<Self, Refusal> {
        let answer = Shape::of(types, QUERY, &question.operation.selection_set.node)?;
        let levels = levels(types, &answer, question.rows.as_deref())?;
        let mut walk = Walk {
            types,
            levels: &levels,
            repeated: &question.repeated,
            columns: Vec::new(),
        };
        let start = Place {
            outside: !levels.is_empty(),
            ..Place::default()
        };
        walk.through(&answer, &start);
        let mut columns = walk.columns;
        for path in &question.repeated {
            if !columns.iter().any(|column| column.is_of_all_at(path)) {
                return Err(Refusal::bad_request(format!(
                    "`# columns: {path}` is not the way to a value beside the rows in what the document asks for"
                )));
            }
        }
        columns.sort_by_key(|column| column.of_all);
        tell_apart(&mut columns);
        Ok(Self { levels, columns })
    }
}

impl Column {
    fn is_of_all_at(&self, path: &str) -> bool {
        self.of_all && self.keys.join(".") == path
    }
}

/// Where the walk is.
#[derive(Clone, Debug, Default)]
struct Place {
    level: usize,
    keys: Vec<String>,
    names: Vec<String>,
    several: bool,
    /// Neither in a row nor in a thing that rows stand in: what is here stands beside the table.
    outside: bool,
}

struct Walk<'a> {
    types: &'a Types,
    levels: &'a [Vec<String>],
    repeated: &'a [String],
    columns: Vec<Column>,
}

impl Walk<'_> {
    fn through(&mut self, here: &Shape, place: &Place) {
        let Shape::Object { of, fields } = here else {
            return;
        };
        let outside = place.outside && (place.several || !self.types.is_node(of));
        let only = fields.len() == 1;
        for field in fields {
            let mut there = Place {
                outside,
                ..place.clone()
            };
            there.keys.push(field.key.clone());
            if !self.is_unnamed(of, only, field, &there) {
                there.names.push(field.key.clone());
            }
            self.field(field, there);
        }
    }

    fn field(&mut self, field: &Field, mut place: Place) {
        match &field.shape {
            Shape::Leaf(scalar) => self.leaf(field, scalar, place),
            Shape::Object { .. } => self.through(&field.shape, &place),
            Shape::List(item) => {
                if self.levels.get(place.level) == Some(&place.keys) && !place.several {
                    place.level += 1;
                    place.keys.clear();
                    if std::mem::take(&mut place.outside) {
                        place.names.clear();
                    }
                } else {
                    place.several = true;
                }
                self.items(field, item, place);
            }
        }
    }

    fn items(&mut self, field: &Field, item: &Shape, mut place: Place) {
        match item {
            Shape::Leaf(scalar) => self.leaf(field, scalar, place),
            Shape::Object { .. } => self.through(item, &place),
            Shape::List(deeper) => {
                place.several = true;
                self.items(field, deeper, place);
            }
        }
    }

    fn leaf(&mut self, field: &Field, scalar: &str, place: Place) {
        let way = place.keys.join(".");
        let of_all = place.outside && self.repeated.contains(&way);
        if place.outside && !of_all {
            return;
        }
        let path = match place.names.join(".") {
            path if path.is_empty() => field.key.clone(),
            path => path,
        };
        self.columns.push(Column {
            path,
            kind: Kind::of(scalar),
            scalar: scalar.to_owned(),
            meaning: field.meaning.clone(),
            level: place.level,
            keys: place.keys,
            several: place.several,
            of_all,
        });
    }

    /// What only says how a list is given, or what the whole table is about, is in no heading.
    fn is_unnamed(&self, of: &str, only: bool, field: &Field, place: &Place) -> bool {
        let at_root = of == QUERY && place.level == 0 && place.keys.len() == 1;
        let of_rows = self
            .levels
            .first()
            .and_then(|keys| keys.first())
            .is_some_and(|key| *key == field.key);
        (at_root && (only || of_rows))
            || (self.types.is_connection(of) && (field.name == "nodes" || field.name == "edges"))
            || (self.types.is_edge(of) && field.name == "node")
    }
}

/// Columns that would have one name are named by the whole way to them.
fn tell_apart(columns: &mut [Column]) {
    let names: Vec<String> = columns.iter().map(|column| column.path.clone()).collect();
    for column in columns {
        if names.iter().filter(|name| **name == column.path).count() > 1 {
            column.path = format!("{}.{}", column.level, column.keys.join("."));
        }
    }
}
