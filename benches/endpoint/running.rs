//! Programs that run beside this one, and what they take.

use std::{
    env, fs,
    net::TcpListener,
    process::{Child, Command, Stdio},
    time::Duration,
};

use tokio::{net::TcpStream, time::sleep};

use crate::Result;

/// Linux tells of processor time in such parts of a second.
const TICKS: f64 = 100.0;
const PATIENCE: u32 = 100;

/// A server that ends with this.
pub(super) struct Running {
    child: Child,
    pub(super) address: String,
}

impl Running {
    /// Samspil over a database, as anybody starts it, but that no caller is ever too fast.
    pub(super) async fn samspil(database: &str) -> Result<Self> {
        let program = env::var("SAMSPIL_BENCH_PROGRAM")
            .unwrap_or_else(|_| "../target/release/samspil".to_owned());
        let address = free()?;
        let mut command = Command::new(program);
        command
            .args(["serve", "--database", database, "--listen", &address])
            .env("SAMSPIL_LIMITS_COST_AT_ONCE", "1000000000000")
            .env("SAMSPIL_LIMITS_COST_PER_MINUTE", "1000000000")
            .env("SAMSPIL_LIMITS_COST", "1000000")
            .env("RUST_LOG", "warn");
        Self::started(command, address).await
    }

    /// The floor over the answer in a file.
    pub(super) async fn bare(answer: &str) -> Result<Self> {
        let address = free()?;
        let mut command = Command::new(env::current_exe()?);
        command.args(["--bare", &address, answer]);
        Self::started(command, address).await
    }

    async fn started(mut command: Command, address: String) -> Result<Self> {
        let child = command.stdout(Stdio::null()).spawn()?;
        let running = Self { child, address };
        for _ in 0..PATIENCE {
            if TcpStream::connect(&running.address).await.is_ok() {
                return Ok(running);
            }
            sleep(Duration::from_millis(100)).await;
        }
        Err(format!("{command:?} does not answer").into())
    }

    /// The seconds of processor time that it has taken.
    pub(super) fn took(&self) -> Result<f64> {
        Ok(times(self.child.id())?[..2].iter().sum())
    }

    /// The most memory that it ever had, in megabytes.
    pub(super) fn memory(&self) -> Result<f64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let told = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = told.and_then(|told| told.split_whitespace().next());
        let kilobytes: f64 = kilobytes.ok_or("Linux tells no VmHWM")?.parse()?;
        Ok(kilobytes / 1_000.0)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The seconds of processor time that PostgreSQL has taken, all its processes together; none without it.
pub(super) fn database_took() -> Result<f64> {
    let Ok(first) = env::var("SAMSPIL_BENCH_POSTGRES_PID") else {
        return Ok(0.0);
    };
    let first: u32 = first.parse()?;
    let mut took: f64 = times(first)?.iter().sum();
    for entry in fs::read_dir("/proc")? {
        let name = entry?.file_name();
        let Some(process) = name.to_str().and_then(|name| name.parse().ok()) else {
            continue;
        };
        // One that has ended meanwhile is in the times of its parent.
        if parent(process).is_ok_and(|parent| parent == first) {
            took += times(process).map_or(0.0, |times| times[..2].iter().sum());
        }
    }
    Ok(took)
}

/// In user and system mode, by itself and by its children that have ended.
fn times(process: u32) -> Result<[f64; 4]> {
    let fields = fields(process)?;
    let mut times = [0.0; 4];
    for (time, field) in times.iter_mut().zip(fields.iter().skip(11)) {
        *time = field.parse::<f64>()? / TICKS;
    }
    Ok(times)
}

fn parent(process: u32) -> Result<u32> {
    Ok(fields(process)?.get(1).ok_or("no parent")?.parse()?)
}

/// What Linux tells of a process after its name.
fn fields(process: u32) -> Result<Vec<String>> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat"))?;
    let (_, told) = stat.rsplit_once(") ").ok_or("a process without a name")?;
    Ok(told.split_whitespace().map(str::to_owned).collect())
}

/// An address that nobody listens on.
fn free() -> Result<String> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.to_string())
}
