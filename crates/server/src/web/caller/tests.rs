use axum::http::HeaderValue;

use super::*;

#[test]
fn what_anyone_may_write_is_not_believed() {
    assert_eq!(from(&["10.0.0.7"], 0), address("192.0.2.1"));
    assert_eq!(
        from(&["10.0.0.7, 198.51.100.4"], 1),
        address("198.51.100.4")
    );
    assert_eq!(
        from(&["10.0.0.7, 198.51.100.4, 10.0.0.9"], 2),
        address("198.51.100.4")
    );
    assert_eq!(
        from(&["10.0.0.7", "198.51.100.4"], 1),
        address("198.51.100.4")
    );
}

#[test]
fn where_no_proxy_says_it_the_connection_does() {
    for told in [&[][..], &["nonsense"], &["198.51.100.4"]] {
        assert_eq!(from(told, 2), address("192.0.2.1"), "{told:?}");
    }
}

#[test]
fn a_house_is_one_caller() {
    let one = address("2001:db8:1:2::1");
    assert_eq!(one, address("2001:db8:1:2:ffff::9"));
    assert_ne!(one, address("2001:db8:1:3::1"));
    assert_eq!(address("::ffff:192.0.2.1"), address("192.0.2.1"));
}

fn from(told: &[&str], proxies: usize) -> Caller {
    let told = told
        .iter()
        .map(|text| (X_FORWARDED_FOR, HeaderValue::from_str(text).unwrap()));
    let mut headers = HeaderMap::new();
    for (name, value) in told {
        headers.append(name, value);
    }
    Caller::from_address("192.0.2.1".parse().ok(), &headers, proxies)
}

fn address(text: &str) -> Caller {
    Caller::from_address(text.parse().ok(), &HeaderMap::new(), 0)
}
