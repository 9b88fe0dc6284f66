use serde_json::Value;
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufStream},
    net::TcpStream,
};

use crate::{Result, rate::Worker};

/// Asks the same again and again on a connection that stays open.
pub(crate) struct Reader {
    connection: BufStream<TcpStream>,
    request: String,
}

impl Reader {
    pub(crate) async fn at(address: &str, token: &str, body: &Value) -> Result<Self> {
        let connection = TcpStream::connect(address).await?;
        connection.set_nodelay(true)?;
        let who = match token {
            "" => String::new(),
            token => format!("Authorization: Bearer {token}\r\n"),
        };
        let body = body.to_string();
        Ok(Self {
            connection: BufStream::new(connection),
            request: format!(
                "POST /graphql HTTP/1.1\r\nHost: {address}\r\n{who}Content-Type: application/json\r\n\
                 Content-Length: {}\r\n\r\n{body}",
                body.len()
            ),
        })
    }

    /// Asks once; the body of the answer.
    pub(crate) async fn ask(&mut self) -> Result<Vec<u8>> {
        self.connection.write_all(self.request.as_bytes()).await?;
        self.connection.flush().await?;
        let mut length = 0;
        loop {
            let mut line = String::new();
            if self.connection.read_line(&mut line).await? == 0 {
                return Err("the server has hung up".into());
            }
            let line = line.trim().to_ascii_lowercase();
            if line.is_empty() {
                break;
            }
            if let Some(told) = line.strip_prefix("content-length:") {
                length = told.trim().parse()?;
            }
        }
        let mut answer = vec![0; length];
        self.connection.read_exact(&mut answer).await?;
        Ok(answer)
    }
}

impl Worker for Reader {
    async fn work(&mut self) -> Result<()> {
        self.ask().await.map(drop)
    }
}
