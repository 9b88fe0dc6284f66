mod amount;
mod check;
mod context;
mod direction;
mod draft;
mod finish;
mod hedge;
mod numeral;
mod ordinal;
mod per;
mod product;
mod proposal;
mod range;
mod ratio;
mod scan;
mod size;
mod spelled;
mod text;
mod token;
mod unit;
mod warning;
mod year;

pub use per::{Every, Per};
pub use proposal::{Figure, FigureValue, PercentKind, Proposal, Reading, Shift, Span, StatedYear};
pub use size::Size;
pub use warning::{Warning, WarningKind};

use draft::{Content, Draft};
use scan::Scan;
use text::Text;

/// So many characters are read.
const LONGEST: usize = 5_000;
/// So many words before a cut may be half of something.
const FRAYED: usize = 20;

/// The figures that a Danish text tells, for a person to confirm; whatever is doubtful is said.
pub fn read(text: &str) -> Proposal {
    let cut = text.char_indices().nth(LONGEST).map(|(byte, _)| byte);
    let text = Text::of(text.get(..cut.unwrap_or(text.len())).unwrap_or(text));
    let mut scan = Scan::of(&text);
    if cut.is_some() {
        let frayed = text.len().saturating_sub(FRAYED);
        scan.drafts.retain(|draft| draft.end <= frayed);
        let end = text.span(frayed, frayed).start;
        scan.warnings
            .retain(|warning| warning.span.is_some_and(|span| span.end <= end));
    }
    let is_told_in_words = scan.drafts.is_empty();
    if is_told_in_words {
        scan.drafts = ordinals(&text);
    }
    let mut proposal = proposal(&text, scan);
    let whole = |kind| Warning {
        kind,
        words: String::new(),
        span: None,
    };
    if is_told_in_words {
        proposal.warnings.push(whole(WarningKind::NoNumber));
    }
    if cut.is_some() {
        proposal.warnings.push(whole(WarningKind::TextCut));
    }
    proposal
}

fn proposal(text: &Text, mut scan: Scan) -> Proposal {
    let contexts = context::contexts(text, &scan);
    let drafts = std::mem::take(&mut scan.drafts);
    let mut proposal = Proposal {
        years: scan.years.into_iter().map(|year| year.stated).collect(),
        warnings: scan.warnings,
        ..Proposal::default()
    };
    for (draft, context) in drafts.into_iter().zip(contexts) {
        let (figure, warnings) = finish::figure(text, draft, context);
        proposal.figures.push(figure);
        proposal.warnings.extend(warnings);
    }
    proposal
        .warnings
        .extend(check::check(&mut proposal.figures));
    proposal.same_effect = proposal
        .figures
        .iter()
        .any(|figure| figure.same_as_previous);
    proposal
}

/// What is told to be better or worse, where nothing is told in numbers.
fn ordinals(text: &Text) -> Vec<Draft> {
    let (mut drafts, mut at) = (Vec::new(), 0);
    while at < text.len() {
        let Some((change, end)) = ordinal::ordinal(text, at) else {
            at += 1;
            continue;
        };
        let words = text.slice(at, end).to_owned();
        drafts.push(Draft::new(at, Content::Ordinal { change, words }, end));
        at = end;
    }
    drafts
}
