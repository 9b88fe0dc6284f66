use crate::{Field, Path};

/// What a sentence calls the last field on the way; the API's own word in quotes where it has no other.
pub(crate) fn field(at: &Path) -> String {
    let last = at
        .steps()
        .iter()
        .rfind(|step| step.parse::<usize>().is_err())
        .map_or("", String::as_str);
    match of_words(last)
        .or_else(|| of_numbers(last))
        .or_else(|| of_the_whole(last))
    {
        Some(danish) => danish.to_owned(),
        None => format!("“{last}”"),
    }
}

/// At the beginning of a sentence.
pub(crate) fn field_first(at: &Path) -> String {
    let words = field(at);
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => words,
    }
}

/// At the beginning of a sentence about what is corrected.
pub(crate) fn corrected_first(corrected: Field) -> String {
    field_first(&Path::of(corrected.name()))
}

fn of_words(field: &str) -> Option<&'static str> {
    Some(match field {
        "about" => "klagens emne",
        "body" => "klageinstansen",
        "description" => "beskrivelsen",
        "ground" => "grunden",
        "name" => "navnet",
        "note" | "words" => "bemærkningen",
        "noticeUrl" | "tenderNoticeUrl" => "adressen på udbudsbekendtgørelsen",
        "ownerUnit" => "den ansvarlige enhed",
        "phases" => "fasen",
        "reason" => "årsagen",
        "settlement" => "aftalen om afregning",
        "slug" => "adressenavnet",
        "stated" => "ordlyden",
        "terminationGround" => "grunden til ophøret",
        "text" => "teksten",
        "title" => "titlen",
        "url" => "adressen",
        "what" => "beskrivelsen af erstatningen",
        "why" => "begrundelsen",
        _ => return None,
    })
}

fn of_numbers(field: &str) -> Option<&'static str> {
    Some(match field {
        "amount" => "beløbet",
        "countsAs" => "det medregnede",
        "delivered" => "det leverede",
        "exitCost" | "terminationExitCost" => "omkostningen ved udtræden",
        "indexedValue" => "den indekserede værdi",
        "leadTimeMonths" => "udbudsvarslet i måneder",
        "months" => "antallet af måneder",
        "noticeMonths" => "opsigelsesvarslet i måneder",
        "promised" => "det lovede",
        "value" => "værdien",
        "withinDays" => "fristen i dage",
        _ => return None,
    })
}

fn of_the_whole(field: &str) -> Option<&'static str> {
    Some(match field {
        "amendments" => "ændringen",
        "awardCriteria" => "tildelingskriterierne",
        "clauses" => "den sociale klausul",
        "ends" => "udløbet",
        "form" => "samarbejdsformen",
        "latestPossibleEnd" => "det senest mulige udløb",
        "lead" => "kommunen, der køber ind på alles vegne,",
        "municipalities" => "kommunerne",
        "nature" => "kontraktens art",
        "options" => "optionen",
        "particulars" => "de særlige vilkår for samarbejdsformen",
        "provisionalUntil" => "dagen, til hvilken oplysningerne er foreløbige,",
        "renewal" => "den automatiske fornyelse",
        "signedOn" => "dagen for underskriften",
        "starts" => "begyndelsen",
        "suppliers" => "leverandørerne",
        "taskArea" => "opgaveområdet",
        "tenderAwardBasis" => "tildelingsgrundlaget",
        "tenderAwardedOn" => "dagen for tildelingen",
        "tenderLightRegime" => "light-regimet",
        "tenderProcedure" => "udbudsproceduren",
        "tenderPublishedOn" => "dagen for offentliggørelsen af udbuddet",
        "terminatedOn" => "dagen for ophøret",
        "terminationEffectiveOn" => "dagen, fra hvilken ophøret gælder,",
        _ => return None,
    })
}
