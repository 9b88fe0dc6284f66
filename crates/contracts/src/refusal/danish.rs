use kernel::danish_number;

use crate::{
    ContractRefusal,
    danish::{
        complaint_outcome, corrected_first, date, day, field_first, option_state, sanction_step,
    },
};

impl ContractRefusal {
    /// The sentence in Danish, with the same numbers as the English one.
    pub(super) fn in_danish(&self) -> String {
        match self {
            Self::Several(all) => format!("{} ting skal rettes", all.len()),
            Self::AlreadyRegistered => "Kontrakten er allerede registreret".to_owned(),
            Self::UnknownContract => "Kontrakten findes ikke".to_owned(),
            Self::TitleMissing => "Titlen mangler".to_owned(),
            Self::SlugInvalid { slug } => {
                format!("Adressenavnet “{slug}” skal være på 3–80 tegn: a-z, 0-9 og bindestreg")
            }
            Self::TextTooLong {
                length,
                longest,
                at,
            } => format!(
                "{} er på {length} tegn; højst {longest} er tilladt",
                field_first(at)
            ),
            Self::PersonalNumber { at } => {
                format!(
                    "{} ligner et CPR-nummer; registret gemmer ingen CPR-numre",
                    field_first(at)
                )
            }
            Self::UnreadableCharacter { character, at } => format!(
                "{} indeholder et tegn, der ikke kan læses: U+{:04X}",
                field_first(at),
                u32::from(*character)
            ),
            Self::PartyMissing => {
                "Hverken kommune eller leverandør er nævnt; mindst én part skal med".to_owned()
            }
            Self::LeadNotAParty { code } => {
                format!("Kommune {code} køber ind på alles vegne, men er ikke selv part")
            }
            Self::OwnerNotAUnit => "Ejeren er en enhed, ikke en person: skriv navnet på en \
                 afdeling uden nummer, e-mailadresse og personnavn"
                .to_owned(),
            Self::WordsMissing { at } => format!("{} mangler", field_first(at)),
            Self::MonthsTooMany { months, most, .. } => {
                format!("{months} måneder er for mange; højst {most} er tilladt")
            }
            Self::DaysTooMany { days, most, .. } => {
                format!("{days} dage er for mange; højst {most} er tilladt")
            }
            Self::TooMany { count, most, .. } => {
                format!("{count} på én gang er for mange; højst {most} er tilladt")
            }
            Self::YearOutOfReach {
                year, first, last, ..
            } => format!("Året {year} ligger uden for {first}–{last}"),
            Self::NotPositive { amount, at } => {
                let must = match amount.is_zero() {
                    true => "skal være større end 0",
                    false => "må ikke være mindre end 0",
                };
                let amount = danish_number(*amount);
                format!("{} {must}, men er {amount}", field_first(at))
            }
            Self::PeopleNotWhole { count, .. } => format!(
                "{} er ikke et antal personer: personer tælles hele",
                danish_number(*count)
            ),
            Self::DuplicateMunicipality { code } => format!("Kommune {code} er nævnt to gange"),
            Self::DuplicateSupplier { name } => {
                format!("Leverandøren {name} er nævnt to gange")
            }
            Self::SupplierMissing { .. } => "Leverandøren mangler".to_owned(),
            Self::NoCriteria => "Der er ingen tildelingskriterier".to_owned(),
            Self::CriterionNameMissing { .. } => "Tildelingskriteriet mangler et navn".to_owned(),
            Self::CriterionTwice { name, .. } => {
                format!("Tildelingskriteriet “{name}” står der to gange")
            }
            Self::WeightNotPositive { weight, .. } => {
                format!("Vægten {} er ikke større end 0", danish_number(*weight))
            }
            Self::WeightRangeCrossed { min, max, .. } => format!(
                "Vægtintervallet begynder ved {} og slutter lavere, ved {}",
                danish_number(*min),
                danish_number(*max)
            ),
            Self::WeightKindsMixed { .. } => {
                "Procent, decimaltal, point og prioriteret rækkefølge er blandet sammen".to_owned()
            }
            Self::WeightsNotHundred { total, .. } => {
                format!("Udbudsvægtene giver {}, ikke 100", danish_number(*total))
            }
            Self::WeightsCannotMakeHundred { min, max, .. } => format!(
                "Udbudsvægtene giver {} til {}, aldrig 100",
                danish_number(*min),
                danish_number(*max)
            ),
            Self::RanksNotInOrder { count, .. } => {
                format!("De {count} placeringer er ikke 1 til {count}, hver én gang")
            }
            Self::AwardedBeforePublished {
                published_on,
                awarded_on,
                ..
            } => format!(
                "Udbuddet er tildelt ({}), før det er offentliggjort ({})",
                date(*awarded_on),
                date(*published_on)
            ),
            Self::AlreadySigned { on } => format!(
                "Kontrakten er allerede underskrevet ({}); ret datoen i stedet",
                date(*on)
            ),
            Self::TenderConcluded => {
                "Kontrakten er underskrevet; udbuddet kan ikke annulleres".to_owned()
            }
            Self::TenderCancelled => "Udbuddet er annulleret".to_owned(),
            Self::UnknownComplaint => "Kontrakten har ingen sådan klage".to_owned(),
            Self::ComplaintTwice { .. } => "Der er allerede en anden klage med samme id".to_owned(),
            Self::ComplaintAlreadyDecided { outcome } => {
                format!(
                    "Klagen er allerede afgjort: {}",
                    complaint_outcome(*outcome)
                )
            }
            Self::DecidedBeforeLodged { lodged, decided } => format!(
                "Klagen er afgjort ({}), før den er indgivet ({})",
                date(*decided),
                date(*lodged)
            ),
            Self::EffectiveBeforeSaid {
                said, effective, ..
            } => format!(
                "Ophøret får virkning ({}), før det er meddelt ({})",
                date(*effective),
                date(*said)
            ),
            Self::EndBeforeStart { starts, ends, .. } => format!(
                "Løbetiden slutter ({}), før den begynder ({})",
                date(*ends),
                date(*starts)
            ),
            Self::OptionLengthMissing { .. } => "Optionen har ingen længde i måneder".to_owned(),
            Self::OptionTwice { .. } => "Optionen står der to gange".to_owned(),
            Self::UnknownOption => "Kontrakten har ingen sådan option".to_owned(),
            Self::OptionAlreadyDecided { state } => {
                format!(
                    "Der er allerede taget stilling til optionen: {}",
                    option_state(*state)
                )
            }
            Self::OptionNoticePassed { notice_by } => format!(
                "Optionen kunne udnyttes til og med {}, ikke senere",
                day(*notice_by)
            ),
            Self::NotRenewable => "Der er ikke aftalt automatisk fornyelse".to_owned(),
            Self::ParticularsOfAnotherForm { form } => format!(
                "Oplysningerne hører til en anden samarbejdsform end {}",
                form.danish()
            ),
            Self::NoSavingGuaranteed => {
                "Kontrakten garanterer ingen besparelse, som kan gøres op".to_owned()
            }
            Self::UnitDiffers {
                expected, found, ..
            } => format!(
                "Enheden skal være {}, ikke {}",
                expected.label().da,
                found.label().da
            ),
            Self::ClauseTextMissing { .. } => "Den sociale klausul har ingen tekst".to_owned(),
            Self::ClauseTwice { .. } => {
                "Der er allerede en anden social klausul med samme id".to_owned()
            }
            Self::ClauseSaidTwice { .. } => {
                "En anden af kontraktens sociale klausuler siger det samme".to_owned()
            }
            Self::SmallCell { count, least, .. } => format!(
                "{} personer er så få, at de kan genkendes; mindst {least}, eller skriv “under {least}”",
                danish_number(*count)
            ),
            Self::SmallCellInWords { words, least, .. } => {
                format!("“{words}” handler om så få personer, at de kan genkendes; mindst {least}")
            }
            Self::UnknownClause => "Kontrakten har ingen sådan social klausul".to_owned(),
            Self::ClauseEnded { on } => {
                format!("Den sociale klausul er ophørt ({})", date(*on))
            }
            Self::DaysCrossed { days, .. } => format!(
                "Perioden slutter {}, før den begynder {}",
                day(days.until),
                day(days.from)
            ),
            Self::ReportOutsideTerm { days, .. } => format!(
                "{} til {} ligger uden for kontraktens eller klausulens løbetid",
                day(days.from),
                day(days.until)
            ),
            Self::ReportSpansPeriods { days, period, .. } => format!(
                "{} til {} går over mere end én af klausulens perioder; {} til {} er én",
                day(days.from),
                day(days.until),
                day(period.from),
                day(period.until)
            ),
            Self::UnknownReport { .. } => "Kontrakten har ingen sådan indberetning".to_owned(),
            Self::ReportTwice { .. } => {
                "Der er allerede en anden indberetning med samme id".to_owned()
            }
            Self::ReportsOverlap { .. } => {
                "En anden godkendt indberetning dækker nogle af de samme dage; lad den ene træde i stedet for den anden"
                    .to_owned()
            }
            Self::ReportAccepted { .. } => {
                "Indberetningen er godkendt; spørg til den, eller afvis den, før en anden træder i dens sted"
                    .to_owned()
            }
            Self::ReportReplaced { .. } => "Indberetningen er afløst af en anden".to_owned(),
            Self::SubstituteMissing => {
                "Det mangler, hvad der trådte i stedet for det lovede".to_owned()
            }
            Self::SanctionStepBack { now } => format!(
                "Sanktionstrappen står på {}; den går opad eller ophæves",
                sanction_step(*now)
            ),
            Self::AmendmentTwice { .. } => {
                "Der er allerede en anden ændring med samme id".to_owned()
            }
            Self::AmendmentAfterExpiry { ended } => {
                format!("Kontrakten ophørte ({}), før ændringen", date(*ended))
            }
            Self::CurrencyDiffers {
                expected, found, ..
            } => format!("Beløbet er i {found}, kontrakten i {expected}"),
            Self::TransferToItself { .. } => {
                "Kontrakten overdrages til en, der allerede har den".to_owned()
            }
            Self::UnknownParty { .. } => {
                "Den, der skal afløses, er ikke part i kontrakten".to_owned()
            }
            Self::AlreadyTerminated => {
                "Kontrakten er allerede bragt til ophør af en anden grund".to_owned()
            }
            Self::GroundMissing => "Grunden til ophøret mangler".to_owned(),
            Self::ContractTerminated => "Kontrakten er bragt til ophør".to_owned(),
            Self::NotADraft => "Kontrakten er ikke en kladde".to_owned(),
            Self::ApproverIsAuthor => {
                "Den, der har skrevet på kladden, kan ikke godkende den; det skal en anden gøre"
                    .to_owned()
            }
            Self::ApproverOfAnotherMunicipality => {
                "Kladden er en anden kommunes; den skal godkendes af en fra samme kommune"
                    .to_owned()
            }
            Self::NotApproved => {
                "Kladden skal godkendes af en anden, før den offentliggøres".to_owned()
            }
            Self::ApprovedAlready => {
                "Kladden er allerede godkendt; den bliver kladde igen, når den ændres".to_owned()
            }
            Self::ContractRetracted => "Registreringen er trukket tilbage".to_owned(),
            Self::SecrecyReasonMissing => "Det fortrolige skal have en begrundelse".to_owned(),
            Self::SecrecyEndMissing => {
                "Det fortrolige skal have en dag, fra hvilken det er offentligt".to_owned()
            }
            Self::SecrecyEndPassed { until, said } => format!(
                "Det ville være offentligt fra {}, men siges {}",
                day(*until),
                day(*said)
            ),
            Self::PublicWithAnEnd => {
                "Det offentlige har ingen dag, fra hvilken det bliver offentligt".to_owned()
            }
            Self::WhyMissing => "Begrundelsen mangler".to_owned(),
            Self::NothingToCorrect => "Der er intet at rette".to_owned(),
            Self::NotStated { field } => format!(
                "{} er aldrig oplyst og kan derfor ikke rettes",
                corrected_first(*field)
            ),
            Self::CorrectedTwice { field } => {
                format!("{} rettes to gange på én gang", corrected_first(*field))
            }
        }
    }
}
