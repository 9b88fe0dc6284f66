use super::*;

#[test]
fn only_procurement_is_for_one_municipality() {
    let code = || Some("0575".to_owned());
    let vejen = within(RoleName::Procurement, code()).unwrap();
    assert_eq!(vejen.unwrap().to_string(), "0575");
    assert!(within(RoleName::Analyst, None).unwrap().is_none());
    for role in [RoleName::Analyst, RoleName::Reader] {
        assert!(matches!(within(role, code()), Err(Failure::Usage(_))));
    }
    let unknown = within(RoleName::Procurement, Some("9999".into()));
    assert!(matches!(unknown, Err(Failure::Usage(_))));
}
