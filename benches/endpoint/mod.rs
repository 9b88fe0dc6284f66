//! Three questions to the program as it is served, asked with wrk, beside a server that only sends the same bytes.

mod asking;
mod figure;
mod floor;
mod question;
mod running;
mod seed;

use std::{fs, path::Path};

use asking::{Asking, Way};
pub(crate) use figure::{Figure, written};
pub(crate) use floor::serve;
use question::Question;
use running::Running;

use crate::{Result, bare::Bare, place::Place, sizes::Sizes};

const CONNECTIONS: [usize; 2] = [1, 16];

pub(crate) async fn measured(place: &Place, sizes: &Sizes) -> Result<Vec<Figure>> {
    eprint!("{place}: {} contracts for the endpoint …", sizes.registered);
    let (store, address) = place.register("endpoint").await?;
    seed::told(&store, sizes.registered).await?;
    eprintln!(" {} events told", store.log_head().await?.position);
    store.close().await;
    Bare::connect(&address).await?.settled().await?;
    let folder = tempfile::TempDir::with_prefix("samspil-endpoint-")?;
    let mut figures = Vec::new();
    for question in Question::ALL {
        for way in Way::ALL {
            figures.extend(asked(place, &address, question, way, sizes, folder.path()).await?);
        }
    }
    Ok(figures)
}

/// A server of its own for each, so that its memory is known.
async fn asked(
    place: &Place,
    database: &str,
    question: Question,
    way: Way,
    sizes: &Sizes,
    folder: &Path,
) -> Result<Vec<Figure>> {
    let samspil = Running::samspil(database).await?;
    let answer = question.answer(&samspil.address).await?;
    let requests = question
        .requests(way, &samspil.address, sizes.registered, folder)
        .await?;
    let file = folder.join("answer");
    fs::write(&file, &answer)?;
    let bare = Running::bare(&file.display().to_string()).await?;
    let mut figures = Vec::new();
    for connections in CONNECTIONS {
        let asking = Asking {
            requests: &requests,
            way,
            connections,
            seconds: sizes.seconds,
        };
        eprint!(
            "{place}: {}, {way}, connections: {connections} …",
            question.what()
        );
        asking.of(&samspil).await?;
        let mut turns = Vec::new();
        for turn in 0..sizes.turns.div_ceil(3) {
            turns.push(if turn % 2 == 0 {
                let ours = asking.of(&samspil).await?;
                (ours, asking.of(&bare).await?)
            } else {
                let floor = asking.of(&bare).await?;
                (asking.of(&samspil).await?, floor)
            });
        }
        let figure = Figure {
            what: format!("{place}: {}", question.what()),
            way,
            connections,
            bytes: answer.len(),
            turns,
            memory: samspil.memory()?,
            aim: question.aim(),
        };
        eprintln!(" {}", figure.told());
        figures.push(figure);
    }
    Ok(figures)
}
