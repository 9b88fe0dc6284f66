//! Measures the register, each figure beside its floor: the barest program that does the same work, in the same run.
//!
//! This is no criterion: criterion measures one thing to its end before it begins the next, so that the noise of a busy
//! machine falls on a figure and its floor unequally. Here the two take turns, and what is told is the median of the
//! ratios of the turns. Run it by `make bench`, or a part of it by `cargo bench -p benches -- append`.

mod append;
mod bare;
mod beside;
mod by_hand;
mod endpoint;
mod found;
mod laundry;
mod load;
mod observed;
mod place;
mod portfolio;
mod rate;
mod reader;
mod replay;
mod seed;
mod sizes;
mod story;
mod summary;
mod table;

use std::{env, error::Error};

use place::Place;
use sizes::Sizes;

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if let [bare, address, file] = &arguments[..]
        && bare == "--bare"
    {
        return endpoint::serve(address, file).await;
    }
    // Without it cargo is only testing.
    if !arguments.iter().any(|argument| argument == "--bench") {
        return Ok(());
    }
    let part = arguments.iter().find(|argument| !argument.starts_with('-'));
    let wanted = |name: &str| part.is_none_or(|part| part == name);
    let sizes = Sizes::told()?;
    let (mut figures, mut asked) = (Vec::new(), Vec::new());
    for place in Place::all()? {
        if wanted("append") {
            figures.extend(append::measured(&place, &sizes).await?);
        }
        if wanted("read") {
            let log = seed::log(&place, &sizes).await?;
            figures.extend(load::measured(&place, &log, &sizes).await?);
            figures.extend(replay::measured(&place, &log, &sizes).await?);
            log.store.close().await;
        }
        if wanted("portfolio") {
            figures.extend(portfolio::measured(&place, &sizes).await?);
        }
        if wanted("summary") {
            figures.extend(summary::measured(&place, &sizes).await?);
        }
        if wanted("search") {
            figures.extend(found::measured(&place, &sizes).await?);
        }
        if wanted("endpoint") {
            asked.extend(endpoint::measured(&place, &sizes).await?);
        }
    }
    if !figures.is_empty() {
        print!("{}", table::written(&figures));
    }
    if !asked.is_empty() {
        print!("\n{}", endpoint::written(&asked));
    }
    Ok(())
}
