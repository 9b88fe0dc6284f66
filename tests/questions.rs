//! The thirty questions that the register must answer: each is a document that anyone can take, and is executed here as it comes
//! over the wire, through the edge and within its limits.

mod adding;
mod commands;
mod deciding;
mod finding;
mod knowing;
mod reproducing;
mod telling;

use std::{collections::BTreeSet, fs, path::PathBuf, sync::LazyLock};

use async_graphql::Variables;
use edge::{Edge, Limits};
use serde_json::Value;

use crate::world::World;

static EDGE: LazyLock<Edge> = LazyLock::new(|| api::edge(Limits::default()));

/// What was done beside a question: who asks may not only want to know.
const COMMANDS: [&str; 4] = ["A8Correct", "A9Judge", "A9Receive", "A9Request"];

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../crates/api/questions")
}

fn document(name: &str) -> String {
    let folder = if COMMANDS.contains(&name) {
        folder().join("commands")
    } else {
        folder()
    };
    fs::read_to_string(folder.join(format!("{name}.graphql"))).unwrap()
}

/// The data that a question is answered with.
async fn answer(world: &World, name: &str, variables: Value) -> Value {
    let text = document(name);
    let told = Variables::from_json(variables.clone());
    let document = EDGE
        .read(&text)
        .unwrap_or_else(|fault| panic!("{name}: {fault:?}"));
    let operation = EDGE.operation(&document, None, &told);
    let operation = operation.unwrap_or_else(|fault| panic!("{name}: {fault:?}"));
    assert_eq!(
        (operation.name(), operation.lacks(&told)),
        (Some(name), None)
    );
    let mut request = world.request(&text, variables);
    request.set_parsed_query(operation.executable(&told));
    let mut response = world.schema.execute(request).await;
    assert!(response.errors.is_empty(), "{name}: {:?}", response.errors);
    document.complete(Some(name), &mut response.data, &[]);
    response.data.into_json().unwrap()
}

/// What stands at a path of an answer, as a list.
fn list<'a>(answer: &'a Value, path: &str) -> &'a [Value] {
    let found = answer.pointer(path).and_then(Value::as_array);
    found.unwrap_or_else(|| panic!("no list at {path} of {answer}"))
}

/// One field of each in a list.
fn each<'a>(items: &'a [Value], path: &str) -> Vec<&'a str> {
    let told = items.iter().filter_map(|item| item.pointer(path)?.as_str());
    told.collect()
}

/// Of what stands in no order of its own.
fn sorted(mut told: Vec<&str>) -> Vec<&str> {
    told.sort_unstable();
    told
}

fn names(folder: PathBuf) -> BTreeSet<String> {
    let files = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path());
    files
        .filter(|file| file.is_file())
        .map(|file| file.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect()
}

#[test]
fn there_are_thirty_questions_and_each_is_called_as_its_operation() {
    let asked = ["A", "B", "C"]
        .iter()
        .flat_map(|group| (1..=10).map(move |number| format!("{group}{number}")));
    assert_eq!(names(folder()), asked.collect::<BTreeSet<_>>());
    assert_eq!(
        names(folder().join("commands")),
        COMMANDS.map(str::to_owned).into()
    );
    let all = names(folder())
        .into_iter()
        .chain(COMMANDS.map(str::to_owned));
    for name in all {
        let document = EDGE.read(&document(&name)).unwrap();
        let operation = EDGE.operation(&document, None, &Variables::default());
        assert_eq!(operation.unwrap().name(), Some(name.as_str()));
    }
}

#[test]
fn each_question_says_in_danish_and_english_what_it_asks_and_where_its_trap_is() {
    for name in names(folder()) {
        let text = document(&name);
        let lines: Vec<&str> = text
            .lines()
            .map_while(|line| line.strip_prefix("# "))
            .collect();
        let (about, tables) = lines.split_at(4);
        let [danish, english, shows, shown] = about else {
            panic!("{name} has no four lines about it")
        };
        assert_ne!(danish, english, "{name}");
        assert!(
            shows.contains("Fælden: ") && shown.contains("The trap: "),
            "{name}"
        );
        for table in tables {
            let address = table.strip_prefix("table: ").unwrap();
            let (table, _) = address.split_once(".csv").unwrap();
            assert!(api::document(table).is_some(), "{name}: {address}");
        }
    }
}
