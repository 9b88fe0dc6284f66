//! What the domain's words are called in a sentence, in Danish and English.

use contracts::{
    ComplaintOutcome, FreeChoiceModel, LegalGround, Party, ReportJudgement, SanctionStep,
    TerminationKind, TransferGround,
};

type Called = (&'static str, &'static str);

pub(super) fn outcome(outcome: ComplaintOutcome) -> Called {
    match outcome {
        ComplaintOutcome::Withdrawn => ("trukket tilbage", "withdrawn"),
        ComplaintOutcome::Dismissed => ("ikke taget til følge", "dismissed"),
        ComplaintOutcome::Upheld => ("taget til følge", "upheld"),
        ComplaintOutcome::AwardAnnulled => ("tildelingen annulleret", "the award annulled"),
        ComplaintOutcome::WithoutEffect => (
            "kontrakten erklæret uden virkning",
            "the contract declared without effect",
        ),
    }
}

/// The section of the procurement act, and what it is known for.
pub(super) fn legal_ground(ground: LegalGround) -> Called {
    match ground {
        LegalGround::NotSubstantial => (
            "udbudslovens § 178, ikke væsentlig ændring",
            "the procurement act § 178, not substantial",
        ),
        LegalGround::ReviewClause => (
            "udbudslovens § 179, ændringsklausul eller option",
            "the procurement act § 179, review clause or option",
        ),
        LegalGround::MinorValue => (
            "udbudslovens § 180, bagatelgrænsen",
            "the procurement act § 180, minor value",
        ),
        LegalGround::AdditionalNeeds => (
            "udbudslovens § 181, supplerende ydelser",
            "the procurement act § 181, additional needs",
        ),
        LegalGround::NewSupplier => (
            "udbudslovens § 182, udskiftning af leverandør",
            "the procurement act § 182, another supplier",
        ),
        LegalGround::Unforeseen => (
            "udbudslovens § 183, uforudsete omstændigheder",
            "the procurement act § 183, unforeseen circumstances",
        ),
    }
}

pub(super) fn transfer_ground(ground: TransferGround) -> Called {
    match ground {
        TransferGround::Reform => ("reform", "reform"),
        TransferGround::Reorganisation => ("omstrukturering", "reorganisation"),
        TransferGround::Bankruptcy => ("konkurs", "bankruptcy"),
        TransferGround::Agreement => ("aftale", "agreement"),
        TransferGround::Other => ("anden årsag", "another cause"),
    }
}

/// As the verb of a contract that ended before time.
pub(super) fn ended(kind: TerminationKind) -> Called {
    match kind {
        TerminationKind::Notice => ("blev opsagt", "was terminated by notice"),
        TerminationKind::Breach => (
            "blev ophævet på grund af misligholdelse",
            "was terminated for breach",
        ),
        TerminationKind::Bankruptcy => (
            "ophørte på grund af leverandørens konkurs",
            "ended because of the supplier's bankruptcy",
        ),
        TerminationKind::TakenBack => (
            "ophørte, og opgaven blev hjemtaget",
            "ended, and the task was taken back",
        ),
        TerminationKind::WithoutEffect => {
            ("blev erklæret uden virkning", "was declared without effect")
        }
        TerminationKind::Agreed => ("ophørte efter aftale", "ended by agreement"),
        TerminationKind::Other => ("ophørte", "was ended"),
    }
}

pub(super) fn judgement(judgement: ReportJudgement) -> Called {
    match judgement {
        ReportJudgement::Accepted => ("godkendt", "accepted"),
        ReportJudgement::Queried => ("sendt retur med spørgsmål", "queried"),
        ReportJudgement::Rejected => ("afvist", "rejected"),
        ReportJudgement::Substituted => (
            "godkendt med en anden ydelse i stedet",
            "accepted with something else in its place",
        ),
    }
}

pub(super) fn step(step: SanctionStep) -> Called {
    match step {
        SanctionStep::Dialogue => ("dialog", "dialogue"),
        SanctionStep::Penalty => ("bod", "penalty"),
        SanctionStep::Withheld => ("betaling tilbageholdt", "payment withheld"),
        SanctionStep::Terminated => ("ophævelse", "termination"),
        SanctionStep::Lifted => ("frafaldet", "lifted"),
    }
}

pub(super) fn party(party: Party) -> Called {
    match party {
        Party::Buyer => ("ordregiver", "the buyer"),
        Party::Supplier => ("leverandøren", "the supplier"),
        Party::Both => ("begge parter", "both sides"),
    }
}

pub(super) fn free_choice(model: FreeChoiceModel) -> Called {
    match model {
        FreeChoiceModel::Approval => ("godkendelsesmodel", "approval"),
        FreeChoiceModel::Tender => ("udbudsmodel", "tender"),
        FreeChoiceModel::Voucher => ("fritvalgsbevis", "voucher"),
    }
}
