use kernel::MunicipalityCode;
use rust_decimal::Decimal;

use super::{
    RowProblem, RowProblemKind, SkippedBecause,
    numbers::DecimalSign,
    plain::year,
    sum::Sums,
    table::{Table, TableLine},
};
use crate::{Judged, Line, digits};

/// Amounts are thousands of kroner; three decimals would rather be separated thousands.
const DECIMALS: usize = 2;
const GROUPS: [&str; 7] = ["0", "000", "910", "920", "930", "940", "960"];
const AGGREGATES: [&str; 5] = ["TOT", "UE", "I", "S0", "S1"];
const OTHER_DRANST: [&str; 6] = ["2", "3", "4", "5", "6", "7"];
const OWNERS: [&str; 5] = ["0", "1", "2", "3", "4"];

/// A line of a StatBank file.
pub(super) struct StatbankLine<'a> {
    pub(super) file: &'a Table<'a>,
    pub(super) line: &'a TableLine,
    pub(super) judged: &'a Judged,
}

/// Whether a code is counted, left out, or unknown.
enum Kind {
    Counted,
    LeftOut(SkippedBecause),
    Unknown(RowProblemKind),
}

impl StatbankLine<'_> {
    /// Adds the line to the sums; why it is left out, where it is.
    pub(super) fn add_to(
        &self,
        sums: &mut Sums<'_>,
    ) -> Result<Option<SkippedBecause>, Vec<RowProblem>> {
        let mut problems = Vec::new();
        let mut left_out = None;
        for (column, kind) in self.kinds() {
            match kind {
                Kind::Counted => {}
                Kind::LeftOut(because) => left_out = left_out.or(Some(because)),
                Kind::Unknown(trouble) => problems.push(self.problem(column, trouble)),
            }
        }
        // A line that is left out needs no number.
        let amount = match (self.kroner(), left_out) {
            (Ok(amount), _) => amount,
            (Err(_), Some(_)) => Decimal::ZERO,
            (Err(trouble), None) => {
                problems.push(self.problem("INDHOLD", trouble));
                Decimal::ZERO
            }
        };
        match (left_out, self.municipality(), self.year()) {
            _ if !problems.is_empty() => Err(problems),
            (None, Some(municipality), Some(year)) => {
                let counted = self.count((year, municipality), amount, sums);
                Ok((!counted).then_some(SkippedBecause::NotInTheTable))
            }
            (left_out, _, _) => Ok(left_out),
        }
    }

    /// Whether the table counts it anywhere.
    fn count(
        &self,
        (year, municipality): (i32, MunicipalityCode),
        amount: Decimal,
        sums: &mut Sums<'_>,
    ) -> bool {
        let (function, art) = (digits(self.code("FUNKTION")), digits(self.code("ART")));
        let line = Line {
            function: &function,
            art: &art,
            owner: Some(self.code("EJER")).filter(|owner| !owner.is_empty()),
        };
        sums.add((self.line.number, year, municipality), line, amount) > 0
    }

    fn kinds(&self) -> [(&'static str, Kind); 7] {
        let function = Kind::of(has_digit(self.code("FUNKTION")));
        let time = match self.year() {
            Some(year) if self.judged.is_to_come(year) => Kind::Unknown(RowProblemKind::YearToCome),
            Some(_) => Kind::Counted,
            None => Kind::Unknown(RowProblemKind::UnknownYear),
        };
        [
            ("OMRÅDE", self.place()),
            ("DRANST", self.dranst()),
            ("PRISENHED", self.unit()),
            ("ART", self.art()),
            ("TID", time),
            ("FUNKTION", function),
            ("EJER", self.owner()),
        ]
    }

    fn place(&self) -> Kind {
        match self.code("OMRÅDE") {
            "" => Kind::Unknown(RowProblemKind::EmptyField),
            group if GROUPS.contains(&group) => Kind::LeftOut(SkippedBecause::NotAMunicipality),
            _ if self.municipality().is_some() => Kind::Counted,
            _ => Kind::Unknown(RowProblemKind::UnknownMunicipality),
        }
    }

    fn dranst(&self) -> Kind {
        match self.code("DRANST") {
            other if OTHER_DRANST.contains(&other) => Kind::LeftOut(SkippedBecause::NotOperating),
            operating => Kind::of(operating == "1"),
        }
    }

    fn unit(&self) -> Kind {
        match self.code("PRISENHED") {
            "INDL" => Kind::LeftOut(SkippedBecause::PerInhabitant),
            current_prices => Kind::of(current_prices == "LOBM"),
        }
    }

    fn art(&self) -> Kind {
        match self.code("ART") {
            sum if AGGREGATES.contains(&sum) => Kind::LeftOut(SkippedBecause::AggregateArt),
            art => Kind::of(has_digit(art)),
        }
    }

    fn owner(&self) -> Kind {
        match (self.code("EJER"), self.file.has("EJER")) {
            ("", true) => Kind::Unknown(RowProblemKind::EmptyField),
            ("", false) => Kind::Counted,
            (owner, true | false) => Kind::of(OWNERS.contains(&owner)),
        }
    }

    fn kroner(&self) -> Result<Decimal, RowProblemKind> {
        let text = self.text("INDHOLD");
        if text.is_empty() {
            return Err(RowProblemKind::EmptyField);
        }
        DecimalSign::Comma
            .read(text, DECIMALS)?
            .checked_mul(Decimal::ONE_THOUSAND)
            .ok_or(RowProblemKind::AmountTooLarge)
    }

    fn municipality(&self) -> Option<MunicipalityCode> {
        MunicipalityCode::parse(self.code("OMRÅDE")).ok()
    }

    fn year(&self) -> Option<i32> {
        year(self.text("TID"))
    }

    fn code(&self, column: &str) -> &str {
        code(self.text(column))
    }

    fn text(&self, column: &str) -> &str {
        self.file.field(self.line, column)
    }

    fn problem(&self, column: &str, trouble: RowProblemKind) -> RowProblem {
        RowProblem::of(self.line.number, Some(column), trouble, self.text(column))
    }
}

impl Kind {
    fn of(known: bool) -> Self {
        if known {
            Self::Counted
        } else {
            Self::Unknown(RowProblemKind::UnknownCode)
        }
    }
}

/// The code before its words: `2.28.11 Vejvedligeholdelse`.
pub(super) fn code(text: &str) -> &str {
    text.split_whitespace().next().unwrap_or_default()
}

fn has_digit(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
}
