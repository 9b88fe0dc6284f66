//! Figures around a cooperation: how large it is, what it stands in. Not effects by themselves.

use super::{Entry, indicator};
use crate::indicator::{
    EffectDimension::{Capacity, Economy, Employment, EnergyClimate, FreedomOfChoice, Governance},
    MeasureKind::{Amount, CountPersons, Share},
};

pub(super) const INDICATORS: &[Entry] = &[
    indicator(
        "task.share.private",
        "Andel af opgaven løst af private",
        "Share of the task done by private suppliers",
        Governance,
    )
    .measured(Share, "%")
    .counts(
        "Den del af opgaven, som private leverandører løser.",
        "The part of the task that private suppliers do.",
    )
    .per("Hele opgaven", "The whole task"),
    indicator(
        "choice.share.private",
        "Andel af borgere, der har valgt privat",
        "Share of citizens who chose a private supplier",
        FreedomOfChoice,
    )
    .measured(Share, "%")
    .counts(
        "Borgere, der har valgt en privat leverandør, af dem, der kunne vælge.",
        "Citizens who chose a private supplier, of those who could choose.",
    )
    .per("Borgere, der kunne vælge", "Citizens who could choose"),
    indicator(
        "suppliers.approved",
        "Godkendte leverandører",
        "Approved suppliers",
        FreedomOfChoice,
    )
    .measured(Amount, "{supplier}")
    .stock()
    .counts(
        "Leverandører, som borgerne kan vælge imellem på et tidspunkt.",
        "Suppliers that citizens can choose between at one time.",
    )
    .without(
        "Kommunens egen leverandør.",
        "The municipality's own supplier.",
    ),
    indicator(
        "driver.shortage.share",
        "Andel af vognmænd, der mangler chauffører",
        "Share of hauliers short of drivers",
        Employment,
    )
    .measured(Share, "%")
    .down_is_better()
    .counts(
        "Vognmænd, der siger, at de mangler chauffører, af dem, der er spurgt; et \
             behov, ikke en effekt.",
        "Hauliers who say that they are short of drivers, of those asked; a need, not \
             an effect.",
    )
    .per("Vognmænd, der er spurgt", "Hauliers asked"),
    indicator(
        "people.served",
        "Borgere i ordningen",
        "Citizens served",
        Capacity,
    )
    .measured(CountPersons, "{person}")
    .counts(
        "Unikke borgere, der er i ordningen på et tidspunkt.",
        "Unique citizens who are in the scheme at one time.",
    ),
    indicator(
        "staff.at.night",
        "Medarbejdere om natten",
        "Staff at night",
        Capacity,
    )
    .measured(CountPersons, "{person}")
    .counts(
        "Medarbejdere på arbejde i løbet af en nat.",
        "Staff at work in the course of a night.",
    ),
    indicator(
        "buildings.served",
        "Bygninger i aftalen",
        "Buildings in the agreement",
        Capacity,
    )
    .measured(Amount, "{building}")
    .stock(),
    indicator(
        "schools.served",
        "Skoler i aftalen",
        "Schools in the agreement",
        Capacity,
    )
    .measured(Amount, "{school}")
    .stock(),
    indicator("floor.area", "Etageareal", "Floor area", Capacity)
        .measured(Amount, "m2")
        .stock(),
    indicator("energy.use", "Energiforbrug", "Energy use", EnergyClimate)
        .measured(Amount, "kW.h")
        .down_is_better()
        .counts(
            "Kilowatt-timer brugt i perioden.",
            "Kilowatt-hours used in the period.",
        )
        .aligned(&[("UN SDG", "7")]),
    indicator("money.invested", "Investering", "Investment", Economy)
        .measured(Amount, "DKK")
        .counts(
            "Kroner betalt for at sætte det i gang.",
            "Kroner paid to set it going.",
        ),
    indicator("cost", "Omkostning", "Cost", Economy)
        .measured(Amount, "DKK")
        .down_is_better()
        .counts(
            "Kroner, som opgaven koster i perioden.",
            "Kroner that the task costs in the period.",
        ),
    indicator(
        "payback.time",
        "Tilbagebetalingstid",
        "Payback time",
        Economy,
    )
    .measured(Amount, "a")
    .not_added()
    .down_is_better()
    .counts(
        "År, til det sparede har betalt investeringen.",
        "Years until what is saved has paid for the investment.",
    ),
    indicator(
        "cooperation.duration",
        "Samarbejdets varighed",
        "How long the cooperation has lasted",
        Governance,
    )
    .measured(Amount, "a")
    .not_added(),
];
