use std::time::Duration;

use futures_util::future::BoxFuture;
use reqwest::{Client, RequestBuilder, StatusCode, redirect::Policy};

use crate::{Address, Refusal};

/// What is asked outside of this machine.
pub(crate) trait Outside: Send + Sync {
    /// What stands at an address.
    fn get<'a>(&'a self, address: &'a Address) -> BoxFuture<'a, Result<Vec<u8>, Refusal>>;

    /// What a form is answered with, in the name of a client that has a secret or has none.
    fn post<'a>(
        &'a self,
        address: &'a Address,
        form: &'a [(&'a str, &'a str)],
        client: Option<(&'a str, &'a str)>,
    ) -> BoxFuture<'a, Result<Vec<u8>, Refusal>>;
}

/// How long a provider may take, while somebody waits.
const PATIENCE: Duration = Duration::from_secs(5);
/// The most that is read of an answer.
const LARGEST: usize = 256 * 1024;

/// HTTP, over TLS with the certificates that this machine trusts, through the proxy that it names.
pub(crate) struct Http(Client);

impl Http {
    /// None when this machine has no certificates to trust.
    pub(crate) fn new() -> Option<Self> {
        // The same that the database's connections use; who came first has set it.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder()
            .user_agent("samspil")
            .redirect(Policy::none())
            .timeout(PATIENCE)
            .build();
        client.ok().map(Self)
    }
}

impl Outside for Http {
    fn get<'a>(&'a self, address: &'a Address) -> BoxFuture<'a, Result<Vec<u8>, Refusal>> {
        Box::pin(async {
            let answered = answer(self.0.get(address.as_str())).await;
            answered.map_err(|_| Refusal::Unavailable)
        })
    }

    fn post<'a>(
        &'a self,
        address: &'a Address,
        form: &'a [(&'a str, &'a str)],
        client: Option<(&'a str, &'a str)>,
    ) -> BoxFuture<'a, Result<Vec<u8>, Refusal>> {
        let request = self.0.post(address.as_str()).form(form);
        Box::pin(answer(match client {
            Some((id, secret)) => request.basic_auth(encoded(id), Some(encoded(secret))),
            None => request,
        }))
    }
}

/// As OAuth 2.0 wants names and secrets before they are joined.
fn encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

async fn answer(request: RequestBuilder) -> Result<Vec<u8>, Refusal> {
    let mut response = request.send().await.map_err(unreachable)?;
    let status = response.status();
    if status == StatusCode::BAD_REQUEST {
        return Err(Refusal::Code);
    }
    if !status.is_success() {
        tracing::warn!(
            status = status.as_u16(),
            "the provider of identities does not answer"
        );
        return Err(Refusal::Unavailable);
    }
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(unreachable)? {
        if bytes.len() + chunk.len() > LARGEST {
            tracing::warn!("the provider of identities answers more than is read");
            return Err(Refusal::Unavailable);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

/// The address stays out of the log: the code of a login may stand in it.
fn unreachable(error: reqwest::Error) -> Refusal {
    let reason = error.without_url();
    tracing::warn!(%reason, "the provider of identities cannot be asked");
    Refusal::Unavailable
}
