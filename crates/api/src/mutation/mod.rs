//! Commands, each said aloud: input to the domain's words, one request, the document.

mod carry_out;
mod case;
mod contract;
mod effect;
mod free_choice;
mod indicator;
mod payload;
mod potential;
mod saved_query;
mod texts;

use async_graphql::MergedObject;
pub use payload::{
    CalculationPayload, CasePayload, ContractPayload, EffectPayload, FreeChoicePayload,
    ImportAccountsPayload, IndicatorPayload, QueryPayload,
};

/// What may be asked of the register; a bearer token is needed. Danish: «kommandoer».
#[derive(Default, MergedObject)]
pub struct Mutation(
    contract::ContractMutation,
    case::CaseMutation,
    effect::EffectMutation,
    indicator::IndicatorMutation,
    free_choice::FreeChoiceMutation,
    potential::PotentialMutation,
    saved_query::SavedQueryMutation,
);
