use super::Registration;
use crate::{
    AwardCriterion, ContractRefusal, Path,
    check::{self, MOST, MOST_SIDE_BY_SIDE},
};

impl Registration {
    /// Everything that is wrong, so that it can be put right at once; of each independent part the first.
    pub(super) fn problems(&self) -> Vec<ContractRefusal> {
        // Too much of anything is not looked at: each is held against the others.
        let mut problems = self.too_many();
        if !problems.is_empty() {
            return problems;
        }
        let mut ask = |answer: Result<(), ContractRefusal>| problems.extend(answer.err());
        ask(check::title(&self.title));
        ask(check_slug(&self.slug));
        ask(check::parties(&self.municipalities, &self.suppliers));
        ask(check::municipalities(&self.municipalities));
        ask(check::lead(self.lead, &self.municipalities));
        (0..self.suppliers.len()).for_each(|place| ask(check::supplier(&self.suppliers, place)));
        ask(check::owner_unit(self.owner_unit.as_deref()));
        ask(check::money(self.value, &Path::of("value")));
        ask(self.check_tender());
        ask(self.check_particulars());
        problems.extend(self.problems_of_criteria());
        problems.extend(
            (0..self.social_clauses.len()).flat_map(|place| self.problems_of_clause(place)),
        );
        problems.extend(self.problems_of_term());
        problems
    }

    fn too_many(&self) -> Vec<ContractRefusal> {
        let options = self.term.as_ref().map_or(0, |term| term.options.len());
        let in_the_term = Path::of("term").then("options");
        [
            (self.municipalities.len(), MOST, Path::of("municipalities")),
            (self.suppliers.len(), MOST, Path::of("suppliers")),
            (self.social_clauses.len(), MOST, Path::of("socialClauses")),
            (self.cases.len(), MOST, Path::of("cases")),
            (
                self.award_criteria.len(),
                MOST_SIDE_BY_SIDE,
                Path::of("awardCriteria"),
            ),
            (options, MOST_SIDE_BY_SIDE, in_the_term),
        ]
        .into_iter()
        .filter_map(|(count, most, at)| check::not_too_many(count, most, &at).err())
        .collect()
    }

    fn check_tender(&self) -> Result<(), ContractRefusal> {
        self.tender
            .as_ref()
            .map_or(Ok(()), |tender| tender.check(&Path::of("tender")))
    }

    fn problems_of_criteria(&self) -> Vec<ContractRefusal> {
        match self.award_criteria.is_empty() {
            true => Vec::new(),
            false => AwardCriterion::problems(&self.award_criteria),
        }
    }

    fn check_particulars(&self) -> Result<(), ContractRefusal> {
        self.particulars.as_ref().map_or(Ok(()), |particulars| {
            particulars.check(self.form, &Path::of("particulars"))
        })
    }

    /// Of the clause at a place, beside those before it.
    fn problems_of_clause(&self, place: usize) -> Vec<ContractRefusal> {
        let at = Path::of("socialClauses").nth(place);
        let clause = &self.social_clauses[place];
        let mut problems = clause.problems(self.smallest_group, &at);
        if self.social_clauses[..place]
            .iter()
            .any(|other| other.id == clause.id && !other.is_same_as(clause))
        {
            problems.push(ContractRefusal::ClauseTwice { at: at.then("id") });
        }
        problems
    }

    /// The first of the term itself, and of each option by itself.
    fn problems_of_term(&self) -> Vec<ContractRefusal> {
        let Some(term) = &self.term else {
            return Vec::new();
        };
        let at = Path::of("term");
        let of_options = (0..term.options.len()).map(|place| term.check_option(place, &at));
        std::iter::once(term.check_itself(&at))
            .chain(of_options)
            .filter_map(Result::err)
            .collect()
    }
}

fn check_slug(slug: &str) -> Result<(), ContractRefusal> {
    let length = 3..=80;
    let written = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if length.contains(&slug.len()) && slug.bytes().all(written) {
        return check::line(slug, &Path::of("slug"));
    }
    Err(ContractRefusal::SlugInvalid {
        slug: slug.chars().take(*length.end()).collect(),
    })
}
