#[cfg(test)]
mod tests;

use serde_json::Value;

use super::{
    cell::Cell,
    columns::{Column, Columns},
};

const NOTHING: Value = Value::Null;

impl Columns {
    /// The rows of an answer, or of one page of it, in its order.
    pub(super) fn rows(&self, answer: &Value) -> Vec<Vec<Cell>> {
        let mut rows = Vec::new();
        self.deeper(&mut vec![answer], &mut rows);
        rows
    }

    /// From the items of the outer lists to those of the next.
    fn deeper(&self, within: &mut Vec<&Value>, rows: &mut Vec<Vec<Cell>>) {
        let (Some(here), level) = (within.last().copied(), within.len() - 1) else {
            return;
        };
        let Some(keys) = self.levels.get(level) else {
            rows.push(self.row(within));
            return;
        };
        let items = follow(here, keys).as_array();
        let items = items.map(Vec::as_slice).unwrap_or_default();
        let is_row_without = items.is_empty() && self.stands_alone(level, here);
        let items = items.iter().filter(|item| !item.is_null());
        for item in items.chain(is_row_without.then_some(&NOTHING)) {
            within.push(item);
            self.deeper(within, rows);
            within.pop();
        }
    }

    /// What has no parts is a row all the same, so that nothing goes missing.
    fn stands_alone(&self, level: usize, here: &Value) -> bool {
        let of_the_answer = |column: &Column| {
            column.level == 0
                && !column.of_all
                && column.keys.first().is_some_and(|key| !here[key].is_null())
        };
        level > 0 || self.columns.iter().any(of_the_answer)
    }

    fn row(&self, within: &[&Value]) -> Vec<Cell> {
        self.columns
            .iter()
            .map(|column| {
                let item = within.get(column.level).copied().unwrap_or(&NOTHING);
                column.cell(item)
            })
            .collect()
    }
}

impl Column {
    pub(super) fn cell(&self, item: &Value) -> Cell {
        if self.several {
            let mut cells = Vec::new();
            self.gather(item, &self.keys, &mut cells);
            Cell::several(cells)
        } else {
            Cell::of(self.kind, follow(item, &self.keys))
        }
    }

    fn gather(&self, here: &Value, keys: &[String], cells: &mut Vec<Cell>) {
        match (here, keys) {
            (Value::Array(items), _) => {
                for item in items {
                    self.gather(item, keys, cells);
                }
            }
            (_, [key, rest @ ..]) => self.gather(&here[key], rest, cells),
            (_, []) => cells.push(Cell::of(self.kind, here)),
        }
    }
}

/// What is there by these keys; null where the way ends.
fn follow<'a>(mut here: &'a Value, keys: &[String]) -> &'a Value {
    for key in keys {
        here = &here[key];
    }
    here
}
