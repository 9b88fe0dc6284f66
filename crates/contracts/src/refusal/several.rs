use crate::ContractRefusal;

impl ContractRefusal {
    /// Everything that is wrong in one refusal; fine when nothing is.
    pub(crate) fn of_all(mut problems: Vec<Self>) -> Result<(), Self> {
        match (problems.pop(), problems.is_empty()) {
            (None, _) => Ok(()),
            (Some(only), true) => Err(only),
            (Some(last), false) => {
                problems.push(last);
                Err(Self::Several(problems))
            }
        }
    }
}
