use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

/// Why nobody is logged in or out, to a person at a browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Told {
    /// One does not log in here.
    Nowhere,
    NotBegun,
    Denied,
    Refused,
    Unavailable,
    Foreign,
    TooOften,
    Failed,
}

impl Told {
    /// The status, the code that never changes, and the sentence.
    pub(super) const fn words(self) -> (StatusCode, &'static str, &'static str) {
        match self {
            Self::Nowhere => (
                StatusCode::NOT_FOUND,
                "NO_LOGIN",
                "Man logger ikke ind her: registret har ingen aftale med en identitetsudbyder.",
            ),
            Self::NotBegun => (
                StatusCode::BAD_REQUEST,
                "LOGIN_NOT_BEGUN",
                "Dette login er ikke begyndt i denne browser, eller det tog mere end ti minutter. Begynd forfra på /login.",
            ),
            Self::Denied => (
                StatusCode::FORBIDDEN,
                "LOGIN_DENIED",
                "Identitetsudbyderen gav ikke lov til dette login. Begynd forfra på /login.",
            ),
            Self::Refused => (
                StatusCode::BAD_GATEWAY,
                "LOGIN_REFUSED",
                "Identitetsudbyderens svar kan ikke bruges. Sig det til den, der driver registret.",
            ),
            Self::Unavailable => (
                StatusCode::SERVICE_UNAVAILABLE,
                "IDENTITY_UNAVAILABLE",
                "Identitetsudbyderen kan ikke nås lige nu. Prøv igen om lidt.",
            ),
            Self::Foreign => (
                StatusCode::FORBIDDEN,
                "CSRF",
                "Kun registrets egne sider kan logge ud.",
            ),
            Self::TooOften => (
                StatusCode::TOO_MANY_REQUESTS,
                "RATE_LIMITED",
                "Der er logget ind eller ud for mange gange herfra. Prøv igen om lidt.",
            ),
            Self::Failed => (
                StatusCode::INTERNAL_SERVER_ERROR,
                "INTERNAL_SERVER_ERROR",
                "Det gik galt på serveren. Dens log siger mere.",
            ),
        }
    }
}

impl IntoResponse for Told {
    fn into_response(self) -> Response {
        let (status, code, sentence) = self.words();
        let never = [(header::CACHE_CONTROL, HeaderValue::from_static("no-store"))];
        (status, never, format!("{sentence} ({code})\n")).into_response()
    }
}
