use async_graphql::{ID, InputObject};
use contracts::{Amendment, Correction, SocialClause};

use crate::{
    contract::{ClauseKind, LegalGround, OptionState, Party, Period},
    input::{At, MoneyInput, QuantityInput, Reading, contract::parts::RhythmInput},
    scalars::{Date, Edtf},
    user_error::UserErrorCode,
};

/// What should have been stated of its options, clauses and amendments, each as a whole.
#[derive(Clone, InputObject)]
pub struct EntityCorrections {
    /// Options as they should have been told.
    #[graphql(default)]
    pub options: Vec<OptionCorrectionInput>,
    /// Social clauses as they should have been told.
    #[graphql(default)]
    pub clauses: Vec<ClauseCorrectionInput>,
    /// Amendments as they should have been told.
    #[graphql(default)]
    pub amendments: Vec<AmendmentCorrectionInput>,
}

/// An option as it should have been told, with what was decided of it; what is left out is withdrawn. Danish: «rettelse af option».
#[derive(Clone, InputObject)]
pub struct OptionCorrectionInput {
    /// The option.
    pub id: ID,
    /// By how many months.
    pub months: i32,
    /// The last day to say so.
    pub notice_by: Option<Date>,
    /// Who may use it.
    pub by: Option<Party>,
    /// Open again when a decision was recorded by mistake.
    pub state: OptionState,
    /// When it was used or lapsed.
    pub decided_on: Option<Edtf>,
}

/// A social clause as it should have been told; what is left out is withdrawn. Danish: «rettelse af social klausul».
#[derive(Clone, InputObject)]
pub struct ClauseCorrectionInput {
    /// The clause.
    pub id: ID,
    /// What it is about.
    pub kind: ClauseKind,
    /// Its words.
    pub text: String,
    /// How much is promised.
    pub promised: Option<QuantityInput>,
    /// For each of which period.
    pub per: Option<Period>,
    /// How often it is reported.
    pub rhythm: Option<RhythmInput>,
    /// When it was agreed.
    pub agreed_on: Option<Edtf>,
}

/// An amendment as it should have been told; what is left out is withdrawn. Danish: «rettelse af kontraktændring».
#[derive(Clone, InputObject)]
pub struct AmendmentCorrectionInput {
    /// The amendment.
    pub id: ID,
    /// The section of the procurement act that the buyer bases it on.
    pub ground: LegalGround,
    /// What is changed, in words.
    pub description: String,
    /// Why, in words.
    pub why: Option<String>,
    /// What it adds to the value; negative when it takes from it.
    pub value: Option<MoneyInput>,
    /// The original value as the price clause has moved it until then.
    pub indexed_value: Option<MoneyInput>,
}

impl EntityCorrections {
    pub(super) fn read(self, reading: &mut Reading, at: &At) -> Vec<Correction> {
        let options = reading.each(&at.then("options"), self.options, |reading, at, option| {
            option.read(reading, at)
        });
        let clauses = reading.each(&at.then("clauses"), self.clauses, |reading, at, clause| {
            clause.read(reading, at)
        });
        let amendments = reading.each(
            &at.then("amendments"),
            self.amendments,
            |reading, at, amendment| amendment.read(reading, at),
        );
        [options, clauses, amendments]
            .into_iter()
            .flatten()
            .flatten()
            .collect()
    }
}

impl OptionCorrectionInput {
    fn read(self, reading: &mut Reading, at: &At) -> Option<Correction> {
        let code = UserErrorCode::UnknownOption;
        let id = reading.id(&at.then("id"), &self.id, "ExtensionOption", code);
        let months = reading.count(&at.then("months"), self.months);
        let decided_on = reading.optional_date(&at.then("decidedOn"), self.decided_on);
        Some(Correction::Option {
            id: id?,
            months: months?,
            notice_by: self.notice_by.map(|Date(day)| day),
            by: self.by.map(Into::into),
            state: self.state.into(),
            decided_on: decided_on?,
        })
    }
}

impl ClauseCorrectionInput {
    fn read(self, reading: &mut Reading, at: &At) -> Option<Correction> {
        let code = UserErrorCode::UnknownClause;
        let id = reading.id(&at.then("id"), &self.id, "SocialClause", code);
        let promised = reading.optional(self.promised, |reading, promised| {
            promised.read(reading, &at.then("promised"))
        });
        let rhythm = reading.optional(self.rhythm, |reading, rhythm| {
            rhythm.read(reading, &at.then("rhythm"))
        });
        let agreed_on = reading.optional_date(&at.then("agreedOn"), self.agreed_on);
        Some(Correction::Clause(SocialClause {
            id: id?,
            kind: self.kind.into(),
            text: self.text,
            promised: promised?,
            per: self.per.map(Into::into),
            rhythm: rhythm?,
            agreed_on: agreed_on?,
        }))
    }
}

impl AmendmentCorrectionInput {
    fn read(self, reading: &mut Reading, at: &At) -> Option<Correction> {
        let code = UserErrorCode::NotStated;
        let id = reading.id(&at.then("id"), &self.id, "Amendment", code);
        let value = reading.optional(self.value, |reading, value| {
            value.read(reading, &at.then("value"))
        });
        let indexed = reading.optional(self.indexed_value, |reading, value| {
            value.read(reading, &at.then("indexedValue"))
        });
        Some(Correction::Amendment(Amendment {
            id: id?,
            ground: self.ground.into(),
            description: self.description,
            why: self.why,
            value: value?,
            indexed_value: indexed?,
        }))
    }
}
