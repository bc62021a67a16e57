//! A place in a run of tokens that is being read.

use proc_macro2::{Delimiter, Ident, Punct, TokenStream};
use syn::buffer::Cursor;

use crate::syntax::tree::Extent;

use super::tokens::{Group, Operator, Token, Tokens};

/// Reads the tokens of one entry: what stands between two commas, or between two brackets.
pub struct Reader<'t> {
    tokens: Tokens<'t>,
    here: Cursor<'t>,
    /// What to blame when there is no token at all.
    enclosing: Extent,
    /// Whether a mistake has been noted here already: what follows it is not worth a second one.
    pub broken: bool,
}

impl<'t> Reader<'t> {
    pub fn new(tokens: Tokens<'t>, enclosing: Extent) -> Self {
        Reader {
            tokens,
            here: tokens.start,
            enclosing,
            broken: false,
        }
    }

    pub fn here(&self) -> Cursor<'t> {
        self.here
    }

    /// Goes back, or forward, to a place.
    pub fn move_to(&mut self, place: Cursor<'t>) {
        self.here = place;
    }

    /// Moves over one token.
    pub fn skip(&mut self) {
        self.here = self.rest().rest().start;
    }

    pub fn move_to_end(&mut self) {
        self.here = self.tokens.end;
    }

    pub fn is_at_end(&self) -> bool {
        self.here == self.tokens.end
    }

    pub fn is_at_start(&self) -> bool {
        self.here == self.tokens.start
    }

    /// What has not been read yet.
    pub fn rest(&self) -> Tokens<'t> {
        self.tokens.from(self.here)
    }

    /// What has been read.
    pub fn read(&self) -> Tokens<'t> {
        self.tokens.until(self.here)
    }

    /// What has been read since `start`.
    pub fn since(&self, start: Cursor<'t>) -> Tokens<'t> {
        self.read().from(start)
    }

    pub fn stream_since(&self, start: Cursor<'t>) -> TokenStream {
        self.since(start).stream()
    }

    pub fn extent_since(&self, start: Cursor<'t>) -> Extent {
        self.since(start).extent().unwrap_or(self.enclosing)
    }

    /// What to blame when something is missing here: the token that is there instead of it, or the
    /// last one before the end.
    pub fn blame(&self) -> Extent {
        let here = self.rest();
        match here.until(here.rest().start).extent() {
            Some(extent) => extent,
            None => self.blame_previous(),
        }
    }

    /// The token before this place.
    pub fn blame_previous(&self) -> Extent {
        let last = self.read().each().last();
        let extent = last.and_then(|(_, run)| run.extent());
        extent.unwrap_or(self.enclosing)
    }

    pub fn peek(&self) -> Option<Token<'t>> {
        self.rest().first()
    }

    pub fn peek_second(&self) -> Option<Token<'t>> {
        self.rest().rest().first()
    }

    pub fn peek_word(&self) -> Option<Ident> {
        self.rest().word()
    }

    pub fn is_word(&self, word: &str) -> bool {
        self.rest().begins_with_word(word)
    }

    pub fn peek_mark(&self) -> Option<Punct> {
        match self.peek()? {
            Token::Mark(punct) => Some(punct),
            _ => None,
        }
    }

    pub fn is_mark(&self, mark: char) -> bool {
        self.rest().begins_with_mark(mark)
    }

    pub fn peek_group(&self, delimiter: Delimiter) -> Option<Group<'t>> {
        self.rest().group(delimiter)
    }

    /// The operator that starts here: the longest one its characters make.
    pub fn operator(&self) -> Option<Operator<'t>> {
        self.rest().operator()
    }

    /// Its text.
    pub fn mark(&self) -> Option<&'static str> {
        self.rest().mark()
    }

    /// Moves over a `::` that starts here and goes on as a path does.
    pub fn skip_path_separator(&mut self) -> bool {
        self.skip_to(self.rest().after_path_separator())
    }

    /// Moves over `<..>`; stays, and says false, if it is not closed.
    pub fn skip_angles(&mut self) -> bool {
        self.skip_to(self.rest().after_angles())
    }

    fn skip_to(&mut self, rest: Option<Tokens<'t>>) -> bool {
        if let Some(rest) = rest {
            self.here = rest.start;
        }
        rest.is_some()
    }
}
