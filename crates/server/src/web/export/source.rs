//! Which lists of an answer make the rows.

#[cfg(test)]
mod tests;

use super::{
    super::refusal::Refusal,
    shape::{Field, Shape},
    types::Types,
};

/// The keys that lead from what a row begins in to the next list: `effects.nodes`, then `observations`.
pub(super) type Levels = Vec<Vec<String>>;

/// What stands beside the rows of an answer and makes no rows itself.
const BESIDE: [&str; 4] = ["Coverage", "LogHead", "PageInfo", "Warning"];

/// A list in an answer.
struct Found<'a> {
    keys: Vec<String>,
    item: &'a Shape,
    /// It is the list itself of an answer that is given page by page.
    paged: bool,
}

/// The lists that the document says, or else that can be told.
pub(super) fn levels(types: &Types, answer: &Shape, said: Option<&str>) -> Result<Levels, Refusal> {
    match said {
        Some(path) => told(answer, path),
        None => guessed(types, answer),
    }
}

fn told(answer: &Shape, path: &str) -> Result<Levels, Refusal> {
    let wrong = || {
        Refusal::bad_request(format!(
            "`# rows: {path}` is not the way to a list in what the document asks for"
        ))
    };
    let (mut levels, mut keys, mut here) = (Vec::new(), Vec::new(), answer);
    for key in path.split('.') {
        let Shape::Object { fields, .. } = here else {
            return Err(wrong());
        };
        let mut fields = fields.iter();
        let field = fields.find(|field| field.key == key).ok_or_else(wrong)?;
        keys.push(key.to_owned());
        here = &field.shape;
        if let Shape::List(item) = here {
            levels.push(std::mem::take(&mut keys));
            here = item;
        }
    }
    // The items of a list that has places stand one step further in.
    let ends = keys.is_empty() || keys == ["node"];
    if levels.is_empty() || !ends {
        return Err(wrong());
    }
    Ok(levels)
}

/// The outermost list, and from there the deepest way through lists of parts as long as there is one alone.
fn guessed(types: &Types, answer: &Shape) -> Result<Levels, Refusal> {
    let mut levels = Vec::new();
    let Some(first) = outermost(types, answer)? else {
        return Ok(levels);
    };
    let mut next = Some(first);
    while let Some(found) = next {
        levels.push(found.keys);
        next = deepest(types, found.item);
    }
    Ok(levels)
}

fn outermost<'a>(types: &Types, answer: &'a Shape) -> Result<Option<Found<'a>>, Refusal> {
    let mut found = outside(types, answer);
    if found.iter().any(|list| list.paged) {
        found.retain(|list| list.paged);
    }
    if found.len() > 1 {
        let names: Vec<String> = found.iter().map(|list| list.keys.join(".")).collect();
        return Err(Refusal::bad_request(format!(
            "the document asks for several lists ({}): say which makes the rows, e.g. `# rows: {}`",
            names.join(", "),
            names.first().map_or("", String::as_str),
        )));
    }
    Ok(found.pop().or_else(|| deepest(types, answer)))
}

/// The lists that stand in no thing of their own.
fn outside<'a>(types: &Types, answer: &'a Shape) -> Vec<Found<'a>> {
    let stays = |of: &str| !types.is_node(of) && !BESIDE.contains(&of);
    let mut found = Vec::new();
    lists(types, answer, &stays, &mut Vec::new(), &mut found);
    found.retain(|list| match list.item {
        Shape::Object { of, .. } => !BESIDE.contains(&of.as_str()),
        Shape::Leaf(_) | Shape::List(_) => true,
    });
    found
}

/// The list of parts that has the most lists of parts in one another, if one has.
fn deepest<'a>(types: &Types, item: &'a Shape) -> Option<Found<'a>> {
    let mut parts: Vec<(usize, Found<'a>)> = parts(types, item)
        .into_iter()
        .map(|list| (depth(types, list.item), list))
        .collect();
    let most = parts.iter().map(|(depth, _)| *depth).max()?;
    parts.retain(|(depth, _)| *depth == most);
    match parts.len() {
        1 => parts.pop().map(|(_, list)| list),
        _ => None,
    }
}

fn depth(types: &Types, item: &Shape) -> usize {
    let deeper = parts(types, item).into_iter();
    deeper
        .map(|list| 1 + depth(types, list.item))
        .max()
        .unwrap_or(0)
}

/// The lists of what belongs to an item: its parts, and the lists that are asked for page by page.
fn parts<'a>(types: &Types, item: &'a Shape) -> Vec<Found<'a>> {
    let mut found = Vec::new();
    lists(types, item, &|_| true, &mut Vec::new(), &mut found);
    found.retain(|list| match list.item {
        Shape::Object { of, .. } => list.paged || types.is_part(of),
        Shape::Leaf(_) | Shape::List(_) => false,
    });
    found
}

/// The lists in an object and in the objects of it, none that stand in another list.
fn lists<'a>(
    types: &Types,
    here: &'a Shape,
    enters: &dyn Fn(&str) -> bool,
    keys: &mut Vec<String>,
    found: &mut Vec<Found<'a>>,
) {
    let Shape::Object { of, fields } = here else {
        return;
    };
    if !enters(of) {
        return;
    }
    for Field {
        key, name, shape, ..
    } in fields
    {
        keys.push(key.clone());
        match shape {
            Shape::List(item) => found.push(Found {
                keys: keys.clone(),
                item,
                paged: types.is_connection(of) && (name == "nodes" || name == "edges"),
            }),
            Shape::Object { .. } => lists(types, shape, enters, keys, found),
            Shape::Leaf(_) => {}
        }
        keys.pop();
    }
}
