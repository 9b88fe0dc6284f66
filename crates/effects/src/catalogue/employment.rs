//! People on their way into work, step by step; a person and a placement are two things.

use super::{Entry, indicator};
use crate::indicator::{
    EffectDimension::Employment,
    MeasureKind::{Amount, CountEvents, CountPersons},
};

pub(super) const INDICATORS: &[Entry] = &[
    indicator(
        "people.referred",
        "Personer henvist",
        "People referred",
        Employment,
    )
    .measured(CountPersons, "{person}")
    .up_is_better()
    .counts(
        "Unikke personer, der er henvist til et forløb hos leverandøren.",
        "Unique persons who were referred to a course at the supplier.",
    )
    .without(
        "Forløb: en person i to forløb tæller én gang.",
        "Courses: a person in two courses counts once.",
    )
    .aligned(&[("UN SDG", "8")]),
    indicator(
        "people.started",
        "Personer, der er begyndt",
        "People who started",
        Employment,
    )
    .measured(CountPersons, "{person}")
    .up_is_better()
    .counts(
        "Unikke personer, der er begyndt på et forløb hos leverandøren.",
        "Unique persons who started a course at the supplier.",
    )
    .without(
        "Henviste, der ikke mødte.",
        "Those referred who did not come.",
    )
    .aligned(&[("UN SDG", "8")]),
    indicator(
        "people.in.job.training",
        "Personer i jobtræning",
        "People in job training",
        Employment,
    )
    .measured(CountPersons, "{person}")
    .up_is_better()
    .counts(
        "Unikke personer, der har været i jobtræning eller virksomhedspraktik hos \
             leverandøren.",
        "Unique persons who were in job training or a work trial at the supplier.",
    )
    .without(
        "Elever og lærlinge med uddannelsesaftale.",
        "Trainees and apprentices with an agreement of education.",
    )
    .aligned(&[("UN SDG", "8")]),
    indicator(
        "people.completed",
        "Personer, der har gennemført",
        "People who completed",
        Employment,
    )
    .measured(CountPersons, "{person}")
    .up_is_better()
    .counts(
        "Unikke personer, der har gennemført et forløb hos leverandøren.",
        "Unique persons who completed a course at the supplier.",
    )
    .without("Afbrudte forløb.", "Courses that were broken off.")
    .aligned(&[("UN SDG", "8")]),
    indicator(
        "people.in.subsidised.work",
        "Personer i støttet arbejde",
        "People in subsidised work",
        Employment,
    )
    .measured(CountPersons, "{person}")
    .up_is_better()
    .counts(
        "Unikke personer, der er kommet i arbejde med løntilskud, fleksjob eller \
             lignende støtte.",
        "Unique persons who came into work with a wage subsidy, a flex job or the like.",
    )
    .without(
        "Ordinært arbejde uden støtte.",
        "Ordinary work without support.",
    )
    .aligned(&[("UN SDG", "8")]),
    indicator(
        "people.in.job",
        "Personer kommet i job",
        "People who came into a job",
        Employment,
    )
    .measured(CountPersons, "{person}")
    .up_is_better()
    .counts(
        "Unikke personer, der er kommet i ordinært job uden støtte.",
        "Unique persons who came into an ordinary job without support.",
    )
    .without(
        "Forløb, støttet arbejde og en jobgaranti, der ikke er indløst; de er andre \
             indikatorer.",
        "Courses, subsidised work and a job guarantee that was not used; those are \
             other indicators.",
    )
    .aligned(&[("UN SDG", "8")]),
    indicator(
        "people.in.job.after.six.months",
        "Personer i job efter seks måneder",
        "People in a job after six months",
        Employment,
    )
    .measured(CountPersons, "{person}")
    .up_is_better()
    .counts(
        "Unikke personer, der er i ordinært job uden støtte seks måneder efter \
             forløbets slutning.",
        "Unique persons who are in an ordinary job without support six months after \
             the course ended.",
    )
    .without(
        "Personer, hvis forløb sluttede for mindre end seks måneder siden.",
        "Persons whose course ended less than six months ago.",
    )
    .aligned(&[("UN SDG", "8")]),
    indicator("placements", "Forløb", "Placements", Employment)
        .measured(CountEvents, "{placement}")
        .up_is_better()
        .counts(
            "Påbegyndte forløb; en person i to forløb tæller to gange.",
            "Courses that were begun; a person in two courses counts twice.",
        )
        .without(
            "Personer: dem tæller andre indikatorer.",
            "Persons: other indicators count those.",
        )
        .aligned(&[("UN SDG", "8")]),
    indicator(
        "trainee.years",
        "Praktikantårsværk",
        "Trainee years",
        Employment,
    )
    .measured(Amount, "{trainee-year}")
    .up_is_better()
    .counts(
        "Årsværk udført af elever, lærlinge og praktikanter på kontrakten.",
        "Years of full-time work done by trainees and apprentices on the contract.",
    )
    .aligned(&[("UN SDG", "8")]),
];
