use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{Coded, LocalizedText, written::written};

/// A kind of municipal task by its key in the catalogue; a stored one may be outside the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TaskArea(Cow<'static, str>);

impl TaskArea {
    /// The task area with this key in the catalogue.
    pub fn of(key: &str) -> Result<Self, UnknownTaskArea> {
        row(key)
            .map(|row| Self(Cow::Borrowed(row.key)))
            .ok_or_else(|| UnknownTaskArea {
                written: written(key),
            })
    }

    /// All of them, in the order of the catalogue.
    pub fn all() -> impl Iterator<Item = Self> {
        CATALOGUE.iter().map(|row| Self(Cow::Borrowed(row.key)))
    }

    pub fn key(&self) -> &str {
        &self.0
    }

    /// What people call it; its key when the catalogue does not know it.
    pub fn name(&self) -> LocalizedText {
        row(self.key()).map_or_else(
            || LocalizedText::da(self.key()),
            |row| LocalizedText::new(row.da, row.en),
        )
    }

    /// The codes by which tenders of it are found in the Common Procurement Vocabulary.
    pub fn cpv(&self) -> &'static [&'static str] {
        row(self.key()).map_or(&[], |row| row.cpv)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("“{written}” is not a task area of the catalogue")]
pub struct UnknownTaskArea {
    written: String,
}

impl Coded for UnknownTaskArea {
    fn danish(&self) -> String {
        format!("“{}” er ikke et opgaveområde i kataloget", self.written)
    }

    fn code(&self) -> &'static str {
        "UNKNOWN_TASK_AREA"
    }
}

struct Row {
    key: &'static str,
    da: &'static str,
    en: &'static str,
    cpv: &'static [&'static str],
}

fn row(key: &str) -> Option<&'static Row> {
    CATALOGUE.iter().find(|row| row.key == key)
}

const CATALOGUE: [Row; 17] = [
    Row {
        key: "vej_park",
        da: "Vej- og parkdrift",
        en: "Roads and parks",
        cpv: &["50230000", "77310000", "90620000", "90610000", "45233141"],
    },
    Row {
        key: "kollektiv_trafik",
        da: "Kollektiv trafik og befordring",
        en: "Public transport",
        cpv: &[],
    },
    Row {
        key: "ejendomsdrift",
        da: "Ejendomsdrift og bygningsvedligehold (herunder ESCO)",
        en: "Property operation and building maintenance (including ESCO)",
        cpv: &["79993000", "50700000", "71314000"],
    },
    Row {
        key: "rengoering",
        da: "Rengøring",
        en: "Cleaning",
        cpv: &["90910000", "90911000", "90919200"],
    },
    Row {
        key: "vask_tekstil",
        da: "Vask, linned og arbejdsbeklædning",
        en: "Laundry, linen and workwear",
        cpv: &["98310000", "98311000", "98312000"],
    },
    Row {
        key: "mad",
        da: "Madservice og køkkendrift",
        en: "Meals and kitchens",
        cpv: &["55320000", "55500000"],
    },
    Row {
        key: "it_administration",
        da: "IT, telefoni, løn/økonomi, konsulentydelser",
        en: "IT, telephony, payroll and finance, consultancy",
        cpv: &["72000000", "79200000"],
    },
    Row {
        key: "hjemmepleje",
        da: "Hjemmepleje og praktisk hjælp (frit valg)",
        en: "Home care and practical help (free choice)",
        cpv: &["85312000", "85311100", "98513310"],
    },
    Row {
        key: "plejecentre",
        da: "Drift af plejecentre/plejehjem",
        en: "Operation of care homes",
        cpv: &["85144100", "85311100"],
    },
    Row {
        key: "rehab_forebyggelse",
        da: "Rehabilitering, træning, forebyggelse",
        en: "Rehabilitation, training, prevention",
        cpv: &[],
    },
    Row {
        key: "hjaelpemidler",
        da: "Hjælpemidler (bleer m.m.) og velfærdsteknologi",
        en: "Assistive devices (continence products and more) and welfare technology",
        cpv: &["33751000", "33196100"],
    },
    Row {
        key: "dagtilbud",
        da: "Dagtilbud 0–6 år (herunder privatinstitutioner)",
        en: "Day care for ages 0–6 (including private institutions)",
        cpv: &["80110000", "85312110"],
    },
    Row {
        key: "specialiseret_social",
        da: "Botilbud, opholdssteder, aktivitetstilbud",
        en: "Residential, sheltered and activity services",
        cpv: &[],
    },
    Row {
        key: "beskaeftigelse",
        da: "Aktive beskæftigelsesindsatser",
        en: "Active employment measures",
        cpv: &[],
    },
    Row {
        key: "skole_fritid",
        da: "Skole, SFO, kultur (bygningsdrift og støtte)",
        en: "Schools, after-school care, culture (buildings and support)",
        cpv: &[],
    },
    Row {
        key: "tandpleje",
        da: "Kommunal tandpleje",
        en: "Municipal dental care",
        cpv: &[],
    },
    Row {
        key: "noedkald",
        da: "Nødkald og tryghedscentral",
        en: "Emergency calls and safety alarm centre",
        cpv: &["85311100", "75252000"],
    },
];
