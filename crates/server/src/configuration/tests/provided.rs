use super::{file, path, read};
use crate::configuration::Said;

const WHOLE: &str = "
[identity]
issuer = 'https://login.example.dk/realm'
audience = 'samspil'
role_claim = 'realm_access.roles'
[identity.roles]
indkoeb = 'procurement'
[identity.login]
public_address = 'https://samspil.example.dk/'
client_id = 'samspil'
client_secret = 'of the file'
";

#[test]
fn nothing_is_agreed_with_anybody_unless_it_is_said() {
    let configuration = read(Said::default(), None, &[]).unwrap();
    assert_eq!(configuration.identity, None);
    assert_eq!(configuration.settings.login_at, None);
}

#[test]
fn the_file_says_how_the_provider_is_known_and_where_one_logs_in() {
    let configuration = read(Said::default(), Some(path(&file(WHOLE))), &[]).unwrap();
    assert_eq!(configuration.settings.login_at.as_deref(), Some("/login"));
    let provided = configuration.identity.unwrap();
    assert_eq!(provided.terms.issuer, "https://login.example.dk/realm");
    assert_eq!(provided.terms.skew.num_seconds(), 60);
    assert_eq!(provided.mapping.municipality_claim, "municipality");
    let login = provided.login.unwrap();
    let back = "https://samspil.example.dk/login/callback";
    assert_eq!(login.client.back.to_string(), back);
    assert_eq!(
        (login.client.scope.as_str(), login.lasts.num_hours()),
        ("openid", 8)
    );
    assert!(login.client.back.is_secure());
}

#[test]
fn a_secret_stands_in_a_variable_or_in_the_file_and_is_never_shown() {
    let file = file(WHOLE);
    let secret = |variables: &[(&str, &str)]| {
        let configuration = read(Said::default(), Some(path(&file)), variables).unwrap();
        assert!(!format!("{configuration:?}").contains("of the"));
        configuration.identity.unwrap().login.unwrap().client.secret
    };
    assert_eq!(secret(&[]).as_deref(), Some("of the file"));
    let variable = [("SAMSPIL_IDENTITY_CLIENT_SECRET", "of the machine")];
    assert_eq!(secret(&variable).as_deref(), Some("of the machine"));
}

#[test]
fn variables_are_enough() {
    let variables = [
        ("SAMSPIL_IDENTITY_ISSUER", "http://127.0.0.1:9"),
        ("SAMSPIL_IDENTITY_AUDIENCE", "samspil"),
        ("SAMSPIL_IDENTITY_CLIENT_ID", "client"),
        ("SAMSPIL_PUBLIC_ADDRESS", "http://localhost:8080"),
    ];
    let provided = read(Said::default(), None, &variables)
        .unwrap()
        .identity
        .unwrap();
    assert!(!provided.login.unwrap().client.back.is_secure());
}

#[test]
fn what_cannot_be_meant_is_refused_by_its_name() {
    for (said, instead, reason) in [
        (
            "issuer = 'https://login.example.dk/realm'",
            "",
            "identity.issuer is missing",
        ),
        (
            "https://login",
            "http://login",
            "identity.issuer is `http://login.example.dk/realm`: write",
        ),
        ("audience = 'samspil'", "", "identity.audience is missing"),
        (
            "audience",
            "clock_skew_seconds = 301\naudience",
            "identity.clock_skew_seconds is 301",
        ),
        (
            "audience",
            "algorithms = ['HS256']\naudience",
            "identity.algorithms: `HS256`",
        ),
        (
            "audience",
            "algorithms = ['none']\naudience",
            "identity.algorithms: `none`",
        ),
        (
            "audience",
            "algorithms = []\naudience",
            "identity.algorithms is empty",
        ),
        (
            "'procurement'",
            "'king'",
            "identity.roles: `king` is no role",
        ),
        (
            "client_id = 'samspil'",
            "",
            "identity.login.client_id is missing",
        ),
        (
            "example.dk/'",
            "example.dk/a'",
            "identity.login.public_address is `https://samspil.example.dk/a`",
        ),
        (
            "client_id",
            "session_minutes = 721\nclient_id",
            "identity.login.session_minutes is 721",
        ),
        (
            "client_id",
            "scope = 'profile'\nclient_id",
            "identity.login.scope does not ask",
        ),
        ("audience", "key = 1\naudience", "unknown field `key`"),
    ] {
        let file = file(&WHOLE.replacen(said, instead, 1));
        let refusal = read(Said::default(), Some(path(&file)), &[]).unwrap_err();
        assert!(refusal.to_string().contains(reason), "{reason}: {refusal}");
    }
}
