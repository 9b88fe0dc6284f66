use crate::Result;

/// What was reached, beside its floor.
pub(crate) struct Figure {
    pub(crate) what: String,
    pub(crate) unit: &'static str,
    pub(crate) ours: f64,
    pub(crate) floor: f64,
    /// The lower quartile, the median and the upper quartile over the turns of ours to the floor's.
    pub(crate) ratio: [f64; 3],
    pub(crate) aim: Aim,
}

/// What the ratio ought to be.
#[derive(Clone, Copy)]
pub(crate) enum Aim {
    AtLeast(f64),
    AtMost(f64),
    None,
}

/// What is measured.
pub(crate) struct Question {
    pub(crate) what: String,
    pub(crate) unit: &'static str,
    pub(crate) aim: Aim,
    pub(crate) turns: usize,
}

impl Question {
    /// Lets both take turns, each first in every other; a turn before them warms up and does not count.
    pub(crate) async fn beside(
        self,
        mut ours: impl AsyncFnMut() -> Result<f64>,
        mut floor: impl AsyncFnMut() -> Result<f64>,
    ) -> Result<Figure> {
        eprint!("{} …", self.what);
        floor().await?;
        ours().await?;
        let mut all = Vec::new();
        for turn in 0..self.turns.max(1) {
            all.push(if turn % 2 == 0 {
                let ours = ours().await?;
                (ours, floor().await?)
            } else {
                let floor = floor().await?;
                (ours().await?, floor)
            });
        }
        let figure = Figure {
            what: self.what,
            unit: self.unit,
            ours: quartiles(all.iter().map(|(ours, _)| *ours))[1],
            floor: quartiles(all.iter().map(|(_, floor)| *floor))[1],
            ratio: quartiles(all.iter().map(|(ours, floor)| ours / floor)),
            aim: self.aim,
        };
        eprintln!(" {:.2}", figure.ratio[1]);
        Ok(figure)
    }
}

fn quartiles(values: impl Iterator<Item = f64>) -> [f64; 3] {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    let last = values.len() - 1;
    [last / 4, last / 2, last - last / 4].map(|place| values[place])
}
