use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::Path,
    process::{Child, ChildStdout, Command, ExitStatus, Output, Stdio},
    thread,
};

use tempfile::TempDir;

/// The program, in a folder of its own.
pub(crate) struct Place(TempDir);

impl Place {
    pub(crate) fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    pub(crate) fn folder(&self) -> &Path {
        self.0.path()
    }

    fn samspil(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_samspil"));
        command.args(arguments).current_dir(self.folder());
        for variable in ["CONFIG", "LISTEN", "DATABASE", "LOG", "DOCUMENTS"] {
            command.env_remove(format!("SAMSPIL_{variable}"));
        }
        command.env_remove("RUST_LOG");
        command
    }

    /// Runs it to its end.
    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        self.samspil(arguments).output().unwrap()
    }

    /// What it says when all goes well.
    pub(crate) fn told(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(output.status.success(), "{}", said(&output.stderr));
        said(&output.stdout)
    }

    /// Its exit code, and the one sentence that says why.
    pub(crate) fn refused(&self, arguments: &[&str]) -> (i32, String) {
        let output = self.run(arguments);
        let sentence = said(&output.stderr).trim_end().to_owned();
        assert_eq!(sentence.lines().count(), 1, "{sentence}");
        (output.status.code().unwrap(), sentence)
    }

    /// Serves a register until it is told to stop.
    pub(crate) fn serve(&self) -> Running {
        self.serve_with(&[])
    }

    /// The same with variables of its own.
    pub(crate) fn serve_with(&self, variables: &[(&str, &str)]) -> Running {
        let arguments = ["serve", "--migrate", "--listen", "127.0.0.1:0"];
        let mut command = self.samspil(&arguments);
        command.envs(variables.iter().copied());
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        let address = line.trim_end().rsplit("http://").next().unwrap().to_owned();
        Running {
            child,
            address,
            _out: out,
        }
    }
}

/// The program while it serves.
pub(crate) struct Running {
    child: Child,
    pub(crate) address: String,
    _out: BufReader<ChildStdout>,
}

impl Running {
    /// Sends a POST and does not wait for the answer.
    pub(crate) fn post(&self, path: &str, headers: &str, body: &str) -> TcpStream {
        let mut stream = self.begin(path, headers, body.len());
        stream.write_all(body.as_bytes()).unwrap();
        stream
    }

    /// Sends the head of a POST whose body will have this length.
    pub(crate) fn begin(&self, path: &str, headers: &str, length: usize) -> TcpStream {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let host = &self.address;
        write!(
            stream,
            "POST {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\
             content-type: application/json\r\ncontent-length: {length}\r\n{headers}\r\n",
        )
        .unwrap();
        stream
    }

    /// Waits until connections are refused, as they are when the program is about to stop.
    pub(crate) fn until_it_takes_nobody_new(&self) {
        while TcpStream::connect(&self.address).is_ok() {
            thread::yield_now();
        }
    }

    pub(crate) fn terminate(&self) {
        let id = self.child.id().to_string();
        let status = Command::new("kill").args(["-TERM", &id]).status().unwrap();
        assert!(status.success());
    }

    pub(crate) fn ended(&mut self) -> ExitStatus {
        self.child.wait().unwrap()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It has ended already where all went well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(crate) fn said(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// All that comes until the connection ends.
pub(crate) fn rest(mut stream: impl Read) -> String {
    let mut bytes = Vec::new();
    // A connection that breaks has said what it had to say.
    let _ = stream.read_to_end(&mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
}
