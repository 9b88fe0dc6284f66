use serde_json::{Value, json};

use crate::web::export::{
    asked::Variant, columns::Columns, csv::written, question::Question, types::Types,
};

const OBSERVATIONS: &str = "{ effects { nodes {
    scope
    case { municipalities { code name } suppliers { name cvr } }
    observations { stated value { ... on Quantity { point } } }
} } }";

#[test]
fn an_effect_with_two_observations_is_two_rows_with_all_that_is_said_of_it() {
    let effect = json!({
        "scope": "12 skoler",
        "case": { "municipalities": [{ "code": "0710", "name": "Favrskov" }], "suppliers": [] },
        "observations": [
            { "stated": "21 pct.", "value": { "point": "-21" } },
            { "stated": "over 1 mio. kr.", "value": null },
        ],
    });
    assert_eq!(
        rows(OBSERVATIONS, json!({ "effects": { "nodes": [effect] } })),
        [
            ["12 skoler", "0710", "Favrskov", "", "", "21 pct.", "-21"],
            [
                "12 skoler",
                "0710",
                "Favrskov",
                "",
                "",
                "over 1 mio. kr.",
                ""
            ],
        ]
    );
}

#[test]
fn a_list_beside_the_rows_is_one_cell_with_every_value_in_its_place() {
    let effect = json!({
        "scope": null,
        "case": {
            "municipalities": [{ "code": "0575", "name": "Vejen" }, { "code": "0661", "name": "Holstebro" }],
            "suppliers": [{ "name": "Elis", "cvr": null }, { "name": "Coor", "cvr": "10683680" }],
        },
        "observations": [{ "stated": "mindre", "value": null }],
    });
    assert_eq!(
        rows(OBSERVATIONS, json!({ "effects": { "nodes": [effect] } })),
        [[
            "",
            "0575; 0661",
            "Vejen; Holstebro",
            "Elis; Coor",
            "; 10683680",
            "mindre",
            ""
        ]]
    );
}

#[test]
fn what_has_no_parts_is_a_row_all_the_same() {
    let effect = json!({ "scope": "12 skoler", "case": null, "observations": [] });
    assert_eq!(
        rows(OBSERVATIONS, json!({ "effects": { "nodes": [effect] } })),
        [["12 skoler", "", "", "", "", "", ""]]
    );
}

#[test]
fn a_list_without_items_has_no_rows() {
    let none: Vec<Vec<String>> = Vec::new();
    assert_eq!(
        rows(OBSERVATIONS, json!({ "effects": { "nodes": [] } })),
        none
    );
    assert_eq!(
        rows("{ nodes(ids: []) { id } }", json!({ "nodes": [null] })),
        none
    );
}

#[test]
fn the_items_of_edges_are_rows() {
    let edges = json!({ "cases": { "edges": [
        { "cursor": "a", "node": { "slug": "vejen", "title": { "da": "Vask" } } },
        { "cursor": "b", "node": { "slug": "ballerup", "title": { "da": "Rengøring" } } },
    ] } });
    assert_eq!(
        rows(
            "{ cases { edges { cursor node { slug title { da } } } } }",
            edges
        ),
        [["a", "vejen", "Vask"], ["b", "ballerup", "Rengøring"]]
    );
}

#[test]
fn the_parts_of_one_thing_are_rows_and_none_where_it_is_not_known() {
    let document = "{ contract(slug: \"a\") { slug socialClauses { id text } } }";
    let clauses = json!([{ "id": "1", "text": "praktik" }, { "id": "2", "text": "job" }]);
    let known = json!({ "contract": { "slug": "a", "socialClauses": clauses } });
    assert_eq!(
        rows(document, known),
        [["a", "1", "praktik"], ["a", "2", "job"]]
    );
    let without = json!({ "contract": { "slug": "a", "socialClauses": [] } });
    assert_eq!(rows(document, without), [["a", "", ""]]);
    let unknown = json!({ "contract": null });
    assert!(rows(document, unknown).is_empty());
}

fn rows(document: &str, answer: Value) -> Vec<Vec<String>> {
    let question = Question::read(document).unwrap();
    let columns = Columns::of(Types::served(), &question).unwrap();
    let rows = columns.rows(&answer).into_iter();
    rows.map(|row| {
        let cells = row.iter();
        cells.map(|cell| written(Variant::Standard, cell)).collect()
    })
    .collect()
}
