use crate::{AccountRow, Reason};

/// The row among those of one subject: rows that say the same are one, rows that disagree are none.
pub(crate) fn one_of<'a>(rows: &[&'a AccountRow]) -> Result<&'a AccountRow, Reason> {
    let first = rows.iter().min().ok_or(Reason::NoRow)?;
    if rows.iter().all(|row| row.says_the_same_as(first)) {
        // An invented row stays known as such beside a true one of the same numbers.
        let invented = rows.iter().filter(|row| row.illustrative).min();
        Ok(invented.unwrap_or(first))
    } else {
        Err(Reason::RowsDisagree)
    }
}
