mod provided;

use std::{io::Write, path::PathBuf, time::Duration};

use api::SmallestGroup;
use edge::Limits;
use tempfile::NamedTempFile;

use crate::{Documents, Rate};

use super::{Configuration, ConfigurationRefusal, LogFormat, Said, Sources, loopback};

#[test]
fn what_nobody_says_is_the_default() {
    let configuration = read(Said::default(), None, &[]).unwrap();
    assert_eq!(configuration.listen.to_string(), "127.0.0.1:8080");
    assert_eq!(configuration.database.to_string(), "samspil.sqlite");
    assert_eq!(configuration.log, LogFormat::Text);
}

#[test]
fn a_flag_goes_before_a_variable_and_a_variable_before_the_file() {
    let file = file("listen = '127.0.0.1:3'\ndatabase = 'sqlite:file.sqlite'\nlog = 'json'");
    let flags = Said {
        listen: Some("127.0.0.1:1".into()),
        ..Said::default()
    };
    let variables = [
        ("SAMSPIL_LISTEN", "127.0.0.1:2"),
        ("SAMSPIL_DATABASE", "sqlite:variable.sqlite"),
    ];
    let configuration = read(flags, Some(path(&file)), &variables).unwrap();
    assert_eq!(configuration.listen.port(), 1);
    assert_eq!(configuration.database.to_string(), "variable.sqlite");
    assert_eq!(configuration.log, LogFormat::Json);
}

#[test]
fn a_variable_may_name_the_file() {
    let file = file("listen = '127.0.0.1:3'");
    let name = path(&file).display().to_string();
    let configuration = read(Said::default(), None, &[("SAMSPIL_CONFIG", &name)]).unwrap();
    assert_eq!(configuration.listen.port(), 3);
}

#[test]
fn an_empty_variable_says_nothing() {
    let configuration = read(Said::default(), None, &[("SAMSPIL_LISTEN", "")]).unwrap();
    assert_eq!(configuration.listen.port(), 8080);
}

#[test]
fn an_unknown_key_is_refused_by_its_name_and_line() {
    let file = file("log = 'json'\nport = 80");
    let refusal = read(Said::default(), Some(path(&file)), &[])
        .unwrap_err()
        .to_string();
    assert!(
        refusal.starts_with(&path(&file).display().to_string()),
        "{refusal}"
    );
    assert!(
        refusal.contains("line 2: unknown field `port`"),
        "{refusal}"
    );
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let refusal = read(Said::default(), Some("no/such.toml".into()), &[]).unwrap_err();
    assert!(
        refusal.to_string().starts_with("no/such.toml: "),
        "{refusal}"
    );
}

#[test]
fn what_cannot_be_used_is_named_by_where_it_was_said() {
    let file = file("database = 'mysql:x'");
    let said = |sources| {
        Configuration::of(&sources, DATABASE)
            .unwrap_err()
            .to_string()
    };
    let flags = Said {
        log: Some("xml".into()),
        ..Said::default()
    };
    let by_flag = Sources::new(flags, None, |_| None).unwrap();
    assert!(said(by_flag).starts_with("--log: `xml`"));
    let by_variable = |name: &str| (name == "SAMSPIL_LISTEN").then(|| "localhost".to_owned());
    let by_variable = Sources::new(Said::default(), None, by_variable).unwrap();
    assert!(said(by_variable).starts_with("SAMSPIL_LISTEN: `localhost`"));
    let by_file = Sources::new(Said::default(), Some(path(&file)), |_| None).unwrap();
    let refusal = said(by_file);
    assert!(
        refusal.contains(", database: `mysql:x` is not a database"),
        "{refusal}"
    );
}

#[test]
fn the_file_says_what_the_instance_has_settled_on() {
    let rules = "[rules]\nfour_eyes = true\nsmallest_group = 10\n[rules.lead_times]\nopen = 14";
    let configuration = read(Said::default(), Some(path(&file(rules))), &[]).unwrap();
    let settings = configuration.settings;
    assert!(settings.four_eyes);
    assert_eq!(settings.smallest_group, SmallestGroup(10));
    assert_eq!(
        (settings.lead_times.open, settings.lead_times.other),
        (14, 12)
    );
}

#[test]
fn rules_that_cannot_be_meant_are_refused_by_their_names() {
    for (rules, reason) in [
        ("[rules]\nsmallest_group = 4", "rules.smallest_group is 4"),
        (
            "[rules.lead_times]\ndirect = 121",
            "rules.lead_times.direct is 121",
        ),
        ("[rules]\nsix_eyes = true", "unknown field `six_eyes`"),
    ] {
        let refusal = read(Said::default(), Some(path(&file(rules))), &[]).unwrap_err();
        assert!(refusal.to_string().contains(reason), "{refusal}");
    }
}

#[test]
fn an_instance_answers_any_documents_or_trusted_ones() {
    let told = |written: &str| {
        let configuration = read(Said::default(), None, &[("SAMSPIL_DOCUMENTS", written)]);
        configuration.map(|configuration| configuration.bounds.documents)
    };
    assert_eq!(told("").unwrap(), Documents::Any);
    assert_eq!(told("trusted").unwrap(), Documents::Trusted);
    let refusal = told("none").unwrap_err().to_string();
    assert!(
        refusal.starts_with("SAMSPIL_DOCUMENTS: `none`"),
        "{refusal}"
    );
}

#[test]
fn what_a_request_may_take_is_settled_by_variables_before_the_file() {
    let written = "[limits]\nbody_bytes = 2048\ncost = 500\nseconds = 3";
    let variables = [("SAMSPIL_LIMITS_COST", "700")];
    let configuration = read(Said::default(), Some(path(&file(written))), &variables).unwrap();
    assert_eq!(configuration.limits.cost, 700);
    assert_eq!(configuration.limits.depth, Limits::default().depth);
    assert_eq!(configuration.bounds.body, 2_048);
    assert_eq!(configuration.bounds.longest, Duration::from_secs(3));
}

#[test]
fn how_fast_one_may_ask_is_settled_or_left_uncounted() {
    let written = "[limits]\ncost_at_once = 500000\ntrusted_proxies = 1";
    let bounds = read(Said::default(), Some(path(&file(written))), &[])
        .unwrap()
        .bounds;
    let rate = Rate {
        at_once: 500_000,
        ..Rate::default()
    };
    assert_eq!((bounds.rate, bounds.proxies), (Some(rate), 1));
    let variables = [("SAMSPIL_LIMITS_COST_PER_MINUTE", "0")];
    let configuration = read(Said::default(), None, &variables).unwrap();
    assert_eq!(configuration.bounds.rate, None);
}

#[test]
fn what_a_request_can_never_take_is_refused_by_its_name() {
    for (limits, reason) in [
        ("[limits]\ndepth = 33", "limits.depth is 33"),
        ("[limits]\nseconds = 0", "limits.seconds is 0"),
        ("[limits]\ncost_at_once = 99999", "cost_at_once is 99999"),
        ("[limits]\nminutes = 1", "unknown variant `minutes`"),
    ] {
        let refusal = read(Said::default(), Some(path(&file(limits))), &[]).unwrap_err();
        assert!(refusal.to_string().contains(reason), "{refusal}");
    }
    for (written, reason) in [("many", "is not a whole number"), ("0", "limits.cost is 0")] {
        let variables = [("SAMSPIL_LIMITS_COST", written)];
        let refusal = read(Said::default(), None, &variables).unwrap_err();
        let refusal = refusal.to_string();
        assert!(refusal.starts_with("SAMSPIL_LIMITS_COST: "), "{refusal}");
        assert!(refusal.contains(reason), "{refusal}");
    }
}

#[test]
fn the_demo_listens_on_this_machine_only() {
    for here in [
        "127.0.0.1:8080",
        "127.8.8.8:1",
        "[::1]:8080",
        "[::ffff:127.0.0.1]:1",
    ] {
        assert!(loopback(here.parse().unwrap()).is_ok(), "{here}");
    }
    for elsewhere in ["0.0.0.0:8080", "[::]:8080", "192.168.1.2:80"] {
        let refusal = loopback(elsewhere.parse().unwrap())
            .unwrap_err()
            .to_string();
        assert!(
            refusal.starts_with(&format!("--listen {elsewhere}: ")),
            "{refusal}"
        );
    }
}

const DATABASE: &str = "sqlite:samspil.sqlite";

fn read(
    flags: Said,
    file: Option<PathBuf>,
    variables: &[(&str, &str)],
) -> Result<Configuration, ConfigurationRefusal> {
    let variable = |asked: &str| {
        let said = variables.iter().find(|(name, _)| *name == asked);
        said.map(|(_, text)| (*text).to_owned())
    };
    Configuration::of(&Sources::new(flags, file, variable)?, DATABASE)
}

fn file(text: &str) -> NamedTempFile {
    let mut file = NamedTempFile::new().unwrap();
    file.write_all(text.as_bytes()).unwrap();
    file
}

fn path(file: &NamedTempFile) -> PathBuf {
    file.path().to_owned()
}
