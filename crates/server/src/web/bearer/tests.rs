use super::bearer;

#[test]
fn only_a_bearer_token_is_one() {
    assert_eq!(bearer("Bearer secret"), Some("secret"));
    assert_eq!(bearer("bearer  secret "), Some("secret"));
    assert_eq!(bearer("Basic secret"), None);
    assert_eq!(bearer("secret"), None);
}
