use std::collections::BTreeMap;

use kernel::MunicipalityCode;

use super::{RowProblem, RowProblemKind};
use crate::{Area, Line, Part};

/// The codes that are counted together, of which none may hold another.
#[derive(Default)]
pub(super) struct Overlaps<'t> {
    groups: BTreeMap<Group<'t>, BTreeMap<String, Vec<Counted>>>,
}

/// One sum of one owner: what is added here counts each krone once.
type Group<'t> = (i32, MunicipalityCode, &'t Area, Part, Option<String>);

/// A line with its art, under its function.
struct Counted {
    art: String,
    line: usize,
}

impl<'t> Overlaps<'t> {
    pub(super) fn add(
        &mut self,
        (number, year, municipality): (usize, i32, MunicipalityCode),
        line: Line<'_>,
        (area, part): (&'t Area, Part),
    ) {
        let owner = line.owner.map(str::to_owned);
        let functions = self
            .groups
            .entry((year, municipality, area, part, owner))
            .or_default();
        let counted = functions.entry(line.function.to_owned()).or_default();
        counted.push(Counted {
            art: line.art.to_owned(),
            line: number,
        });
    }

    /// Every line whose function and art are within those of another line, each once.
    pub(super) fn problems(&self) -> Vec<RowProblem> {
        let mut within: BTreeMap<usize, usize> = BTreeMap::new();
        for functions in self.groups.values() {
            for (function, lines) in functions {
                for narrow in lines {
                    if let Some(wide) = holder(functions, function, narrow) {
                        within.entry(narrow.line).or_insert(wide.line);
                    }
                }
            }
        }
        let problem = |(line, wide): (usize, usize)| {
            let trouble = RowProblemKind::CodesOverlap;
            RowProblem::of(line, None, trouble, &wide.to_string())
        };
        within.into_iter().map(problem).collect()
    }
}

/// A line of a wider function, or of a wider art of the same, that some of the same kroner are in.
fn holder<'a>(
    functions: &'a BTreeMap<String, Vec<Counted>>,
    function: &str,
    narrow: &Counted,
) -> Option<&'a Counted> {
    let wider = (1..=function.len()).filter_map(|length| function.get(..length));
    let lines = wider.filter_map(|wider| functions.get_key_value(wider));
    lines
        .flat_map(|(wider, lines)| lines.iter().map(move |line| (wider, line)))
        .find(|(wider, line)| {
            let of_the_same = wider.len() == function.len();
            let holds = narrow.art.starts_with(&line.art);
            match of_the_same {
                true => holds && narrow.art.len() > line.art.len(),
                false => holds || line.art.starts_with(&narrow.art),
            }
        })
        .map(|(_, line)| line)
}
