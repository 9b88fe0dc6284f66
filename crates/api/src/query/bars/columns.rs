use async_graphql::{SimpleObject, resolver_utils::EnumType};
use chrono::{Datelike, SecondsFormat};
use kernel::{Instant, PartialDate};

use super::{
    column::Column,
    facts::{Row, is_told},
    named::Named,
};
use crate::{
    case::Theme,
    contract::{ContractStatus, CooperationForm, OptionState, Overdue},
    effect::Grade,
};

/// The rows of many contracts, by columns: the n-th line of each is of the n-th contract. Danish: «rækker i kolonner».
#[derive(Default, SimpleObject)]
pub struct BarColumns {
    /// Its name in addresses.
    slug: Column,
    /// What it is about, in Danish.
    title: Column,
    /// The same in English, where someone has translated it. Danish: «titel på engelsk».
    title_in_english: Column,
    /// What kind of agreement it is.
    form: Column,
    /// The buyers, by their places in the list of municipalities.
    municipalities: Column,
    /// Who delivers, by their places in the list of suppliers. Danish: «leverandører».
    suppliers: Column,
    /// What the task is about, by its place in the list of task areas.
    task_area: Column,
    /// The themes of the cases that tell of it. Danish: «temaer».
    themes: Column,
    /// All that its status may be.
    status: Column,
    /// `x` where it is made up.
    illustrative: Column,
    /// Its first day.
    starts: Column,
    /// Its last day, used options included.
    ends: Column,
    /// Its last day if every open option is used, where its end and its options do not say it.
    latest_possible_end: Column,
    /// Its last day where it was ended before time. Danish: «ophørt».
    terminated: Column,
    /// Its length in months, where that is what is stated.
    months: Column,
    /// By how many months each option extends it. Danish: «optionernes måneder».
    option_months: Column,
    /// Where each option stands. Danish: «optionernes tilstand».
    option_states: Column,
    /// The last day to use each option, `-` where that is not told. Danish: «optionernes varselsdage».
    option_notices: Column,
    /// The last day to decide on, as surely as it is known: a date, or the first and the last day that it may be. Danish: «beslutningsdag».
    decision: Column,
    /// Whether the last day to decide on is over.
    overdue: Column,
    /// What happened within the days asked for: tender, award, signature, option, clause, change, effect, correction or termination. Danish: «tegn».
    signs: Column,
    /// When each of them happened. Danish: «tegnenes dage».
    sign_days: Column,
    /// The first day of its tender, award or signature, where its start is not known. Danish: «første spor».
    first_trace: Column,
    /// The last day on which it was told to run, where its start or end is not known. Danish: «sidst kendt».
    last_known: Column,
    /// The day on which its length was told, where nothing else is. Danish: «længde oplyst».
    length_told: Column,
    /// `x` where it was tendered or signed, so that its length is of what was to come. Danish: «forud».
    ahead: Column,
    /// How many social clauses it has. Danish: «klausuler».
    clauses: Column,
    /// How well the best shown of its effects is shown.
    grade: Column,
    /// What it is worth, without its currency. Danish: «værdi».
    value: Column,
    /// The contract that it follows, by its name in addresses. Danish: «efterfølger».
    succeeds: Column,
    /// Since when it has been public.
    known_from: Column,
}

/// About so many bytes a row takes.
const A_ROW: usize = 400;

impl BarColumns {
    pub(super) fn bytes(&self) -> usize {
        self.slug.rows() * A_ROW
    }

    pub(super) fn add(&mut self, row: &Row<'_>, named: &mut Named) {
        self.add_what(row, named);
        self.add_when(row);
        self.add_options(row);
        self.add_happened(row);
        self.add_standing(row);
    }

    fn add_what(&mut self, row: &Row<'_>, named: &mut Named) {
        let contract = row.contract;
        self.slug.one(&contract.slug);
        self.title.text(Some(&contract.title.da));
        self.title_in_english.text(contract.title.en.as_deref());
        self.form.one(name(CooperationForm::from(contract.form)));
        let buyers = contract.municipalities.iter();
        self.municipalities
            .row(buyers.map(|code| named.municipality(*code)));
        let suppliers = contract.suppliers.iter();
        self.suppliers
            .row(suppliers.map(|supplier| named.supplier(supplier)));
        let area = contract.task_area.as_ref();
        self.task_area.row(area.map(|area| named.task_area(area)));
        let themes = row.themes.iter().copied().map(Theme::from);
        self.themes.row(themes.map(name));
        self.illustrative.row(contract.illustrative.then_some('x'));
    }

    fn add_when(&mut self, row: &Row<'_>) {
        let contract = row.contract;
        let term = &contract.term;
        self.starts.date(term.starts);
        self.ends.date(term.current_end());
        let latest = term.latest_possible_end();
        let follows = is_told(term.current_end()) && !term.options.is_empty();
        self.latest_possible_end
            .date(latest.filter(|latest| !follows && Some(*latest) != term.current_end()));
        let terminated = contract.termination.as_ref();
        self.terminated
            .date(terminated.map(|told| told.takes_effect()));
        self.months.row(term.months);
        let tender = contract.tender.as_ref();
        let traces = [
            tender.and_then(|tender| tender.published_on),
            tender.and_then(|tender| tender.awarded_on),
            contract.signed_on,
        ];
        let first = traces
            .into_iter()
            .flatten()
            .filter_map(|day| day.earliest())
            .min();
        self.first_trace
            .row(first.filter(|_| !is_told(term.starts)));
        self.last_known.row(row.last_known);
        self.length_told.row(row.length_told);
        let ahead = tender.is_some() || contract.signed_on.is_some();
        self.ahead
            .row((ahead && row.length_told.is_some()).then_some('x'));
    }

    fn add_options(&mut self, row: &Row<'_>) {
        let options = &row.contract.term.options;
        self.option_months
            .row(options.iter().map(|option| option.months));
        let states = options.iter().map(|option| OptionState::from(option.state));
        self.option_states.row(states.map(name));
        let notices = options.iter().map(|option| option.notice_by);
        self.option_notices
            .row(notices.map(|day| day.map_or_else(|| "-".to_owned(), |day| day.to_string())));
    }

    fn add_happened(&mut self, row: &Row<'_>) {
        self.signs.row(row.happened.iter().map(|one| one.sign));
        self.sign_days
            .row(row.happened.iter().map(|one| one.on.edtf()));
    }

    fn add_standing(&mut self, row: &Row<'_>) {
        let contract = row.contract;
        let status = contract.status(row.on).possible.into_iter();
        self.status
            .row(status.map(|one| name(ContractStatus::from(one))));
        let decision = row.decision.as_ref();
        self.decision.row(decision.map_or_else(Vec::new, days));
        self.overdue
            .row(decision.map(|due| name(Overdue::from(due.overdue))));
        let clauses = contract.social_clauses.len();
        self.clauses.row((clauses > 0).then_some(clauses));
        self.grade
            .row(row.grade.map(|grade| name(Grade::from(grade))));
        self.value.row(contract.value.map(|value| value.amount()));
        self.succeeds.row(row.succeeds);
        self.known_from.one(told_at(row.known_from));
    }
}

/// As the schema writes an instant.
fn told_at(instant: Instant) -> String {
    instant.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

/// A month or a year takes fewer bytes than its first and its last day.
fn days(decision: &contracts::Decision) -> Vec<String> {
    let (first, last) = (decision.earliest, decision.latest);
    let month = PartialDate::month(first.year(), first.month()).ok();
    let whole = [
        Some(PartialDate::day(first)),
        month,
        Some(PartialDate::year(first.year())),
    ];
    let mut whole = whole.into_iter().flatten();
    match whole.find(|date| date.earliest() == Some(first) && date.latest() == Some(last)) {
        Some(date) => vec![date.edtf()],
        None => vec![first.to_string(), last.to_string()],
    }
}

/// As the schema calls it.
fn name<T: EnumType>(value: T) -> &'static str {
    let item = T::items().iter().find(|item| item.value == value);
    item.map_or("", |item| item.name)
}
