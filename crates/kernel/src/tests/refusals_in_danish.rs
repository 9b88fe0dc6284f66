use rust_decimal::Decimal;

use crate::{Coded, Cvr, Money, MunicipalityCode, PartialDate, Quantity, TaskArea, Unit};

#[test]
fn every_refusal_is_a_sentence_of_its_own_in_danish() {
    let unit = || Unit::of("h").expect("hours are in the catalogue");
    for (refusal, danish) in [
        (
            told(Cvr::parse("1234")),
            "“1234” er ikke et CVR-nummer: det har 4 cifre, ikke 8",
        ),
        (
            told(Cvr::parse("12345678")),
            "“12345678” er ikke et CVR-nummer: kontrolcifret er forkert",
        ),
        (
            told(Cvr::parse("Elis")),
            "“Elis” er ikke et CVR-nummer: skriv otte cifre, hvoraf det første ikke er 0",
        ),
        (
            told(Money::parse("1.234,50", "DKK")),
            "“1.234,50” er ikke et beløb: skriv det som 1234.50",
        ),
        (
            told(Money::parse("1.234", "DKK")),
            "1,234 DKK har flere decimaler end valutaens 2",
        ),
        (
            told(Money::parse("1", "kr.")),
            "“kr.” er ikke en valuta: skriv dens ISO 4217-kode, f.eks. DKK",
        ),
        (
            told(MunicipalityCode::parse("9999")),
            "“9999” er ikke en dansk kommunekode: skriv fire cifre, f.eks. 0101",
        ),
        (
            told(TaskArea::of("flyvning")),
            "“flyvning” er ikke et opgaveområde i kataloget",
        ),
        (
            told(Unit::of("Personer")),
            "“Personer” er ikke en enhed i kataloget: skriv {person}",
        ),
        (
            told(Quantity::between(None, None, unit())),
            "En mængde skal have et tal, en nedre grænse eller en øvre grænse",
        ),
        (
            told(Quantity::between(
                Some(Decimal::new(25, 1)),
                Some(Decimal::ONE),
                unit(),
            )),
            "Der er intet mellem den nedre grænse 2,5 og den øvre grænse 1",
        ),
        (
            told(PartialDate::parse("i går")),
            "“i går” er ikke en dato: skriv 2026, 2026-05, 2026-05-31, 2022-23 (efterår), 2003~ (ca.) eller XXXX (ukendt)",
        ),
    ] {
        assert_eq!(refusal, danish);
    }
}

fn told<T: std::fmt::Debug>(read: Result<T, impl Coded>) -> String {
    read.expect_err("it cannot be read").danish()
}
