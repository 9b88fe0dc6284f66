use async_graphql::ID;
use contracts::{ClauseId, ContractCommand, ContractId, ReportId};

use crate::{
    input::{At, Reading, Told, telling::Telling},
    user_error::{UserError, UserErrorCode},
};

/// What was asked of which contract.
pub(crate) type Asked = Result<(ContractId, ContractCommand, Told), Vec<UserError>>;

/// A command on one contract: its id and what it is told with are read the same way everywhere.
pub(super) fn asked(
    contract: &ID,
    telling: Telling,
    read: impl FnOnce(&mut Reading, &At, &Told) -> Option<ContractCommand>,
) -> Asked {
    let (mut reading, at) = (Reading::default(), At::input());
    let contract = reading.id(
        &at.then("contract"),
        contract,
        "Contract",
        UserErrorCode::UnknownContract,
    );
    let told = telling.read(&mut reading).unwrap_or_default();
    let command = read(&mut reading, &at, &told);
    let asked = match (contract, command) {
        (Some(contract), Some(command)) => Some((contract, command, told)),
        (_, None) | (None, _) => None,
    };
    reading.done(asked)
}

pub(super) fn clause(reading: &mut Reading, at: &At, id: &ID) -> Option<ClauseId> {
    let code = UserErrorCode::UnknownClause;
    reading.id(&at.then("clause"), id, "SocialClause", code)
}

/// A report in the field of this name.
pub(super) fn report(reading: &mut Reading, at: &At, field: &str, id: &ID) -> Option<ReportId> {
    let code = UserErrorCode::UnknownReport;
    reading.id(&at.then(field), id, "ClauseReport", code)
}
