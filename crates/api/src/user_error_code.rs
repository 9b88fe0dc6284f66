use async_graphql::{Enum, resolver_utils::EnumType};

/// What is wrong; a code never changes its name or meaning. Danish: «fejlkode».
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub enum UserErrorCode {
    /// A date is none: write 2026, 2026-05, 2026-05-31, 2022-23 (autumn) or 2003~.
    InvalidDate,
    /// A number is none: write 12.50.
    InvalidDecimal,
    /// An amount is none, or has more decimals than its currency.
    InvalidMoney,
    /// The currency is not in ISO 4217.
    UnknownCurrency,
    /// The number is not eight digits that pass modulus 11.
    InvalidCvr,
    /// There is no municipality with this code.
    UnknownMunicipality,
    /// There is no task area with this id or key.
    UnknownTaskArea,
    /// The register does not know this unit.
    UnknownUnit,
    /// A quantity has neither a point nor a bound.
    EmptyQuantity,
    /// The lower bound is above the upper, or the point is outside them.
    BoundsCrossed,
    /// Somebody was faster: the version is not the expected one; both are told.
    VersionConflict,
    /// A number of months, days, years or places is less than 0.
    NumberNegative,
    /// The idempotency key has been used for another command.
    IdempotencyKeyReused,
    /// The idempotency key is longer than 200 characters.
    KeyTooLong,
    /// The idempotency key is empty or has characters that cannot be seen.
    KeyInvalid,
    /// Nothing can have been public from a time to come.
    KnownFromInFuture,
    /// This command must say who says so, or its source has no publisher or title.
    SourceMissing,
    /// A text is longer than it may be.
    TextTooLong,
    /// The name in addresses has other signs than a-z, 0-9 and hyphens, or is not 3 to 80 long.
    SlugInvalid,
    /// Another has this name in addresses.
    SlugTaken,
    /// The contract is a draft, and nothing is claimed of what is not public.
    ContractNotPublished,
    /// The input breaks a rule that has no code of its own.
    InvalidInput,
    /// There is no contract with this id.
    UnknownContract,
    /// The contract is registered already.
    AlreadyRegistered,
    /// The title is blank.
    TitleMissing,
    /// A municipality is named twice.
    DuplicateMunicipality,
    /// A supplier is named twice.
    DuplicateSupplier,
    /// An award names nobody, or a supplier has no name.
    SupplierMissing,
    /// There are no award criteria.
    NoCriteria,
    /// An award criterion has no name.
    CriterionNameMissing,
    /// Two award criteria of one level have the same name.
    CriterionTwice,
    /// The exact per cent of a level do not make 100; the sum is told.
    WeightsNotHundred,
    /// The ranges of a level do not admit 100.
    WeightsCannotMakeHundred,
    /// The least weight of a range is above the most.
    WeightRangeCrossed,
    /// A weight is zero or negative.
    WeightNotPositive,
    /// The criteria of one level are weighed in ways that cannot be compared.
    WeightKindsMixed,
    /// The kind of weight asks for a number that is not there.
    WeightMissing,
    /// A criterion that is only ranked carries a weight.
    WeightOnRank,
    /// The ranks of a level are not 1, 2, 3 …
    RanksNotInOrder,
    /// The award is surely before the tender.
    AwardedBeforePublished,
    /// The end is surely before the start, on the bounds of both dates.
    EndBeforeStart,
    /// The same clause is there with other words, or another says the same.
    ClauseTwice,
    /// An option has no length.
    OptionLengthMissing,
    /// An option is there twice.
    OptionTwice,
    /// The contract has no such option.
    UnknownOption,
    /// The option has been used or has lapsed; its state is told.
    OptionAlreadyDecided,
    /// The option is used after its last notice day; the day is told.
    OptionNoticePassed,
    /// The contract was signed on another day; correct that instead.
    AlreadySigned,
    /// The contract was ended before.
    AlreadyTerminated,
    /// The contract has been ended; this cannot happen to it any more.
    ContractTerminated,
    /// The ground is blank.
    GroundMissing,
    /// The clause has no words.
    ClauseTextMissing,
    /// So few people are told of that they could be known; the least number is told, and nothing is stored.
    SmallCell,
    /// The reason is blank.
    WhyMissing,
    /// Who disputes a statement, or in which words, is missing.
    DisputeWithoutWords,
    /// The statement has no such dispute.
    UnknownDispute,
    /// The dispute is settled in other words.
    DisputeAlreadySettled,
    /// The statement is retracted.
    ObservationRetracted,
    /// The correction names no field.
    NothingToCorrect,
    /// The field was never stated, so there is nothing to correct; state it instead.
    NotStated,
    /// A text has what looks like a personal identification number; the register keeps none.
    PersonalNumber,
    /// A text has a character that cannot be seen or that turns the reading direction.
    UnreadableCharacter,
    /// Neither a municipality nor a supplier is named; one party is the least.
    PartyMissing,
    /// The municipality that buys on behalf of all is not one of the buyers.
    LeadNotAParty,
    /// The owner is written like a person or an address; a unit owns a contract.
    OwnerNotAUnit,
    /// Words that are asked for are missing; the field is told.
    WordsMissing,
    /// A number of months is larger than a contract can have; the most is told.
    MonthsTooMany,
    /// A number of days is larger than a report may take; the most is told.
    DaysTooMany,
    /// An amount or a size is less than 0, or 0 where it must be more.
    AmountNotPositive,
    /// People are counted in parts; they are counted whole, but for an average.
    PeopleNotWhole,
    /// One command brings more of something than it may; the most is told.
    TooMany,
    /// A year is outside what the register takes; the first and the last are told.
    YearOutOfReach,
    /// The tender was cancelled; this cannot happen to it any more.
    TenderCancelled,
    /// The contract has no such complaint.
    UnknownComplaint,
    /// There is another complaint with the same id.
    ComplaintTwice,
    /// The complaint has been decided otherwise; the outcome is told.
    ComplaintAlreadyDecided,
    /// The complaint is surely decided before it was lodged; both days are told.
    DecidedBeforeLodged,
    /// The contract is signed; its tender cannot be cancelled any more.
    TenderConcluded,
    /// No automatic renewal is agreed.
    NotRenewable,
    /// The particulars belong to another form of cooperation; the form is told.
    ParticularsOfAnotherForm,
    /// The contract guarantees no saving that could be settled.
    NoSavingGuaranteed,
    /// The quantity is in another unit than what was agreed; both are told.
    UnitDiffers,
    /// The contract has no such social clause.
    UnknownClause,
    /// The social clause has ended; the day is told.
    ClauseEnded,
    /// The last day is before the first.
    DaysCrossed,
    /// The days lie outside the term of the contract or of the clause.
    ReportOutsideTerm,
    /// The days go over more than one period of the clause; one of them is told.
    ReportSpansPeriods,
    /// The contract has no such report.
    UnknownReport,
    /// There is another report with the same id.
    ReportTwice,
    /// Another report has taken the place of this one.
    ReportReplaced,
    /// The report is accepted; query or reject it before another takes its place.
    ReportAccepted,
    /// Another accepted report covers some of the same days; one must take the place of the other.
    ReportsOverlap,
    /// It is not said what took the place of the promise.
    SubstituteMissing,
    /// The ladder of sanctions goes up or is lifted, never down; where it stands is told.
    SanctionStepBack,
    /// There is another amendment with the same id.
    AmendmentTwice,
    /// The contract had ended before the change; the day is told.
    AmendmentAfterExpiry,
    /// The amount is in another currency than the contract; both are told.
    CurrencyDiffers,
    /// The contract is transferred to who has it already.
    TransferToItself,
    /// Who is to be replaced is no party of the contract.
    UnknownParty,
    /// The contract is no draft.
    NotADraft,
    /// Who has written on the draft cannot approve it; a second actor must.
    ApproverIsAuthor,
    /// The draft is of another municipality; someone of the same must approve it.
    ApproverOfAnotherMunicipality,
    /// The draft must be approved by a second actor before it is published.
    NotApproved,
    /// The registration is retracted; nothing more can happen to it.
    ContractRetracted,
    /// One command corrects the same field twice.
    CorrectedTwice,
    /// There is no case with this id.
    UnknownCase,
    /// The case is published already.
    AlreadyPublished,
    /// The summary is blank.
    SummaryMissing,
    /// The fact is blank.
    FactMissing,
    /// There is no effect with this id.
    UnknownEffect,
    /// The effect is claimed already.
    AlreadyClaimed,
    /// There is no indicator with this id or key.
    UnknownIndicator,
    /// The effect has no such observation.
    UnknownObservation,
    /// The observation is there already.
    ObservationTwice,
    /// An effect is claimed without a statement of it.
    ObservationMissing,
    /// The words of the source are missing.
    StatedMissing,
    /// A statement is recorded as retracted; record it, then retract it.
    StatedAsRetracted,
    /// A statement is recorded as disputed; record it, then dispute it in the other side's words.
    StatedAsDisputed,
    /// An effect is of a case or of a contract, or says what it covers.
    NeitherCaseNorContract,
    /// An effect is said to be the same as itself.
    SameAsItself,
    /// The unit is not the indicator's; both are told.
    UnitMismatch,
    /// The denominator is zero.
    RatioOfNothing,
    /// So many of so many is told of what is an amount; only a share or what has no unit is told so.
    RatioOfAmount,
    /// So many of so many is negative.
    RatioNegative,
    /// A share is of more than there are.
    RatioOverWhole,
    /// A share under 0 or over 100 per cent, a fall of more than all there was, or fewer than none; what it may be is told.
    SizeImpossible,
    /// The year of the prices is not from 1900 to 2100.
    PriceLevelInvalid,
    /// The address of a source is not one on the web, from https:// or http:// on.
    SourceUrlInvalid,
    /// What is narrated carries no number.
    NarratedWithNumber,
    /// What is missing is told without why.
    MissingWithoutReason,
    /// What is missing has a value.
    ValueOfMissing,
    /// It is told why a value is missing, but the status is not that it is.
    ReasonWithoutMissing,
    /// A period ends before it begins, or begins nowhere.
    PeriodReversed,
    /// What is measured or narrated has not begun yet.
    MeasuredInFuture,
    /// How who validated a size stands to the agreement is told, but not who did.
    ValidationWithoutValidator,
    /// Gross or net, the price level or VAT is told of what is not money.
    MoneyBasisWithoutMoney,
    /// Freed time is told in money; minutes are not money until a budget is cut.
    FreedTimeInMoney,
    /// The effect has no such statement that counts and can be superseded.
    SupersedesUnknown,
    /// Only a provisional or estimated statement is superseded; retract a final one.
    SupersedesFinal,
    /// The indicator is defined already; supersede it with a new edition.
    IndicatorAlreadyDefined,
    /// An indicator keeps its key; another key is another indicator.
    IndicatorKeyChanged,
    /// A key is small words with dots, e.g. energy.change.
    IndicatorKeyInvalid,
    /// An indicator has a name in Danish and in English.
    IndicatorNameMissing,
    /// What is measured has a unit.
    IndicatorUnitMissing,
    /// What is told in words has no unit.
    IndicatorUnitOfWords,
    /// Sizes of this kind are not told in this unit.
    IndicatorUnitOfAnotherKind,
    /// Per cent are never added.
    PerCentNotAdditive,
    /// Persons are not added over time: the same person may be there again.
    PersonsNotAdditiveOverTime,
    /// Sizes of this kind are not added over time, or not at all.
    AdditivityTooWide,
    /// An alignment lacks its scheme or its id.
    AlignmentIncomplete,
    /// The newest edition says the same already.
    IndicatorUnchanged,
    /// The indicator is withdrawn: nothing new is claimed by it.
    IndicatorWithdrawn,
    /// A statement has one of quantity, ratio and ordinal; a share one of percentage, persons and reason.
    SeveralValues,
    /// There is no free choice with this id.
    UnknownFreeChoice,
    /// The municipality has a free choice of this task already, in other words.
    FreeChoiceAlreadyOpened,
    /// The supplier is approved already; since when is told.
    SupplierAlreadyApproved,
    /// No such supplier has been approved.
    UnknownSupplier,
    /// The supplier has left already; when is told.
    SupplierAlreadyLeft,
    /// The supplier would have left before it was approved; both days are told.
    LeftBeforeApproved,
    /// A share has neither a percentage nor persons, and no reason why there is none.
    ShareMissing,
    /// A percentage is not between 0 and 100.
    PercentOutOfReach,
    /// More chose than could choose; both numbers are told.
    ChoseMoreThanAll,
    /// A share is of a whole year, or of an unknown one.
    NotAYear,
    /// It is not said which year has no share.
    YearMissing,
    /// The share is stated already.
    ShareTwice,
    /// The free choice has no such share.
    UnknownShare,
    /// The data set is opened already, with other rows.
    AccountsAlreadyOpened,
    /// There is no such data set of accounts.
    UnknownAccounts,
    /// A data set has no rows.
    RowsMissing,
    /// There are more rows than a data set may have.
    TooManyRows,
    /// There is a row of the same place, year, definition and area already.
    RowTwice,
    /// It is not a year of municipal accounts.
    UnknownYear,
    /// The catalogue has no such definition.
    UnknownDefinition,
    /// A row has neither an amount nor a share.
    RowEmpty,
    /// An amount is larger than any of the accounts.
    AmountTooLarge,
    /// What could be exposed to competition is negative.
    NegativeBase,
    /// A share is negative.
    NegativeShare,
    /// A row is illustrative, but its data set is not.
    IllustrativeRow,
    /// Another calculation is saved here already.
    CalculationAlreadySaved,
    /// There is no such calculation.
    UnknownCalculation,
    /// Another question is saved here already.
    QueryAlreadySaved,
    /// There is no such saved query.
    UnknownQuery,
    /// The saved query is withdrawn.
    QueryWithdrawn,
    /// The schema cannot answer the document of a saved query with its variables; the reason is told.
    QueryInvalid,
    /// A saved query has no document.
    DocumentMissing,
    /// The variables of a saved query are not an object in JSON.
    VariablesInvalid,
    /// The data sets that the rows come from are not named.
    DataSetMissing,
    /// The catalogue has no such evidence set.
    UnknownEvidenceSet,
    /// The catalogue has no such method edition.
    UnknownMethodEdition,
    /// The first tender is round 1.
    TenderRoundInvalid,
    /// No municipality is chosen.
    NoMunicipalityChosen,
    /// No municipality is chosen to be held against.
    NoPeersChosen,
    /// A given benchmark is below 0 or above 100 per cent.
    BenchmarkOutside,
    /// A given benchmark has no share.
    BenchmarkShareMissing,
    /// The accounts tell the area apart; its volume is not typed.
    VolumeNotTyped,
    /// A typed volume is negative or larger than any.
    VolumeOutside,
    /// The volume of an area is typed twice for one place.
    VolumeTwice,
    /// The file is not UTF-8.
    #[graphql(name = "NOT_UTF8")]
    NotUtf8,
    /// A line of the file is not CSV.
    NotCsv,
    /// The file has no rows.
    NoRows,
    /// A line has not as many fields as the header.
    WrongColumns,
    /// The file lacks a column.
    ColumnMissing,
    /// A column is unknown, or there twice.
    ColumnUnexpected,
    /// A field that must say something is empty.
    EmptyField,
    /// There is no such area of accounts.
    UnknownArea,
    /// A code of the file is not known.
    UnknownAccountCode,
    /// The same is told already on another line.
    DuplicateRow,
    /// A field is no number.
    NotANumber,
    /// A number mixes comma and point.
    MixedSeparators,
    /// A number has not the decimal sign of the file, or separates thousands.
    WrongSeparator,
    /// A share is over 100 per cent.
    ShareOverHundred,
    /// The definition counts control bids, but the table of accounts names none.
    TableLacksControlBids,
    /// The table of accounts cannot be read.
    TableUnreadable,
    /// The file is larger than 2 MiB.
    FileTooLarge,
    /// The published share is another than the amounts beside it make.
    ShareDisagrees,
    /// The definition does not hold for the year of the accounts.
    YearOutsideDefinition,
    /// The accounts do not tell the area apart; its volume is typed instead.
    AreaNotVisible,
    /// The table of accounts is of another definition than the file is to be counted by.
    TableOfAnotherDefinition,
    /// None of the file's lines is counted; why is told, with how many.
    NothingCounted,
    /// The amount is also in another line, which has a wider function or art; the line is told.
    CodesOverlap,
    /// Municipalities with a base below nothing are none.
    MinimumBaseNegative,
    /// The kind of benchmark does not use what was told; the field is told.
    BenchmarkInputUnused,
    /// The data set is illustrative and stays so.
    IllustrativeSet,
    /// The calculation was retracted; it is saved again under another name.
    CalculationRetracted,
    /// What has happened did not happen on a day that is still to come.
    OnInFuture,
}

impl UserErrorCode {
    /// The code with this name. A refusal whose code is not listed is a fault of ours, which a test holds.
    pub(crate) fn of(name: &str) -> Self {
        Self::items()
            .iter()
            .find(|item| item.name == name)
            .map_or(Self::InvalidInput, |item| item.value)
    }

    /// As it is written.
    pub(crate) fn name(self) -> &'static str {
        let item = Self::items().iter().find(|item| item.value == self);
        item.map_or("INVALID_INPUT", |item| item.name)
    }

    /// All codes by name.
    pub fn names() -> impl Iterator<Item = &'static str> {
        Self::items().iter().map(|item| item.name)
    }
}
