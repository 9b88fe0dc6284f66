use super::*;

#[test]
fn a_cookie_is_for_this_host_and_for_no_page_to_read() {
    let kept = SESSION.kept("abc", TimeDelta::minutes(5), true).unwrap();
    assert_eq!(
        kept,
        "__Host-samspil=abc; Path=/; HttpOnly; SameSite=Lax; Max-Age=300; Secure"
    );
    let kept = SESSION.kept("abc", TimeDelta::minutes(5), false).unwrap();
    assert_eq!(
        kept,
        "samspil=abc; Path=/; HttpOnly; SameSite=Lax; Max-Age=300"
    );
    let forgotten = BEGUN.forgotten(false).unwrap();
    assert_eq!(
        forgotten,
        "samspil-login=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0"
    );
}

#[test]
fn only_the_cookie_of_that_name_is_read_and_only_where_there_is_one() {
    let read = |line: &str, secure| {
        let headers = HeaderMap::from_iter([(header::COOKIE, line.parse().unwrap())]);
        SESSION.read(&headers, secure).map(str::to_owned)
    };
    assert_eq!(
        read("a=b; samspil=abc; samspil-login=d", false).as_deref(),
        Some("abc")
    );
    assert_eq!(
        read("__Host-samspil=abc; samspil=d", true).as_deref(),
        Some("abc")
    );
    for nothing in [
        "samspil=abc",
        "",
        "__Host-samspil",
        "__Host-samspil=a; __Host-samspil=b",
    ] {
        assert_eq!(read(nothing, true), None, "{nothing}");
    }
}
