use axum::{
    extract::{Path, State},
    http::{HeaderValue, Uri, header},
    response::{IntoResponse, Response},
};
use tokio::{sync::Semaphore, task::spawn_blocking};

use super::{
    super::{
        Site,
        answer::Wanted,
        encoding::{Encoding, Sent, compressed},
        journal::OperationName,
        refusal::Refusal,
    },
    about::About,
    asked::{ABOUT, Asked, Format},
    named::named,
    table::{Halt, Table},
};

/// So many tables are made at the same time; who comes later waits.
static AT_ONCE: Semaphore = Semaphore::const_new(2);

/// What a table costs without its rows, which are paid for when it is known how many there are.
const TABLE: u64 = 1_000;

/// Answers one table: GET /export/{name}.csv or .xlsx, or what is to be said of it: {name}.om.csv.
pub(in super::super) async fn answer(
    State(site): State<Site>,
    wanted: Wanted,
    Path(file): Path<String>,
    uri: Uri,
) -> Response {
    match table(&site, &wanted, &file, &uri).await {
        Ok(response) => response,
        Err(Halt::Refused(refusal)) => wanted.refusal(&refusal),
        Err(Halt::Answered(outcome)) => wanted.failure(&outcome),
    }
}

/// Answers every other method.
pub(in super::super) async fn other_method(wanted: Wanted) -> Response {
    wanted.refusal(&Refusal::get_only("a table is asked for by GET"))
}

/// Answers the address of no table.
pub(in super::super) async fn no_name(wanted: Wanted) -> Response {
    let why = "an address under /export ends with the name of a table and .csv or .xlsx";
    wanted.refusal(&Refusal::unknown_export(why.to_owned()))
}

async fn table(site: &Site, wanted: &Wanted, file: &str, uri: &Uri) -> Result<Response, Halt> {
    let asker = site.asker(wanted).await?;
    site.spend(asker.caller, TABLE)?;
    let asked = Asked::read(file, uri.query().unwrap_or_default())?;
    let named = named(&site.store, &asked.name).await?;
    let mut table = Table::of(&named, &asked)?;
    table
        .known(site, wanted, &asker.viewer, &named, &asked)
        .await?;
    let _turn = AT_ONCE.acquire().await.map_err(|_| Refusal::failed())?;
    let now = site.store.clock().now();
    table.pin(now);
    let mut about = About::new(&named.title, &uri.to_string(), now);
    let describedby = table.described_by(&named.name, uri);
    let sheet = table
        .write(site, wanted, &asker, &asked, &mut about)
        .await?;
    about.say("Forespørgsel", &named.document);
    let (is_about, variant) = (asked.about, asked.variant);
    let bytes = spawn_blocking(move || match is_about {
        true => about.csv(variant),
        false => sheet.finish(&about),
    });
    let bytes = bytes.await;
    let bytes = bytes.map_err(|error| error.to_string()).flatten();
    let bytes = bytes.map_err(|reason| {
        tracing::error!(reason, "a table could not be written");
        Refusal::failed()
    })?;
    let beside = if is_about { ABOUT } else { "" };
    let name = format!("samspil-{}-{}{beside}", named.name, now.date_naive());
    let mut response = written(wanted, &name, asked.format, bytes);
    let operation = OperationName(Some(named.name));
    response.extensions_mut().insert(operation);
    if let (Format::Csv, false) = (asked.format, is_about) {
        response
            .headers_mut()
            .extend(describedby.map(|link| (header::LINK, link)));
    }
    Ok(response)
}

fn written(wanted: &Wanted, name: &str, format: Format, bytes: Vec<u8>) -> Response {
    let file = format!("attachment; filename=\"{name}.{}\"", format.suffix());
    let headers = [
        (header::CONTENT_TYPE, format.content_type()),
        (header::CONTENT_DISPOSITION, &file),
        (header::CACHE_CONTROL, "no-store"),
        (header::VARY, "authorization, cookie, accept-encoding"),
    ];
    // A workbook is compressed in itself.
    let smaller = match format {
        Format::Csv => compressed(&wanted.headers, &bytes, Sent::Once),
        Format::Workbook => None,
    };
    match smaller {
        Some(bytes) => {
            let gzip = HeaderValue::from_static(Encoding::Gzip.name());
            (headers, [(header::CONTENT_ENCODING, gzip)], bytes).into_response()
        }
        None => (headers, bytes).into_response(),
    }
}
