//! A place in a run of tokens.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, TokenStream, TokenTree};

use crate::syntax::tree::Extent;

/// Reads the tokens of one entry: what stands between two commas, or between two brackets.
pub struct Cursor<'t> {
    tokens: &'t [TokenTree],
    position: usize,
    /// What to blame when there is no token at all.
    enclosing: Extent,
    /// Whether a mistake has been noted here already: what follows it is not worth a second one.
    pub broken: bool,
}

impl<'t> Cursor<'t> {
    pub fn new(tokens: &'t [TokenTree], enclosing: Extent) -> Self {
        Cursor {
            tokens,
            position: 0,
            enclosing,
            broken: false,
        }
    }

    pub fn position(&self) -> usize {
        self.position
    }

    /// Goes back, or forward, to a position.
    pub fn move_to(&mut self, position: usize) {
        self.position = position;
    }

    pub fn advance(&mut self, count: usize) {
        self.position += count;
    }

    pub fn move_to_end(&mut self) {
        self.position = self.tokens.len();
    }

    pub fn is_at_end(&self) -> bool {
        self.position >= self.tokens.len()
    }

    pub fn peek(&self) -> Option<&'t TokenTree> {
        self.tokens.get(self.position)
    }

    pub fn peek_at(&self, distance: usize) -> Option<&'t TokenTree> {
        self.tokens.get(self.position + distance)
    }

    pub fn rest(&self) -> &'t [TokenTree] {
        self.tokens.get(self.position..).unwrap_or(&[])
    }

    pub fn since(&self, start: usize) -> &'t [TokenTree] {
        &self.tokens[start..self.position]
    }

    pub fn between(&self, start: usize, end: usize) -> &'t [TokenTree] {
        &self.tokens[start..end]
    }

    pub fn extent_since(&self, start: usize) -> Extent {
        extent_of(self.since(start)).unwrap_or(self.enclosing)
    }

    /// What to blame when something is missing here: the token that is there instead of it, or the
    /// last one before the end.
    pub fn blame(&self) -> Extent {
        let token = self.peek().or_else(|| self.tokens.last());
        token.map_or(self.enclosing, extent)
    }

    /// The token before this place.
    pub fn blame_previous(&self) -> Extent {
        let token = self.position.checked_sub(1).map(|at| &self.tokens[at]);
        token.map_or(self.enclosing, extent)
    }

    pub fn peek_ident(&self) -> Option<&'t Ident> {
        match self.peek()? {
            TokenTree::Ident(ident) => Some(ident),
            _ => None,
        }
    }

    pub fn is_word(&self, word: &str) -> bool {
        is_word(self.peek(), word)
    }

    pub fn peek_punct(&self) -> Option<&'t Punct> {
        match self.peek()? {
            TokenTree::Punct(punct) => Some(punct),
            _ => None,
        }
    }

    pub fn is_punct(&self, character: char) -> bool {
        is_punct(self.peek(), character)
    }

    pub fn peek_group(&self, delimiter: Delimiter) -> Option<&'t Group> {
        match self.peek()? {
            TokenTree::Group(group) if group.delimiter() == delimiter => Some(group),
            _ => None,
        }
    }

    /// The operator that starts here: the longest one its characters make.
    pub fn operator(&self) -> Option<&'static str> {
        operator(self.rest())
    }

    /// Whether `::` and then something that continues a path starts here.
    pub fn is_path_separator(&self) -> bool {
        self.operator() == Some("::")
            && match self.peek_at(2) {
                Some(TokenTree::Ident(_)) => true,
                after => is_punct(after, '<'),
            }
    }

    /// Moves over `<..>`; stays, and says false, if it is not closed.
    pub fn skip_angles(&mut self) -> bool {
        match angles(self.rest()) {
            Some(length) => {
                self.advance(length);
                true
            }
            None => false,
        }
    }
}

/// Every operator of more than one character, longest first. Some are there only so that they are
/// not mistaken for two others, or for the sake of an error.
const OPERATORS: [&str; 29] = [
    "**=", "<<=", ">>=", "...", "..=", "**", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "+=",
    "-=", "*=", "/=", "%=", "@=", "&=", "|=", "^=", "..", "::", "->", "=>", ":=", "~=",
];

const CHARACTERS: [&str; 22] = [
    "+", "-", "*", "/", "%", "@", "&", "|", "^", "~", "!", "<", ">", "=", ".", ",", ":", ";", "?",
    "#", "$", "'",
];

/// The operator at the start of `tokens`.
pub fn operator(tokens: &[TokenTree]) -> Option<&'static str> {
    let mut run = ['\0'; 3];
    let mut length = 0;
    for (position, slot) in run.iter_mut().enumerate() {
        let Some(TokenTree::Punct(punct)) = tokens.get(position) else {
            break;
        };
        *slot = punct.as_char();
        length += 1;
        if !is_joint(punct, tokens.get(position + 1)) {
            break;
        }
    }
    if length == 0 {
        return None;
    }
    let starts_run = |text: &&&str| {
        text.chars()
            .eq(run[..text.len().min(length)].iter().copied())
    };
    if length > 1 {
        if let Some(found) = OPERATORS.iter().find(starts_run) {
            return Some(found);
        }
    }
    CHARACTERS.iter().find(starts_run).copied()
}

/// Whether nothing stands between two marks.
///
/// In the body of a `macro_rules!` macro the compiler keeps that for its own operators, and forgets it
/// for `**` and `@=`, which are two tokens to it. Their places in the source still tell.
pub fn is_joint(punct: &Punct, next: Option<&TokenTree>) -> bool {
    if punct.spacing() == Spacing::Joint {
        return true;
    }
    match (punct.as_char(), next) {
        ('*', Some(TokenTree::Punct(next))) if next.as_char() == '*' => touch(punct, next),
        ('@', Some(TokenTree::Punct(next))) if next.as_char() == '=' => touch(punct, next),
        _ => false,
    }
}

fn touch(left: &Punct, right: &Punct) -> bool {
    // Outside of the compiler, in the unit tests, there are no places to compare.
    if !proc_macro::is_available() {
        return false;
    }
    let end = left.span().unwrap().end();
    let start = right.span().unwrap().start();
    (end.line(), end.column()) == (start.line(), start.column())
}

/// How many tokens the `<..>` at the start of `tokens` has.
pub fn angles(tokens: &[TokenTree]) -> Option<usize> {
    if !is_punct(tokens.first(), '<') {
        return None;
    }
    let mut depth = 0_usize;
    for (position, token) in tokens.iter().enumerate() {
        let TokenTree::Punct(punct) = token else {
            continue;
        };
        match punct.as_char() {
            '<' => depth += 1,
            '>' if !is_arrow(tokens, position) => depth -= 1,
            ';' => return None,
            _ => {}
        }
        if depth == 0 {
            return Some(position + 1);
        }
    }
    None
}

/// Whether the `>` at `position` ends a `->` or a `=>`.
pub fn is_arrow(tokens: &[TokenTree], position: usize) -> bool {
    let before = position.checked_sub(1).map(|before| &tokens[before]);
    matches!(before, Some(TokenTree::Punct(punct))
        if matches!(punct.as_char(), '-' | '=') && punct.spacing() == Spacing::Joint)
}

pub fn is_punct(token: Option<&TokenTree>, character: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == character)
}

pub fn is_word(token: Option<&TokenTree>, word: &str) -> bool {
    matches!(token, Some(TokenTree::Ident(ident)) if ident == word)
}

pub fn is_group(token: Option<&TokenTree>, delimiter: Delimiter) -> bool {
    matches!(token, Some(TokenTree::Group(group)) if group.delimiter() == delimiter)
}

pub fn extent(token: &TokenTree) -> Extent {
    match token {
        TokenTree::Group(group) => group_extent(group),
        other => Extent::of(other.span()),
    }
}

pub fn group_extent(group: &Group) -> Extent {
    Extent {
        first: group.span_open(),
        last: group.span_close(),
    }
}

pub fn extent_of(tokens: &[TokenTree]) -> Option<Extent> {
    Some(Extent {
        first: extent(tokens.first()?).first,
        last: extent(tokens.last()?).last,
    })
}

pub fn stream(tokens: &[TokenTree]) -> TokenStream {
    tokens.iter().cloned().collect()
}
