use std::fmt::Write;

use super::asking::{Turn, Way};

/// What a question came to, beside the floor in the same turns.
pub(crate) struct Figure {
    pub(super) what: String,
    pub(super) way: Way,
    pub(super) connections: usize,
    pub(super) bytes: usize,
    pub(super) turns: Vec<(Turn, Turn)>,
    /// The most that the server ever had, in megabytes.
    pub(super) memory: f64,
    pub(super) aim: Aim,
}

/// How many milliseconds of processor time a request may take.
#[derive(Clone, Copy)]
pub(super) enum Aim {
    AboveTheFloor(f64),
    InAll(f64),
}

impl Figure {
    fn median(&self, of: impl Fn(&(Turn, Turn)) -> f64) -> f64 {
        let mut values: Vec<f64> = self.turns.iter().map(of).collect();
        values.sort_by(f64::total_cmp);
        values[values.len() / 2]
    }

    /// In a line, while others are measured.
    pub(super) fn told(&self) -> String {
        let ours = self.median(|(ours, _)| ours.processor);
        let floor = self.median(|(_, floor)| floor.processor);
        format!("{ours:.3} ms beside {floor:.3} ms")
    }

    fn judged(&self) -> String {
        let above = self.median(|(ours, floor)| ours.processor - floor.processor);
        let (words, met) = match self.aim {
            Aim::AboveTheFloor(most) => (format!("≤ floor + {most}"), above <= most),
            Aim::InAll(most) => {
                let in_all = self.median(|(ours, _)| ours.processor);
                (format!("≤ {most}"), in_all <= most)
            }
        };
        format!("{words}: {}", if met { "met" } else { "**missed**" })
    }
}

/// The figures in Markdown.
pub(crate) fn written(figures: &[Figure]) -> String {
    let mut table = String::from(
        "| What | Connections | Requests/s (floor) | p50 ms | p99 ms | CPU ms a request | Floor | Memory MB | Aim, CPU ms |\n\
         |---|---:|---:|---:|---:|---:|---:|---:|---|\n",
    );
    for figure in figures {
        // A string takes all that is written to it.
        let _ = writeln!(
            table,
            "| {}, {:.1} kB, {} | {} | {:.0} ({:.0}) | {:.2} | {:.1} | **{:.3}** | {:.3} | {:.0} | {} |",
            figure.what,
            f64::from(u32::try_from(figure.bytes).unwrap_or(u32::MAX)) / 1_000.0,
            figure.way,
            figure.connections,
            figure.median(|(ours, _)| ours.per_second),
            figure.median(|(_, floor)| floor.per_second),
            figure.median(|(ours, _)| ours.p50),
            figure.median(|(ours, _)| ours.p99),
            figure.median(|(ours, _)| ours.processor),
            figure.median(|(_, floor)| floor.processor),
            figure.memory,
            figure.judged(),
        );
    }
    table
}
