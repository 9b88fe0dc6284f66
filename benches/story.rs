//! A case, its contract, and two effects that are each observed twice, told over HTTP as anyone tells them.

use kernel::MunicipalityCode;
use serde_json::{Value, json};
use store::{Role, Store};

use crate::{Result, reader::Reader};

/// The municipality that registers, and those that it buys together with.
const BUYER: &str = "0575";
const OTHERS: [&str; 4] = ["0621", "0101", "0751", "0851"];

/// Who tells the server, by their tokens.
pub(crate) struct Tellers<'a> {
    address: &'a str,
    analyst: String,
    procurement: String,
}

impl<'a> Tellers<'a> {
    pub(crate) async fn at(address: &'a str, store: &Store) -> Result<Self> {
        let (tokens, now) = (store.tokens(), store.clock().now());
        let buyer = MunicipalityCode::parse(BUYER)?;
        let (analyst, _) = tokens.create(Role::Analyst, None, now).await?;
        let (procurement, _) = tokens.create(Role::Procurement, Some(buyer), now).await?;
        Ok(Self {
            address,
            analyst,
            procurement,
        })
    }

    pub(crate) async fn tell(&self, number: usize) -> Result<()> {
        let case = self.case(number).await?;
        let contract = self.contract(number, &case).await?;
        self.effect("energy.change", "kW.h", &contract).await?;
        self.effect("energy.change.relative", "%", &contract)
            .await?;
        Ok(())
    }

    async fn case(&self, number: usize) -> Result<String> {
        let input = json!({
            "slug": format!("historie-{number}"),
            "title": { "da": format!("Historie {number}"), "en": format!("Story {number}") },
            "summary": { "da": "Kommunen og leverandøren arbejder sammen.", "en": "They work together." },
            "theme": "SOCIAL_RESPONSIBILITY",
            "municipalities": [BUYER],
            "source": source(),
        });
        self.told(&self.analyst, "publishCase", "case", input).await
    }

    async fn contract(&self, number: usize, case: &str) -> Result<String> {
        let input = json!({
            "slug": format!("vask-{number}"),
            "title": { "da": format!("Vask {number}"), "en": format!("Laundry {number}") },
            "form": "SERVICE_CONTRACT",
            "taskArea": "vask_tekstil",
            "municipalities": [BUYER, OTHERS[number % OTHERS.len()]],
            "suppliers": [{ "name": format!("Elis Danmark {} A/S", number % 7) }],
            "ownerUnit": "Indkøb",
            "tender": { "procedure": "OPEN", "publishedOn": "2019", "awardedOn": "2019" },
            "awardCriteria": [
                { "name": { "da": "Service" }, "weight": "30", "note": "herunder mindskning af svind" },
                { "name": { "da": "Kvalitet" }, "weight": "30" },
                { "name": { "da": "Økonomi" }, "weight": "40" },
            ],
            "signedOn": "2019-12",
            "term": {
                "starts": "2020",
                "ends": "2026",
                "options": [{ "months": 12, "noticeBy": "2026-06-30" }, { "months": 12 }],
            },
            "socialClauses": [
                { "kind": "JOB_TRAINING", "text": "Jobtræning for ledige" },
                { "kind": "APPRENTICESHIP", "text": "Læreplads til elever", "per": "YEAR" },
            ],
            "cases": [case],
            "source": source(),
        });
        let teller = &self.procurement;
        self.told(teller, "registerContract", "contract", input)
            .await
    }

    async fn effect(&self, indicator: &str, unit: &str, contract: &str) -> Result<String> {
        let observed = |role: &str, point: &str| {
            json!({
                "role": role,
                "stated": format!("{point} om året"),
                "quantity": { "point": point, "unit": unit },
                "recurrence": "PER_YEAR",
                "independence": "BUYER",
                "measuredBy": "Kommunen",
            })
        };
        let input = json!({
            "indicator": indicator,
            "contract": contract,
            "observations": [observed("MODELLED", "-30"), observed("MEASURED", "-20")],
            "source": source(),
        });
        self.told(&self.analyst, "claimEffect", "effect", input)
            .await
    }

    /// The id of what a command has made.
    async fn told(&self, token: &str, command: &str, entity: &str, input: Value) -> Result<String> {
        let (first, rest) = command.split_at(1);
        let query = format!(
            "mutation($input: {}{rest}Input!) {{
                {command}(input: $input) {{ {entity} {{ id }} userErrors {{ code message }} }}
            }}",
            first.to_uppercase()
        );
        let body = json!({ "query": query, "variables": { "input": input } });
        let answer = Reader::at(self.address, token, &body).await?.ask().await?;
        let told: Value = serde_json::from_slice(&answer)?;
        match told["data"][command][entity]["id"].as_str() {
            Some(id) => Ok(id.to_owned()),
            None => Err(format!("{command} is refused: {told}").into()),
        }
    }
}

fn source() -> Value {
    json!({ "publisher": "DI", "title": "13 gode eksempler", "publishedOn": "2022-23~" })
}
