/// How much one document may ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the document.
    pub bytes: usize,
    /// Names, values and signs of the document.
    pub tokens: usize,
    /// Brackets in brackets.
    pub brackets: usize,
    pub operations: usize,
    /// Fields within fields, fragments written out.
    pub depth: u64,
    /// Fields in all, fragments written out.
    pub fields: u64,
    pub aliases: u64,
    pub directives: u64,
    /// Fields at the top of the operation.
    pub roots: usize,
    /// How often one field may be asked for in one place.
    pub repeated: usize,
    pub cost: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 32 * 1024,
            tokens: 8_000,
            brackets: 60,
            operations: 20,
            depth: 16,
            fields: 1_500,
            aliases: 100,
            directives: 50,
            roots: 20,
            repeated: 20,
            cost: 100_000,
        }
    }
}
