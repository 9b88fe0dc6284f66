use chrono::{Days, Months};
use contracts::{
    AwardCriterion, ClauseKind, ContractCommand, CriterionKind, Registration, SmallestGroup,
    SocialClause, Tender, TenderProcedure, Termination, TerminationKind, Weight,
};
use kernel::{Id, LocalizedText, Money, Municipality, MunicipalityCode, PartialDate, Supplier};
use store::Step;

use super::{
    dice::Dice,
    sketch::{Sketch, id},
    term::{self, Told},
};

/// What part of the task it is about, in both languages.
pub(super) const PARTS: [(&str, &str); 16] = [
    ("distrikt nord", "northern district"),
    ("distrikt syd", "southern district"),
    ("distrikt øst", "eastern district"),
    ("distrikt vest", "western district"),
    ("midtbyen", "town centre"),
    ("hele kommunen", "the whole municipality"),
    ("skolerne", "the schools"),
    ("daginstitutionerne", "the day care centres"),
    ("plejecentrene", "the care centres"),
    ("rådhuset", "the town hall"),
    ("idrætsanlæggene", "the sports grounds"),
    ("bibliotekerne", "the libraries"),
    ("landdistrikterne", "the rural districts"),
    ("bostederne", "the supported housing"),
    ("første etape", "first stage"),
    ("anden etape", "second stage"),
];

const SUPPLIERS: u32 = 180;

/// All that is told of one contract, in the order it happened.
pub(super) fn steps(number: usize) -> Vec<Step> {
    let sketch = Sketch::of(number);
    // Another row of throws than that of the outline.
    let mut dice = Dice::of(usize::MAX - number);
    let Told { term, decided } = term::told(number, &sketch, &mut dice);
    let ended = dice.percent(3).then(|| termination(&sketch));
    let registration = Registration {
        term,
        ..registration(number, &sketch, &mut dice)
    };
    let mut commands = vec![ContractCommand::Register(Box::new(registration))];
    commands.extend(decided);
    commands.extend(ended);
    let step = |command| Step::Contract {
        id: id(number),
        expected: None,
        command,
    };
    commands.into_iter().map(step).collect()
}

fn registration(number: usize, sketch: &Sketch, dice: &mut Dice) -> Registration {
    let municipalities = municipalities(sketch, dice);
    let signed = sketch.told.tells(sketch.starts - Days::new(45));
    Registration {
        slug: format!("eksempel-{number}"),
        title: title(sketch),
        form: sketch.form,
        task_area: dice.percent(96).then(|| sketch.area.clone()),
        suppliers: suppliers(municipalities.is_empty(), dice),
        municipalities,
        owner_unit: dice.percent(40).then(|| "Indkøb (opdigtet)".to_owned()),
        value: value(dice),
        succeeds: sketch.follows.then(|| id(number - 1)),
        tender: dice.percent(70).then(|| tender(sketch)),
        award_criteria: criteria(dice),
        signed_on: dice.percent(70).then_some(signed),
        term: None,
        social_clauses: clauses(number, dice),
        cases: Vec::new(),
        nature: None,
        lead: None,
        particulars: None,
        illustrative: true,
        draft: None,
        provisional_until: None,
        smallest_group: SmallestGroup::default(),
        on: signed,
    }
}

fn title(sketch: &Sketch) -> LocalizedText {
    let area = sketch.area.name();
    let (danish, english) = PARTS[sketch.part];
    let in_english = area.en.as_deref().unwrap_or(&area.da);
    LocalizedText::new(
        format!("Eksempel: {}, {danish}", area.da.to_lowercase()),
        format!("Example: {}, {english}", in_english.to_lowercase()),
    )
}

/// Mostly one; some buy together, and of some nobody has told who buys.
fn municipalities(sketch: &Sketch, dice: &mut Dice) -> Vec<MunicipalityCode> {
    let together = dice.one(&[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 0]);
    let all = Municipality::all().iter().cycle().skip(sketch.municipality);
    all.take(together).map(|place| place.code).collect()
}

/// Mostly one; of some nobody has told who delivers, where it is told who buys.
fn suppliers(needed: bool, dice: &mut Dice) -> Vec<Supplier> {
    let supplier = |number: u32| Supplier {
        name: format!("Eksempel Leverandør {number} A/S (opdigtet)"),
        cvr: None,
    };
    let number = dice.below(SUPPLIERS);
    match dice.below(20) {
        0 if !needed => Vec::new(),
        1 => vec![supplier(number), supplier(number + 1)],
        _ => vec![supplier(number)],
    }
}

fn value(dice: &mut Dice) -> Option<Money> {
    let halves = 1 + dice.below(60);
    let told = dice.percent(60).then(|| (halves * 500_000).to_string());
    Money::parse(&told?, "DKK").ok()
}

fn tender(sketch: &Sketch) -> Tender {
    let published = sketch.starts - Months::new(8);
    let awarded = sketch.starts - Months::new(3);
    Tender {
        procedure: Some(TenderProcedure::Open),
        published_on: Some(sketch.told.tells(published)),
        awarded_on: Some(sketch.told.tells(awarded)),
        ..Tender::default()
    }
}

fn criteria(dice: &mut Dice) -> Vec<AwardCriterion> {
    if !dice.percent(50) {
        return Vec::new();
    }
    let price = 5 * (4 + dice.below(11));
    let criterion = |danish: &str, english: &str, kind, percent: u32| AwardCriterion {
        name: LocalizedText::new(danish, english),
        kind: Some(kind),
        weight: Weight::PercentExact(percent.into()),
        note: None,
        sub_criteria: Vec::new(),
    };
    vec![
        criterion("Pris", "Price", CriterionKind::Price, price),
        criterion("Kvalitet", "Quality", CriterionKind::Quality, 100 - price),
    ]
}

fn clauses(number: usize, dice: &mut Dice) -> Vec<SocialClause> {
    let count = dice.one(&[0, 0, 1]);
    let clause = |place: u32| SocialClause {
        id: Id::named("invented clause", &format!("{number}/{place}")),
        kind: ClauseKind::JobTraining,
        text: "Leverandøren stiller jobtræning til rådighed (opdigtet).".to_owned(),
        promised: None,
        per: None,
        rhythm: None,
        agreed_on: None,
    };
    (0..count).map(clause).collect()
}

/// Half-way.
fn termination(sketch: &Sketch) -> ContractCommand {
    let day = sketch.starts + Months::new(sketch.months / 2);
    ContractCommand::Terminate(Termination {
        on: PartialDate::day(day),
        ground: "Ophævet efter aftale (opdigtet)".to_owned(),
        kind: Some(TerminationKind::Agreed),
        by: None,
        effective_on: None,
        exit_cost: None,
    })
}
