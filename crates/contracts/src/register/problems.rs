use super::Registration;
use crate::{AwardCriterion, ContractRefusal, Path, check};

impl Registration {
    /// Everything that is wrong, so that it can be put right at once; of each independent part the first.
    pub(super) fn problems(&self) -> Vec<ContractRefusal> {
        let mut problems = Vec::new();
        let mut ask = |answer: Result<(), ContractRefusal>| problems.extend(answer.err());
        ask(check::title(&self.title));
        ask(check_slug(&self.slug));
        ask(check::parties(&self.municipalities, &self.suppliers));
        ask(check::municipalities(&self.municipalities));
        ask(check::lead(self.lead, &self.municipalities));
        (0..self.suppliers.len()).for_each(|place| ask(check::supplier(&self.suppliers, place)));
        ask(check::owner_unit(self.owner_unit.as_deref()));
        ask(self.check_tender());
        ask(self.check_award_criteria());
        ask(self.check_particulars());
        (0..self.social_clauses.len()).for_each(|place| ask(self.check_social_clause(place)));
        problems.extend(self.problems_of_term());
        problems
    }

    fn check_tender(&self) -> Result<(), ContractRefusal> {
        self.tender
            .as_ref()
            .map_or(Ok(()), |tender| tender.check(&Path::of("tender")))
    }

    fn check_award_criteria(&self) -> Result<(), ContractRefusal> {
        match self.award_criteria.is_empty() {
            true => Ok(()),
            false => AwardCriterion::check_all(&self.award_criteria),
        }
    }

    fn check_particulars(&self) -> Result<(), ContractRefusal> {
        self.particulars.as_ref().map_or(Ok(()), |particulars| {
            particulars.check(self.form, &Path::of("particulars"))
        })
    }

    /// The clause at a place, beside those before it.
    fn check_social_clause(&self, place: usize) -> Result<(), ContractRefusal> {
        let at = Path::of("socialClauses").nth(place);
        let clause = &self.social_clauses[place];
        clause.check(self.smallest_group, &at)?;
        if self.social_clauses[..place]
            .iter()
            .any(|other| other.id == clause.id && !other.is_same_as(clause))
        {
            return Err(ContractRefusal::ClauseTwice { at: at.then("id") });
        }
        Ok(())
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
