use crate::beside::{Aim, Figure};

/// The figures in Markdown.
pub(crate) fn written(figures: &[Figure]) -> String {
    let mut table = String::from(
        "| What | Samspil | Floor | Ratio (middle half) | Aim |\n|---|---:|---:|---:|---|\n",
    );
    for figure in figures {
        let [low, median, high] = figure.ratio;
        table += &format!(
            "| {} | {} {unit} | {} {unit} | **{}** ({}–{}) | {} |\n",
            figure.what,
            rounded(figure.ours),
            rounded(figure.floor),
            ratio(median),
            ratio(low),
            ratio(high),
            judged(figure.aim, median),
            unit = figure.unit,
        );
    }
    table
}

fn judged(aim: Aim, ratio: f64) -> String {
    let (words, met) = match aim {
        Aim::AtLeast(least) => (format!("≥ {least}"), ratio >= least),
        Aim::AtMost(most) => (format!("≤ {most}"), ratio <= most),
        Aim::None => return "–".to_owned(),
    };
    format!("{words}: {}", if met { "met" } else { "**missed**" })
}

fn ratio(ratio: f64) -> String {
    format!("{ratio:.*}", if ratio < 0.1 { 4 } else { 2 })
}

/// Three digits that mean something, thousands apart.
fn rounded(number: f64) -> String {
    if number < 100.0 {
        return format!("{number:.*}", if number < 10.0 { 2 } else { 1 });
    }
    let digits = format!("{number:.0}");
    let first = digits.len() % 3;
    let mut words = digits[..first].to_owned();
    for place in (first..digits.len()).step_by(3) {
        if !words.is_empty() {
            words.push(',');
        }
        words += &digits[place..place + 3];
    }
    words
}
