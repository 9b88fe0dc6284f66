use super::*;

#[test]
fn a_token_may_be_for_one_municipality_unless_it_is_there_for_all() {
    let code = || Some("0575".to_owned());
    for role in Role::ALL {
        match (role.may_be_of_a_municipality(), within(role, code())) {
            (true, Ok(Some(vejen))) => assert_eq!(vejen.to_string(), "0575"),
            (false, Err(Failure::Usage(_))) => {}
            (_, told) => panic!("{}: {told:?}", role.name()),
        }
        assert!(within(role, None).unwrap().is_none());
    }
    let unknown = within(Role::Procurement, Some("9999".into()));
    assert!(matches!(unknown, Err(Failure::Usage(_))));
}
