#[cfg(test)]
mod tests;

use axum::http::{HeaderMap, HeaderValue, header};
use chrono::TimeDelta;

/// A cookie that no page can read. A browser sends it along when another site leads here, but not when one asks from behind: whose page asks is
/// looked at besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cookie {
    name: &'static str,
    /// Over TLS a browser takes the longer name from this very host alone.
    secure_name: &'static str,
}

/// Which session a browser is in.
pub(super) const SESSION: Cookie = Cookie {
    name: "samspil",
    secure_name: "__Host-samspil",
};
/// Which login a browser has begun.
pub(super) const BEGUN: Cookie = Cookie {
    name: "samspil-login",
    secure_name: "__Host-samspil-login",
};

impl Cookie {
    const fn called(self, secure: bool) -> &'static str {
        if secure { self.secure_name } else { self.name }
    }

    /// What a browser has kept; nothing where it is not clear which.
    pub(super) fn read(self, headers: &HeaderMap, secure: bool) -> Option<&str> {
        let sent = headers.get_all(header::COOKIE).into_iter();
        let sent = sent.flat_map(HeaderValue::to_str);
        let pairs = sent.flat_map(|line| line.split(';'));
        let mut found = pairs.filter_map(|pair| {
            let (name, value) = pair.trim().split_once('=')?;
            (name == self.called(secure)).then_some(value)
        });
        let first = found.next()?;
        found.next().is_none().then_some(first)
    }

    /// What makes a browser keep something for so long; it is made of signs that a cookie may have.
    pub(super) fn kept(self, value: &str, lasts: TimeDelta, secure: bool) -> Option<HeaderValue> {
        let name = self.called(secure);
        let only_tls = if secure { "; Secure" } else { "" };
        let seconds = lasts.num_seconds();
        let line =
            format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{only_tls}");
        HeaderValue::from_str(&line).ok()
    }

    /// What makes a browser forget it.
    pub(super) fn forgotten(self, secure: bool) -> Option<HeaderValue> {
        self.kept("", TimeDelta::zero(), secure)
    }
}
