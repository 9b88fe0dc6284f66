use super::*;

#[test]
fn a_stream_is_named_by_its_uuid_or_by_its_opaque_id() {
    let uuid = Uuid::from_u128(0x0199_0000_0000_7000_8000_0000_0000_0001);
    assert_eq!(id(&uuid.to_string()), Some(uuid));
    let opaque = URL_SAFE_NO_PAD.encode(format!("Contract:{uuid}"));
    assert_eq!(id(&opaque), Some(uuid));
}

#[test]
fn a_slug_is_no_id() {
    for slug in ["vejen-vaskeri", "abcd", ""] {
        assert_eq!(id(slug), None, "{slug}");
    }
}
