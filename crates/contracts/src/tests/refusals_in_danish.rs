mod of_changes;

use std::collections::BTreeSet;

use kernel::Coded;

use super::makers::*;
use crate::{
    ComplaintOutcome, ContractRefusal as Refusal, CooperationForm, Days, Field, OptionState, Path,
    SanctionStep,
};
use of_changes::{of_secrecy, of_what_changes};

#[test]
fn every_refusal_is_a_sentence_of_its_own_in_danish() {
    for refusal in every_refusal() {
        let danish = refusal.danish();
        assert_ne!(danish, refusal.to_string());
        assert!(danish.starts_with(|letter: char| !letter.is_ascii_lowercase()));
    }
}

#[test]
fn every_code_is_spoken_of() {
    let spoken: BTreeSet<&str> = every_refusal().iter().map(Coded::code).collect();
    assert_eq!(spoken, Refusal::CODES.iter().copied().collect());
}

#[test]
fn the_numbers_are_the_same_in_danish() {
    for (refusal, danish) in [
        (
            Refusal::WeightsNotHundred {
                total: decimal("90.5"),
                at: at(),
            },
            "Udbudsvægtene giver 90,5, ikke 100",
        ),
        (
            Refusal::OptionNoticePassed {
                notice_by: day("2022-05-31"),
            },
            "Optionen kunne udnyttes til og med 31. maj 2022, ikke senere",
        ),
        (
            Refusal::OptionAlreadyDecided {
                state: OptionState::Lapsed,
            },
            "Der er allerede taget stilling til optionen: bortfaldet",
        ),
        (
            Refusal::NotStated {
                field: Field::TenderAwardedOn,
            },
            "Dagen for tildelingen er aldrig oplyst og kan derfor ikke rettes",
        ),
        (
            Refusal::UnreadableCharacter {
                character: '\u{202e}',
                at: Path::of("title"),
            },
            "Titlen indeholder et tegn, der ikke kan læses: U+202E",
        ),
    ] {
        assert_eq!(refusal.danish(), danish);
    }
}

#[test]
fn no_sentence_shows_a_field_of_the_api() {
    for (at, danish) in [
        (Path::of("why"), "Begrundelsen mangler"),
        (Path::of("phases").nth(2), "Fasen mangler"),
        (Path::of("document").then("title"), "Titlen mangler"),
        (Path::of("etNytFelt"), "“etNytFelt” mangler"),
    ] {
        assert_eq!(Refusal::WordsMissing { at }.danish(), danish);
    }
    for field in Field::PLAIN {
        let danish = Refusal::NotStated { field }.danish();
        assert!(!danish.contains('“'), "{danish}");
    }
}

fn every_refusal() -> Vec<Refusal> {
    [
        of_the_registration(),
        of_the_tender(),
        of_the_term(),
        of_the_clauses(),
        of_what_changes(),
        of_secrecy(),
    ]
    .concat()
}

fn of_the_registration() -> Vec<Refusal> {
    vec![
        Refusal::Several(vec![Refusal::TitleMissing, Refusal::NoCriteria]),
        Refusal::AlreadyRegistered,
        Refusal::UnknownContract,
        Refusal::TitleMissing,
        Refusal::SlugInvalid {
            slug: "Vask".to_owned(),
        },
        Refusal::TextTooLong {
            length: 501,
            longest: 500,
            at: at(),
        },
        Refusal::PersonalNumber { at: at() },
        Refusal::UnreadableCharacter {
            character: '\0',
            at: at(),
        },
        Refusal::PartyMissing,
        Refusal::LeadNotAParty { code: vejen() },
        Refusal::OwnerNotAUnit,
        Refusal::WordsMissing { at: at() },
        Refusal::MonthsTooMany {
            months: 1_201,
            most: 1_200,
            at: at(),
        },
        Refusal::DaysTooMany {
            days: 3_661,
            most: 3_660,
            at: at(),
        },
        Refusal::TooMany {
            count: 201,
            most: 200,
            at: at(),
        },
        Refusal::YearOutOfReach {
            year: 1,
            first: 1900,
            last: 2100,
            at: at(),
        },
        Refusal::NotPositive {
            amount: decimal("-1"),
            at: at(),
        },
        Refusal::NotPositive {
            amount: decimal("0"),
            at: at(),
        },
        Refusal::PeopleNotWhole {
            count: decimal("5.5"),
            at: at(),
        },
        Refusal::DuplicateMunicipality { code: vejen() },
        Refusal::DuplicateSupplier { name: elis().name },
        Refusal::SupplierMissing { at: at() },
        Refusal::NotADraft,
        Refusal::ApproverIsAuthor,
        Refusal::ApproverOfAnotherMunicipality,
        Refusal::NotApproved,
        Refusal::ApprovedAlready,
        Refusal::ContractRetracted,
        Refusal::WhyMissing,
        Refusal::NothingToCorrect,
        Refusal::NotStated { field: Field::Ends },
        Refusal::CorrectedTwice { field: Field::Ends },
    ]
}

fn of_the_tender() -> Vec<Refusal> {
    let (min, max) = (decimal("20"), decimal("40"));
    vec![
        Refusal::NoCriteria,
        Refusal::CriterionNameMissing { at: at() },
        Refusal::CriterionTwice {
            name: "pris".to_owned(),
            at: at(),
        },
        Refusal::WeightNotPositive {
            weight: decimal("-1"),
            at: at(),
        },
        Refusal::WeightRangeCrossed { min, max, at: at() },
        Refusal::WeightKindsMixed { at: at() },
        Refusal::WeightsNotHundred {
            total: max,
            at: at(),
        },
        Refusal::WeightsCannotMakeHundred { min, max, at: at() },
        Refusal::RanksNotInOrder { count: 3, at: at() },
        Refusal::AwardedBeforePublished {
            published_on: date("2019"),
            awarded_on: date("2018"),
            at: at(),
        },
        Refusal::AlreadySigned { on: date("2019") },
        Refusal::TenderCancelled,
        Refusal::TenderConcluded,
        Refusal::DecidedBeforeLodged {
            lodged: date("2020"),
            decided: date("2019"),
        },
        Refusal::UnknownComplaint,
        Refusal::ComplaintTwice { at: at() },
        Refusal::ComplaintAlreadyDecided {
            outcome: ComplaintOutcome::Upheld,
        },
    ]
}

fn of_the_term() -> Vec<Refusal> {
    vec![
        Refusal::EndBeforeStart {
            starts: date("2027"),
            ends: date("2026"),
            at: at(),
        },
        Refusal::OptionLengthMissing { at: at() },
        Refusal::OptionTwice { at: at() },
        Refusal::UnknownOption,
        Refusal::OptionAlreadyDecided {
            state: OptionState::Exercised,
        },
        Refusal::OptionNoticePassed {
            notice_by: day("2022-05-31"),
        },
        Refusal::NotRenewable,
        Refusal::ParticularsOfAnotherForm {
            form: CooperationForm::Esco,
        },
        Refusal::NoSavingGuaranteed,
    ]
}

fn of_the_clauses() -> Vec<Refusal> {
    let days = Days {
        from: day("2025-01-01"),
        until: day("2025-06-30"),
    };
    vec![
        Refusal::UnitDiffers {
            expected: person(),
            found: person(),
            at: at(),
        },
        Refusal::ClauseTextMissing { at: at() },
        Refusal::ClauseTwice { at: at() },
        Refusal::ClauseSaidTwice { at: at() },
        Refusal::SmallCell {
            count: decimal("3"),
            least: 5,
            at: at(),
        },
        Refusal::SmallCellInWords {
            words: "tre borgere".to_owned(),
            least: 5,
            at: at(),
        },
        Refusal::UnknownClause,
        Refusal::ClauseEnded { on: date("2025") },
        Refusal::DaysCrossed { days, at: at() },
        Refusal::ReportOutsideTerm { days, at: at() },
        Refusal::ReportSpansPeriods {
            days,
            period: days,
            at: at(),
        },
        Refusal::UnknownReport { at: at() },
        Refusal::ReportTwice { at: at() },
        Refusal::ReportAccepted { at: at() },
        Refusal::ReportsOverlap { at: at() },
        Refusal::ReportReplaced { at: at() },
        Refusal::SubstituteMissing,
        Refusal::SanctionStepBack {
            now: SanctionStep::Penalty,
        },
    ]
}

fn at() -> Path {
    Path::of("title")
}
