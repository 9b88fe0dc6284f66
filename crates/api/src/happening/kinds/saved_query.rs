happening!(QuerySaved, "A question was saved under a name. Danish: «forespørgsel gemt».", {
} {
    /// The saved query it happened to.
    pub(crate) async fn saved_query(&self, ctx: &async_graphql::Context<'_>) -> async_graphql::Result<Option<crate::saved_query::SavedQuery>> {
        self.told.saved_query(ctx).await
    }
});
happening!(QueryChanged, "A saved query asks otherwise from then on. Danish: «forespørgsel rettet».", {
    /// Why.
    why: String,
} {
    /// The saved query it happened to.
    pub(crate) async fn saved_query(&self, ctx: &async_graphql::Context<'_>) -> async_graphql::Result<Option<crate::saved_query::SavedQuery>> {
        self.told.saved_query(ctx).await
    }
});
happening!(QueryWithdrawn, "A saved query is not to be used any more; it stays readable. Danish: «forespørgsel trukket tilbage».", {
    /// Why.
    why: String,
} {
    /// The saved query it happened to.
    pub(crate) async fn saved_query(&self, ctx: &async_graphql::Context<'_>) -> async_graphql::Result<Option<crate::saved_query::SavedQuery>> {
        self.told.saved_query(ctx).await
    }
});
