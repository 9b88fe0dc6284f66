use super::*;
use crate::{Cvr, LocalizedText, Supplier, TaskArea};

#[test]
fn there_are_17_task_areas_each_with_two_names() {
    let areas: Vec<_> = TaskArea::all().collect();
    assert_eq!(areas.len(), 17);
    for area in areas {
        assert_eq!(TaskArea::of(area.key()), Ok(area.clone()));
        assert!(!area.name().is_blank() && area.name().en.is_some());
        assert!(area.cpv().iter().all(|code| code.len() == 8));
    }
}

#[test]
fn a_task_area_is_one_of_the_catalogue() {
    let (code, words) = refused(TaskArea::of("rumfart"));
    assert_eq!(code, "UNKNOWN_TASK_AREA");
    assert_eq!(words, "“rumfart” is not a task area of the catalogue");
}

#[test]
fn a_stored_task_area_is_read_without_asking_the_catalogue() {
    let area: TaskArea = read("\"rumfart\"").expect("any key can be read");
    assert_eq!(area.name(), LocalizedText::da("rumfart"));
    assert_eq!(area.cpv(), [""; 0]);
    let laundry = TaskArea::of("vask_tekstil").expect("laundry is in the catalogue");
    assert_eq!(stored(&laundry), "\"vask_tekstil\"");
    assert_eq!(read_back(&laundry), laundry);
}

#[test]
fn a_supplier_is_known_by_its_cvr_else_by_its_name() {
    let mut supplier = Supplier {
        name: " Elis Danmark A/S".to_owned(),
        cvr: None,
    };
    assert_eq!(supplier.key(), "name:elis danmark a/s");
    supplier.cvr = Cvr::parse("88146328").ok();
    assert_eq!(supplier.key(), "cvr:88146328");
}
