//! A document as the parser can take it, in one pass: not too large, not too deep, each key of an input once,
//! descriptions left out and letters written as themselves.

use std::{borrow::Cow, collections::HashSet, ops::Range};

use crate::{
    escape,
    fault::{Code, Fault, counted, place},
    limits::Limits,
    token::{Kind, Token, tokens},
};

pub(crate) fn readied<'a>(text: &'a str, limits: &Limits) -> Result<Cow<'a, str>, Fault> {
    if text.len() > limits.bytes {
        let (told, most) = (counted(text.len()), counted(limits.bytes));
        return Err(Fault::too_many(Code::TooLarge, "bytes", told, most));
    }
    let mut reading = Reading::new(text);
    let mut all = tokens(text).peekable();
    while let Some(token) = all.next() {
        reading.tokens += 1;
        if reading.tokens > limits.tokens {
            let (told, most) = (counted(reading.tokens), counted(limits.tokens));
            return Err(Fault::too_many(Code::TooLarge, "tokens", told, most));
        }
        reading.take(token, all.peek().copied())?;
        if reading.within.len() > limits.brackets {
            let (told, most) = (counted(reading.within.len()), counted(limits.brackets));
            return Err(Fault::too_many(
                Code::TooLarge,
                "brackets in brackets",
                told,
                most,
            ));
        }
    }
    Ok(reading.written())
}

/// What a bracket holds.
enum Within<'a> {
    Selections,
    /// Arguments, or the variables of an operation.
    Arguments,
    List,
    /// The value of an input, with the keys it has had.
    Object(HashSet<&'a str>),
}

struct Reading<'a> {
    text: &'a str,
    tokens: usize,
    within: Vec<Within<'a>>,
    before: Option<Kind>,
    /// What stands instead of parts of the text, in their order.
    changes: Vec<(Range<usize>, String)>,
}

impl<'a> Reading<'a> {
    const fn new(text: &'a str) -> Self {
        Self {
            text,
            tokens: 0,
            within: Vec::new(),
            before: None,
            changes: Vec::new(),
        }
    }

    fn take(&mut self, token: Token<'a>, next: Option<Token<'a>>) -> Result<(), Fault> {
        match token.kind {
            Kind::Open => self.open(token.text),
            Kind::Close => {
                self.within.pop();
            }
            Kind::Name => self.name(token, next)?,
            Kind::Text | Kind::Block => self.word(token, next),
            Kind::Colon | Kind::Equals | Kind::Dollar | Kind::Number | Kind::Other => {}
        }
        self.before = Some(token.kind);
        Ok(())
    }

    fn open(&mut self, bracket: &str) {
        let in_a_value = !matches!(self.within.last(), None | Some(Within::Selections));
        self.within.push(match bracket {
            "(" => Within::Arguments,
            "[" => Within::List,
            _ if in_a_value => Within::Object(HashSet::new()),
            _ => Within::Selections,
        });
    }

    /// A key stands before a colon, and may do so once.
    fn name(&mut self, token: Token<'a>, next: Option<Token<'a>>) -> Result<(), Fault> {
        let is_key = next.is_some_and(|next| next.kind == Kind::Colon);
        if let Some(Within::Object(keys)) = self.within.last_mut()
            && is_key
            && !keys.insert(token.text)
        {
            let message = format!("the input has the field {} twice", token.text);
            return Err(Fault::invalid(message, place(self.text, token.at)));
        }
        Ok(())
    }

    fn word(&mut self, token: Token<'a>, next: Option<Token<'a>>) {
        let range = token.at..token.at + token.text.len();
        if self.describes(next) {
            let blank = token.text.chars().map(|letter| match letter {
                '\n' | '\r' => letter,
                _ => ' ',
            });
            self.changes.push((range, blank.collect()));
        } else if token.kind == Kind::Text
            && let Some(written) = escape::written(token.text)
        {
            self.changes.push((range, written));
        }
    }

    /// Descriptions stand before operations, fragments and variables.
    fn describes(&self, next: Option<Token<'a>>) -> bool {
        let Some(next) = next else { return false };
        match &self.within[..] {
            [] => matches!(
                next.text,
                "query" | "mutation" | "subscription" | "fragment"
            ),
            [Within::Arguments] => {
                next.kind == Kind::Dollar
                    && !matches!(self.before, Some(Kind::Equals | Kind::Colon))
            }
            _ => false,
        }
    }

    fn written(self) -> Cow<'a, str> {
        if self.changes.is_empty() {
            return Cow::Borrowed(self.text);
        }
        let mut written = String::with_capacity(self.text.len());
        let mut from = 0;
        for (range, instead) in self.changes {
            written.push_str(&self.text[from..range.start]);
            written.push_str(&instead);
            from = range.end;
        }
        written.push_str(&self.text[from..]);
        Cow::Owned(written)
    }
}
