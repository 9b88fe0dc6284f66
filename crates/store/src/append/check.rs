use kernel::Source;

use crate::{Refused, Request, RequestRefusal, refusal::LONGEST_KEY};

const LONGEST_NAME: usize = 500;
const LONGEST_ADDRESS: usize = 2_000;
const LONGEST_QUOTE: usize = 5_000;

/// What is wrong with a request whatever is so.
pub(crate) fn check(request: &Request) -> Result<(), Refused> {
    let key = request.key.as_deref().map_or(Ok(()), check_key);
    let source = request.source.as_ref().map_or(Ok(()), check_source);
    key.and(source).map_err(|refusal| Refused::rule(0, refusal))
}

fn check_key(key: &str) -> Result<(), RequestRefusal> {
    let length = key.chars().count();
    if length > LONGEST_KEY {
        return Err(RequestRefusal::KeyTooLong { length });
    }
    if key.is_empty() || key.chars().any(char::is_control) {
        return Err(RequestRefusal::KeyInvalid);
    }
    Ok(())
}

fn check_source(source: &Source) -> Result<(), RequestRefusal> {
    let Source {
        publisher,
        title,
        url,
        quote,
        published_on: _,
        accessed_on: _,
        supplementary: _,
    } = source;
    no_longer(Some(publisher), &["source", "publisher"], LONGEST_NAME)?;
    no_longer(Some(title), &["source", "title"], LONGEST_NAME)?;
    no_longer(url.as_ref(), &["source", "url"], LONGEST_ADDRESS)?;
    no_longer(quote.as_ref(), &["source", "quote"], LONGEST_QUOTE)
}

fn no_longer(
    text: Option<&String>,
    field: &'static [&'static str],
    longest: usize,
) -> Result<(), RequestRefusal> {
    match text.map(|text| text.chars().count()) {
        Some(length) if length > longest => Err(RequestRefusal::TextTooLong {
            field,
            length,
            longest,
        }),
        Some(_) | None => Ok(()),
    }
}
