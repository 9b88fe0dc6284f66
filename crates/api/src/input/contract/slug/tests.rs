use kernel::Id;
use uuid::Uuid;

use super::slug;

#[test]
fn a_title_becomes_a_name_in_addresses() {
    let id = Id::from(Uuid::from_u128(0x00AB_C123));
    assert_eq!(slug("Vask & rens på Ærø", id), "vask-rens-paa-aeroe-abc123");
    assert_eq!(slug(" ?? ", id), "kontrakt-abc123");
    let long = slug(&"rengøring ".repeat(20), id);
    assert!(long.len() <= 67, "{long}");
    assert!(!long.contains("--"), "{long}");
}
