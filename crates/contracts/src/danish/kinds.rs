use crate::{
    AwardBasis, ClauseKind, ComplaintOutcome, CriterionKind, FreeChoiceModel, LegalGround,
    MainNature, OptionState, Party, Period, Publication, SanctionStep, TerminationKind,
    TransferGround,
};

pub(crate) fn nature(nature: MainNature) -> &'static str {
    match nature {
        MainNature::Services => "tjenesteydelser",
        MainNature::Supplies => "varer",
        MainNature::Works => "bygge og anlæg",
    }
}

pub(crate) fn award_basis(basis: AwardBasis) -> &'static str {
    match basis {
        AwardBasis::Price => "pris",
        AwardBasis::Cost => "omkostninger",
        AwardBasis::BestPriceQuality => "bedste forhold mellem pris og kvalitet",
    }
}

pub(crate) fn criterion_kind(kind: CriterionKind) -> &'static str {
    match kind {
        CriterionKind::Price => "pris",
        CriterionKind::Cost => "omkostninger",
        CriterionKind::Quality => "kvalitet",
    }
}

pub(crate) fn option_state(state: OptionState) -> &'static str {
    match state {
        OptionState::Open => "åben",
        OptionState::Exercised => "udnyttet",
        OptionState::Lapsed => "bortfaldet",
    }
}

pub(crate) fn party(party: Party) -> &'static str {
    match party {
        Party::Buyer => "ordregiver",
        Party::Supplier => "leverandøren",
        Party::Both => "begge parter",
    }
}

pub(crate) fn clause_kind(kind: ClauseKind) -> &'static str {
    match kind {
        ClauseKind::Labour => "arbejdsklausul",
        ClauseKind::Apprenticeship => "uddannelsesklausul",
        ClauseKind::JobTraining => "jobtræning",
        ClauseKind::Employment => "beskæftigelse",
        ClauseKind::Sheltered => "beskyttet beskæftigelse",
        ClauseKind::Reserved => "reserveret kontrakt",
        ClauseKind::Csr => "samfundsansvar",
        ClauseKind::Other => "anden social klausul",
    }
}

/// What a promised quantity is counted over.
pub(crate) fn per(period: Period) -> &'static str {
    match period {
        Period::Contract => "i hele kontraktperioden",
        Period::Year => "pr. år",
        Period::HalfYear => "pr. halvår",
        Period::Quarter => "pr. kvartal",
        Period::Month => "pr. måned",
    }
}

pub(crate) fn sanction_step(step: SanctionStep) -> &'static str {
    match step {
        SanctionStep::Dialogue => "dialog",
        SanctionStep::Penalty => "bod",
        SanctionStep::Withheld => "tilbageholdt betaling",
        SanctionStep::Terminated => "ophævelse",
        SanctionStep::Lifted => "sanktionen frafaldet",
    }
}

pub(crate) fn complaint_outcome(outcome: ComplaintOutcome) -> &'static str {
    match outcome {
        ComplaintOutcome::Withdrawn => "trukket tilbage",
        ComplaintOutcome::Dismissed => "ikke taget til følge",
        ComplaintOutcome::Upheld => "taget til følge",
        ComplaintOutcome::AwardAnnulled => "tildelingsbeslutningen annulleret",
        ComplaintOutcome::WithoutEffect => "kontrakten erklæret uden virkning",
    }
}

pub(crate) fn termination_kind(kind: TerminationKind) -> &'static str {
    match kind {
        TerminationKind::Notice => "opsagt",
        TerminationKind::Breach => "ophævet på grund af misligholdelse",
        TerminationKind::Bankruptcy => "ophørt ved konkurs",
        TerminationKind::TakenBack => "hjemtaget",
        TerminationKind::WithoutEffect => "erklæret uden virkning",
        TerminationKind::Agreed => "ophørt efter aftale",
        TerminationKind::Other => "ophørt",
    }
}

pub(crate) fn transfer_ground(ground: TransferGround) -> &'static str {
    match ground {
        TransferGround::Reform => "opgaven flyttes ved lov",
        TransferGround::Reorganisation => "omstrukturering",
        TransferGround::Bankruptcy => "konkurs",
        TransferGround::Agreement => "aftale",
        TransferGround::Other => "anden grund",
    }
}

pub(crate) fn free_choice_model(model: FreeChoiceModel) -> &'static str {
    match model {
        FreeChoiceModel::Approval => "godkendelsesmodel",
        FreeChoiceModel::Tender => "udbudsmodel",
        FreeChoiceModel::Voucher => "fritvalgsbevis",
    }
}

pub(crate) fn publication(publication: Publication) -> &'static str {
    match publication {
        Publication::Draft => "kladde",
        Publication::Approved => "godkendt kladde",
        Publication::Published => "offentliggjort",
    }
}

/// How often it is reported.
pub(crate) fn every(period: Period) -> &'static str {
    match period {
        Period::Contract => "én gang i kontraktperioden",
        Period::Year => "hvert år",
        Period::HalfYear => "hvert halvår",
        Period::Quarter => "hvert kvartal",
        Period::Month => "hver måned",
    }
}

pub(crate) fn light_regime(light: bool) -> &'static str {
    if light {
        "efter light-regimet"
    } else {
        "ikke efter light-regimet"
    }
}

/// Of the procurement act.
pub(crate) fn section(ground: LegalGround) -> &'static str {
    match ground {
        LegalGround::NotSubstantial => "§ 178",
        LegalGround::ReviewClause => "§ 179",
        LegalGround::MinorValue => "§ 180",
        LegalGround::AdditionalNeeds => "§ 181",
        LegalGround::NewSupplier => "§ 182",
        LegalGround::Unforeseen => "§ 183",
    }
}
