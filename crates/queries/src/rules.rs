use kernel::PartialDate;

use crate::{
    QueryEvent, QueryRefusal, SavedQuery, Saving,
    limits::{check_document, check_slug, check_title, check_variables, check_why},
};

impl Saving {
    pub(crate) fn save(self: Box<Self>) -> Result<Vec<QueryEvent>, QueryRefusal> {
        check_slug(&self.slug)?;
        check_title(&self.title)?;
        check_document(&self.document)?;
        check_variables(self.variables.as_deref())?;
        Ok(vec![QueryEvent::Saved(self)])
    }
}

impl SavedQuery {
    pub(crate) fn save_again(&self, saving: &Saving) -> Result<Vec<QueryEvent>, QueryRefusal> {
        self.check_stands()?;
        let is_so = self.slug == saving.slug
            && self.title == saving.title
            && self.asks(&saving.document, saving.variables.as_deref());
        if is_so {
            Ok(Vec::new())
        } else {
            Err(QueryRefusal::AlreadySaved)
        }
    }

    pub(crate) fn change(
        &self,
        document: String,
        variables: Option<String>,
        why: String,
        on: PartialDate,
    ) -> Result<Vec<QueryEvent>, QueryRefusal> {
        self.check_stands()?;
        if self.asks(&document, variables.as_deref()) {
            return Ok(Vec::new());
        }
        check_document(&document)?;
        check_variables(variables.as_deref())?;
        check_why(&why)?;
        Ok(vec![QueryEvent::Changed {
            document,
            variables,
            why,
            on,
        }])
    }

    pub(crate) fn withdraw(
        &self,
        why: String,
        on: PartialDate,
    ) -> Result<Vec<QueryEvent>, QueryRefusal> {
        check_why(&why)?;
        match self.withdrawn {
            Some(_) => Ok(Vec::new()),
            None => Ok(vec![QueryEvent::Withdrawn { why, on }]),
        }
    }

    fn check_stands(&self) -> Result<(), QueryRefusal> {
        match self.withdrawn {
            Some(_) => Err(QueryRefusal::QueryWithdrawn),
            None => Ok(()),
        }
    }

    fn asks(&self, document: &str, variables: Option<&str>) -> bool {
        self.document == document && self.variables.as_deref() == variables
    }
}
