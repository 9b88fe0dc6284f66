use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use identity::Begun;

/// Where in this site somebody goes after logging in, and nowhere else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place(String);

const FRONT: &str = "/";
/// Longer ones are forgotten: a browser keeps no more than some thousand signs.
const LONGEST: usize = 2_000;

impl Place {
    /// The front page where it is none of this site.
    pub(super) fn read(asked: Option<&str>) -> Self {
        let own = asked.filter(|place| is_own(place));
        Self(own.unwrap_or(FRONT).to_owned())
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// In one word with the secret of the login.
    pub(super) fn written_beside(&self, secret: &str) -> String {
        format!("{secret}.{}", URL_SAFE_NO_PAD.encode(&self.0))
    }

    /// The login and the place in that word; the place is judged anew, for a browser may have been told another.
    pub(super) fn read_beside(kept: &str) -> Option<(Begun, Self)> {
        let (secret, place) = kept.split_once('.')?;
        let place = URL_SAFE_NO_PAD.decode(place).ok()?;
        let place = String::from_utf8(place).ok()?;
        Some((Begun::read(secret)?, Self::read(Some(&place))))
    }
}

/// Browsers take `//` and `/\` for the beginning of another host, and pass over tabs and line ends.
fn is_own(place: &str) -> bool {
    let plain = place
        .bytes()
        .all(|sign| sign.is_ascii_graphic() && sign != b'\\');
    plain && place.len() <= LONGEST && place.starts_with('/') && !place.starts_with("//")
}
