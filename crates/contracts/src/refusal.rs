mod code;
mod danish;
mod field;
mod several;

use chrono::NaiveDate;
use kernel::{MunicipalityCode, PartialDate, Unit};
use rust_decimal::Decimal;
use thiserror::Error;

use crate::{ComplaintOutcome, CooperationForm, Days, Field, OptionState, Path, SanctionStep};

/// Why a command to a contract is refused; `at` is the way to the field where there can be several.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ContractRefusal {
    /// All that is wrong, each for itself.
    #[error("{} things are wrong", .0.len())]
    Several(Vec<Self>),
    #[error("the contract is already registered")]
    AlreadyRegistered,
    #[error("there is no such contract")]
    UnknownContract,
    #[error("the title is missing")]
    TitleMissing,
    #[error("the slug `{slug}` is not 3 to 80 of a-z, 0-9 and -")]
    SlugInvalid { slug: String },
    #[error("{at} is {length} characters long, longer than {longest}")]
    TextTooLong {
        length: usize,
        longest: usize,
        at: Path,
    },
    #[error("{at} looks like a personal identification number; the register keeps none")]
    PersonalNumber { at: Path },
    #[error("{at} has a character that cannot be read: U+{:04X}", u32::from(*character))]
    UnreadableCharacter { character: char, at: Path },
    #[error("neither a municipality nor a supplier is named; one party is the least")]
    PartyMissing,
    #[error("municipality {code} buys on behalf of all, but is not one of them")]
    LeadNotAParty { code: MunicipalityCode },
    #[error(
        "the owner is a unit, not a person: write the name of a department, without number, address or person"
    )]
    OwnerNotAUnit,
    #[error("{at} is missing")]
    WordsMissing { at: Path },
    #[error("{months} months are more than {most}")]
    MonthsTooMany { months: u32, most: u32, at: Path },
    #[error("{days} days are more than {most}")]
    DaysTooMany { days: u32, most: u32, at: Path },
    #[error("{count} at a time are more than {most}")]
    TooMany { count: usize, most: usize, at: Path },
    #[error("the year {year} is not one of {} to {}", .first, .last)]
    YearOutOfReach {
        year: i32,
        first: i32,
        last: i32,
        at: Path,
    },
    #[error("{at} is {amount}; it must {}", if amount.is_zero() { "be more than 0" } else { "not be negative" })]
    NotPositive { amount: Decimal, at: Path },
    #[error("{count} is no number of people: people are counted whole")]
    PeopleNotWhole { count: Decimal, at: Path },
    #[error("municipality {code} is named twice")]
    DuplicateMunicipality { code: MunicipalityCode },
    #[error("supplier {name} is named twice")]
    DuplicateSupplier { name: String },
    #[error("the supplier is missing")]
    SupplierMissing { at: Path },

    #[error("there are no award criteria")]
    NoCriteria,
    #[error("the award criterion has no name")]
    CriterionNameMissing { at: Path },
    #[error("the award criterion “{name}” is there twice")]
    CriterionTwice { name: String, at: Path },
    #[error("the weight {weight} is not greater than 0")]
    WeightNotPositive { weight: Decimal, at: Path },
    #[error("the weight range begins at {min} and ends below it, at {max}")]
    WeightRangeCrossed {
        min: Decimal,
        max: Decimal,
        at: Path,
    },
    #[error("percent, decimals, points and order of importance stand side by side")]
    WeightKindsMixed { at: Path },
    #[error("the tender weights make {total}, not 100")]
    WeightsNotHundred { total: Decimal, at: Path },
    #[error("the tender weights make {min} to {max}, never 100")]
    WeightsCannotMakeHundred {
        min: Decimal,
        max: Decimal,
        at: Path,
    },
    #[error("the {count} ranks are not 1 to {count}, each once")]
    RanksNotInOrder { count: usize, at: Path },

    #[error("the tender is awarded {awarded_on}, before it is published {published_on}")]
    AwardedBeforePublished {
        published_on: PartialDate,
        awarded_on: PartialDate,
        at: Path,
    },
    #[error("the contract is already signed: {on}; correct the day instead")]
    AlreadySigned { on: PartialDate },

    #[error("the contract is signed; the tender cannot be cancelled")]
    TenderConcluded,
    #[error("the tender was cancelled")]
    TenderCancelled,
    #[error("the contract has no such complaint")]
    UnknownComplaint,
    #[error("there is another complaint with the same id")]
    ComplaintTwice { at: Path },
    #[error("the complaint is already decided: {}", outcome.words())]
    ComplaintAlreadyDecided { outcome: ComplaintOutcome },

    #[error("the complaint is decided {decided}, before it is lodged {lodged}")]
    DecidedBeforeLodged {
        lodged: PartialDate,
        decided: PartialDate,
    },

    #[error("the term ends {ends}, before it starts {starts}")]
    EndBeforeStart {
        starts: PartialDate,
        ends: PartialDate,
        at: Path,
    },
    #[error("the option has no months")]
    OptionLengthMissing { at: Path },
    #[error("the option is there twice")]
    OptionTwice { at: Path },
    #[error("the contract has no such option")]
    UnknownOption,
    #[error("the option is already decided: {}", state.words())]
    OptionAlreadyDecided { state: OptionState },
    #[error("the option could be used until {notice_by}, not later")]
    OptionNoticePassed { notice_by: NaiveDate },

    #[error("no automatic renewal is agreed")]
    NotRenewable,

    #[error("these particulars belong to another form than {}", form.danish())]
    ParticularsOfAnotherForm { form: CooperationForm },
    #[error("the contract guarantees no saving that could be settled")]
    NoSavingGuaranteed,
    #[error("{} is expected as the unit, not {}", expected.ucum(), found.ucum())]
    UnitDiffers {
        expected: Unit,
        found: Unit,
        at: Path,
    },

    #[error("the social clause has no text")]
    ClauseTextMissing { at: Path },
    #[error("there is another social clause with the same id")]
    ClauseTwice { at: Path },
    #[error("another social clause of the contract says the same")]
    ClauseSaidTwice { at: Path },
    #[error(
        "{count} people are so few that they could be known; {least} is the least, or “under {least}”"
    )]
    SmallCell {
        count: Decimal,
        least: u32,
        at: Path,
    },
    #[error("“{words}” tells of so few people that they could be known; {least} is the least")]
    SmallCellInWords { words: String, least: u32, at: Path },
    #[error("the contract has no such social clause")]
    UnknownClause,
    #[error("the social clause ended {on}")]
    ClauseEnded { on: PartialDate },
    #[error("the days end {}, before they begin {}", days.until, days.from)]
    DaysCrossed { days: Days, at: Path },
    #[error("{} to {} lies outside the term of the contract or of the clause", days.from, days.until)]
    ReportOutsideTerm { days: Days, at: Path },
    #[error("{} to {} goes over more than one period of the clause; {} to {} is one", days.from, days.until, period.from, period.until)]
    ReportSpansPeriods { days: Days, period: Days, at: Path },
    #[error("the contract has no such report")]
    UnknownReport { at: Path },
    #[error("there is another report with the same id")]
    ReportTwice { at: Path },
    #[error("another report has taken the place of this one")]
    ReportReplaced { at: Path },
    #[error("the report is accepted; query or reject it before another takes its place")]
    ReportAccepted { at: Path },
    #[error(
        "another accepted report covers some of the same days; let one take the place of the other"
    )]
    ReportsOverlap { at: Path },
    #[error("what took the place of the promise is missing")]
    SubstituteMissing,
    #[error("the ladder of sanctions stands at {}; it goes up, or is lifted", now.words())]
    SanctionStepBack { now: SanctionStep },

    #[error("there is another amendment with the same id")]
    AmendmentTwice { at: Path },
    #[error("the contract ended {ended}, before the change")]
    AmendmentAfterExpiry { ended: PartialDate },
    #[error("the amount is in {found}, the contract in {expected}")]
    CurrencyDiffers {
        expected: &'static str,
        found: &'static str,
        at: Path,
    },
    #[error("the contract is transferred to who has it already")]
    TransferToItself { at: Path },
    #[error("who is to be replaced is no party of the contract")]
    UnknownParty { at: Path },

    #[error("the termination takes effect {effective}, before it is said {said}")]
    EffectiveBeforeSaid {
        said: PartialDate,
        effective: PartialDate,
        at: Path,
    },
    #[error("the contract is already terminated on another ground")]
    AlreadyTerminated,
    #[error("the ground for the termination is missing")]
    GroundMissing,
    #[error("the contract is terminated")]
    ContractTerminated,

    #[error("the contract is no draft")]
    NotADraft,
    #[error("who has written on the draft cannot approve it; a second actor must")]
    ApproverIsAuthor,
    #[error("the draft is of another municipality; someone of the same must approve it")]
    ApproverOfAnotherMunicipality,
    #[error("the draft must be approved by a second actor before it is published")]
    NotApproved,
    #[error("the draft is approved already; it is a draft again when it is changed")]
    ApprovedAlready,
    #[error("the registration is retracted")]
    ContractRetracted,

    #[error("what is confidential needs a reason")]
    SecrecyReasonMissing,
    #[error("what is confidential needs a day from which it is public")]
    SecrecyEndMissing,
    #[error("it would be public from {until}, and it is said on {said}")]
    SecrecyEndPassed { until: NaiveDate, said: NaiveDate },
    #[error("what is public has no day from which it is public")]
    PublicWithAnEnd,

    #[error("the reason is missing")]
    WhyMissing,
    #[error("there is nothing to correct")]
    NothingToCorrect,
    #[error("{} was never stated, so it cannot be corrected", field.name())]
    NotStated { field: Field },
    #[error("{} is corrected twice at a time", field.name())]
    CorrectedTwice { field: Field },
}
