use std::time::{Duration, Instant};

use tokio::task::JoinSet;

use crate::Result;

/// Somebody who does the same again and again.
pub(crate) trait Worker: Send + 'static {
    fn work(&mut self) -> impl Future<Output = Result<()>> + Send;
}

/// How often a second all of them together did their work, side by side for so long.
pub(crate) async fn rate<W: Worker>(workers: &mut Vec<W>, lasting: Duration) -> Result<f64> {
    let begun = Instant::now();
    let mut working = JoinSet::new();
    for mut worker in workers.drain(..) {
        working.spawn(async move {
            let mut times = 0_u32;
            while begun.elapsed() < lasting {
                worker.work().await?;
                times += 1;
            }
            Result::Ok((worker, times))
        });
    }
    let mut all = 0;
    while let Some(done) = working.join_next().await {
        let (worker, times) = done??;
        workers.push(worker);
        all += times;
    }
    Ok(f64::from(all) / begun.elapsed().as_secs_f64())
}
