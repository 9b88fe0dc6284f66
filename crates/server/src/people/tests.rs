use serde_json::{Value, json};

use super::*;

#[test]
fn what_the_provider_calls_a_role_is_told_by_the_configuration() {
    let mapping = Mapping {
        role_claim: "realm_access.roles".to_owned(),
        group_prefix: "samspil-".to_owned(),
        roles: BTreeMap::from([
            ("indkøb".to_owned(), Role::Procurement),
            ("analyse".to_owned(), Role::Analyst),
        ]),
        ..plain()
    };
    let role = |roles: Value| mapping.role(&claims(json!({ "realm_access": { "roles": roles } })));
    assert_eq!(role(json!(["samspil-indkøb"])), Role::Procurement);
    assert_eq!(
        role(json!(["samspil-analyse", "samspil-indkøb"])),
        Role::Procurement
    );
    assert_eq!(role(json!("samspil-analyse")), Role::Analyst);
    for nothing in [
        json!(["indkøb"]),
        json!(["samspil-procurement"]),
        json!(7),
        json!([]),
    ] {
        assert_eq!(role(nothing.clone()), Role::Reader, "{nothing}");
    }
}

#[test]
fn without_other_words_roles_are_called_as_they_are_here() {
    for role in Role::ALL {
        assert_eq!(
            plain().role(&claims(json!({ "roles": [role.name()] }))),
            role
        );
    }
    assert_eq!(
        plain().role(&claims(json!({ "roles": ["Administrator", "root"] }))),
        Role::Reader
    );
}

#[test]
fn a_municipality_is_told_by_its_code_and_by_one_alone() {
    let mapping = Mapping {
        municipality_prefix: "kommune-".to_owned(),
        ..plain()
    };
    let code = |told: Value| {
        let found = mapping.municipality(&claims(json!({ "municipality": told })));
        found.map(|code| code.to_string())
    };
    assert_eq!(code(json!("kommune-0575")).as_deref(), Some("0575"));
    assert_eq!(
        code(json!(["andet", "kommune-0575", "kommune-0575"])).as_deref(),
        Some("0575")
    );
    for nothing in [
        json!(["kommune-0575", "kommune-0661"]),
        json!("0575"),
        json!("kommune-9999"),
        json!(575),
    ] {
        assert_eq!(code(nothing.clone()), None, "{nothing}");
    }
}

fn plain() -> Mapping {
    Mapping {
        role_claim: "roles".to_owned(),
        group_prefix: String::new(),
        roles: BTreeMap::new(),
        municipality_claim: "municipality".to_owned(),
        municipality_prefix: String::new(),
    }
}

fn claims(told: Value) -> Claims {
    let Value::Object(told) = told else {
        panic!("claims are an object");
    };
    let until = "2026-11-21T12:00:00Z".parse().unwrap();
    Claims::new("https://login.example.dk", "somebody", until, told)
}
