use crate::web::export::{columns::Columns, question::Question, types::Types};

#[test]
fn the_items_of_a_list_are_the_rows() {
    assert_eq!(rows("{ cases { nodes { slug } } }"), ["cases.nodes"]);
    assert_eq!(
        rows("{ cases { edges { node { slug } } } }"),
        ["cases.edges"]
    );
    assert_eq!(rows("{ indicators { key } }"), ["indicators"]);
    assert_eq!(rows("{ nodes(ids: []) { id } }"), ["nodes"]);
}

#[test]
fn the_parts_of_an_item_are_rows_where_they_are_of_one_kind() {
    let observations = "{ effects { nodes {
        id case { municipalities { name } } sameEffectAs { id } observations { id stated }
    } } }";
    assert_eq!(rows(observations), ["effects.nodes", "observations"]);
    let of_two_kinds = "{ effects { nodes { id promised { stated } delivered { stated } } } }";
    assert_eq!(rows(of_two_kinds), ["effects.nodes"]);
}

#[test]
fn what_is_only_pointed_at_makes_no_rows() {
    let contracts = "{ contracts { nodes { slug municipalities { id name } cases { id slug } } } }";
    assert_eq!(rows(contracts), ["contracts.nodes"]);
    let codes = "{ indicators { key alignments { id scheme } } }";
    assert_eq!(rows(codes), ["indicators"]);
}

#[test]
fn the_deepest_way_is_taken() {
    let deep = "{ contracts { nodes {
        amendments { id } socialClauses { id reports { id words } } term { options { id } }
    } } }";
    assert_eq!(rows(deep), ["contracts.nodes", "socialClauses", "reports"]);
    let lists = "{ cases { nodes { slug effects { nodes { observations { id } } } } } }";
    assert_eq!(
        rows(lists),
        ["cases.nodes", "effects.nodes", "observations"]
    );
}

#[test]
fn what_stands_beside_an_answer_makes_no_rows() {
    let gaps = "{ gaps { warnings { code } rows { kind contracts { slug } } } }";
    assert_eq!(rows(gaps), ["gaps.rows"]);
    let decisions = "{ decisions { coverage { missing { reason } } nodes { latest } } }";
    assert_eq!(rows(decisions), ["decisions.nodes"]);
}

#[test]
fn one_thing_without_parts_is_one_row() {
    assert!(rows("{ contract(slug: \"a\") { slug municipalities { name } } }").is_empty());
    assert!(rows("{ log { position } }").is_empty());
}

#[test]
fn a_document_may_say_which_list() {
    let effects =
        "# Effekter\n# rows: effects.nodes\n{ effects { nodes { observations { id } } } }";
    assert_eq!(rows(effects), ["effects.nodes"]);
    let criteria = "# rows: contracts.edges.node.awardCriteria\n{ contracts { edges { node { awardCriteria { weight } } } } }";
    assert_eq!(rows(criteria), ["contracts.edges", "node.awardCriteria"]);
}

#[test]
fn what_the_document_says_must_be_a_list_that_it_asks_for() {
    for said in [
        "effects",
        "effects.nodes.id",
        "cases.nodes",
        "effects.nodes.case",
        "",
    ] {
        let document =
            format!("# rows: {said}\n{{ effects {{ nodes {{ id case {{ slug }} }} }} }}");
        assert!(read(&document).is_none(), "{said}");
    }
}

#[test]
fn of_two_lists_the_document_must_say_one() {
    assert!(read("{ effects { nodes { id } } cases { nodes { slug } } }").is_none());
    let said = "# rows: cases.nodes\n{ effects { nodes { id } } cases { nodes { slug } } }";
    assert_eq!(rows(said), ["cases.nodes"]);
}

fn rows(document: &str) -> Vec<String> {
    read(document).expect("there are rows")
}

fn read(document: &str) -> Option<Vec<String>> {
    let question = Question::read(document).unwrap();
    let columns = Columns::of(Types::served(), &question).ok()?;
    let levels = columns.levels.iter();
    Some(levels.map(|keys| keys.join(".")).collect())
}
