happening!(AccountsOpened, "A data set of municipal accounts was opened. Danish: «regnskab indlæst».", {
    /// So many rows are told.
    rows: usize,
    /// The figures are invented.
    illustrative: bool,
} {
    /// The data set it happened to.
    pub(crate) async fn account_set(&self, ctx: &async_graphql::Context<'_>) -> async_graphql::Result<Option<crate::potential::AccountSet>> {
        self.told.account_set(ctx).await
    }
});
happening!(AccountsRevised, "Rows of a data set were replaced. Danish: «regnskab revideret».", {
    /// So many rows are told.
    rows: usize,
    /// Why.
    why: String,
} {
    /// The data set it happened to.
    pub(crate) async fn account_set(&self, ctx: &async_graphql::Context<'_>) -> async_graphql::Result<Option<crate::potential::AccountSet>> {
        self.told.account_set(ctx).await
    }
});
happening!(CalculationSaved, "A calculation was saved. Danish: «beregning gemt».", {
    /// Figures behind it are invented.
    illustrative: bool,
} {
    /// The calculation it happened to.
    pub(crate) async fn calculation(&self, ctx: &async_graphql::Context<'_>) -> async_graphql::Result<Option<crate::potential::Calculation>> {
        self.told.calculation(ctx).await
    }
});
happening!(CalculationRetracted, "A calculation is no longer stood by; it stays readable. Danish: «beregning trukket tilbage».", {
    /// Why.
    why: String,
} {
    /// The calculation it happened to.
    pub(crate) async fn calculation(&self, ctx: &async_graphql::Context<'_>) -> async_graphql::Result<Option<crate::potential::Calculation>> {
        self.told.calculation(ctx).await
    }
});
