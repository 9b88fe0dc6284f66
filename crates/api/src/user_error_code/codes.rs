/// Every code on a line of its own with its sentence.
macro_rules! codes {
    ($($(#[$said:meta])? $code:ident: $sentence:tt,)*) => {
        /// What is wrong; a code never changes its name or meaning. Danish: «fejlkode».
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
        pub enum UserErrorCode {
            $(
                #[doc = $sentence]
                $(#[$said])?
                $code,
            )*
        }
    };
}
