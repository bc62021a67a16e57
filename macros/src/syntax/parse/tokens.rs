//! Runs of tokens in syn's buffer, and the operators their marks make.

use proc_macro2::extra::DelimSpan;
use proc_macro2::{Delimiter, Ident, Literal, Punct, Spacing, TokenStream, TokenTree};
use syn::buffer::Cursor;

use crate::syntax::tree::Extent;

/// What stands between two commas, or between two brackets. The buffer is filled once for a whole
/// call; a run is two places in it.
#[derive(Clone, Copy)]
pub struct Tokens<'t> {
    pub start: Cursor<'t>,
    pub end: Cursor<'t>,
}

/// One token of a run. A group is looked into without being copied.
pub enum Token<'t> {
    Word(Ident),
    Mark(Punct),
    Literal(Literal),
    Group(Group<'t>),
}

#[derive(Clone, Copy)]
pub struct Group<'t> {
    pub delimiter: Delimiter,
    pub span: DelimSpan,
    content: Cursor<'t>,
}

/// An operator: the longest one that the marks at a place make.
#[derive(Clone, Copy)]
pub struct Operator<'t> {
    pub text: &'static str,
    pub tokens: Tokens<'t>,
}

impl<'t> Tokens<'t> {
    /// Everything from a place to the end of the group it is in.
    pub fn all(start: Cursor<'t>) -> Self {
        let mut end = start;
        while let Some(after) = after(end) {
            end = after;
        }
        Tokens { start, end }
    }

    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The first token.
    pub fn first(self) -> Option<Token<'t>> {
        self.split_first().map(|(token, _)| token)
    }

    /// The first token, and what follows it.
    fn split_first(self) -> Option<(Token<'t>, Self)> {
        if self.is_empty() {
            return None;
        }
        let (token, after) = token(self.start)?;
        Some((token, self.from(after)))
    }

    /// What follows the first token.
    pub fn rest(self) -> Self {
        let start = match self.is_empty() {
            true => self.end,
            false => after(self.start).unwrap_or(self.end),
        };
        Tokens { start, ..self }
    }

    /// The run from a place in it on.
    pub fn from(self, start: Cursor<'t>) -> Self {
        Tokens { start, ..self }
    }

    /// The run up to a place in it.
    pub fn until(self, end: Cursor<'t>) -> Self {
        Tokens { end, ..self }
    }

    /// Each of its tokens, with the run that begins with it.
    pub fn each(self) -> impl Iterator<Item = (Token<'t>, Self)> {
        let mut run = self;
        std::iter::from_fn(move || {
            let here = run;
            let (token, rest) = here.split_first()?;
            run = rest;
            Some((token, here))
        })
    }

    /// The only token of the run.
    pub fn only(self) -> Option<Token<'t>> {
        match self.rest().is_empty() {
            true => self.first(),
            false => None,
        }
    }

    pub fn extent(self) -> Option<Extent> {
        let first = match self.first()? {
            Token::Group(group) => group.span.open(),
            _ => self.start.span(),
        };
        Some(Extent {
            first,
            last: self.end.prev_span(),
        })
    }

    pub fn stream(self) -> TokenStream {
        let mut here = self.start;
        std::iter::from_fn(|| {
            if here == self.end {
                return None;
            }
            let (tree, after) = here.token_tree()?;
            here = after;
            Some(tree)
        })
        .collect()
    }

    pub fn word(self) -> Option<Ident> {
        match self.first()? {
            Token::Word(word) => Some(word),
            _ => None,
        }
    }

    pub fn group(self, delimiter: Delimiter) -> Option<Group<'t>> {
        match self.first()? {
            Token::Group(group) if group.delimiter == delimiter => Some(group),
            _ => None,
        }
    }

    pub fn begins_with_word(self, word: &str) -> bool {
        self.first().is_some_and(|token| token.is_word(word))
    }

    pub fn begins_with_mark(self, mark: char) -> bool {
        self.first_mark()
            .is_some_and(|first| first.as_char() == mark)
    }

    /// Whether the run goes on where `mark` ends, with nothing between them.
    pub fn follows_jointly(self, mark: &Punct) -> bool {
        let next = self.first_mark();
        next.map_or(mark.spacing() == Spacing::Joint, |next| {
            is_joint(mark, &next)
        })
    }

    fn first_mark(self) -> Option<Punct> {
        if self.is_empty() || self.start.any_group().is_some() {
            return None;
        }
        match self.start.punct() {
            Some((mark, _)) => Some(mark),
            // The `'` of a lifetime is no mark to syn.
            None => self
                .start
                .lifetime()
                .map(|_| Punct::new('\'', Spacing::Joint)),
        }
    }

    /// The operator that starts here.
    pub fn operator(self) -> Option<Operator<'t>> {
        let mut mark = self.first_mark()?;
        let mut marks = [mark.as_char() as u8, 0, 0];
        let mut ends = [self.rest(); 3];
        let mut length = 1;
        while length < marks.len() {
            let Some(next) = ends[length - 1].first_mark() else {
                break;
            };
            if !is_joint(&mark, &next) {
                break;
            }
            marks[length] = next.as_char() as u8;
            ends[length] = ends[length - 1].rest();
            mark = next;
            length += 1;
        }
        let text = longest(&marks[..length])?;
        Some(Operator {
            text,
            tokens: self.until(ends[text.len() - 1].start),
        })
    }

    /// The text of the operator that starts here.
    pub fn mark(self) -> Option<&'static str> {
        self.operator().map(|operator| operator.text)
    }

    /// What follows a `::` that starts here and goes on as a path does.
    pub fn after_path_separator(self) -> Option<Self> {
        if !self.begins_with_mark(':') {
            return None;
        }
        let operator = self.operator().filter(|operator| operator.text == "::")?;
        let after = self.from(operator.tokens.end);
        let goes_on = after.word().is_some() || after.begins_with_mark('<');
        goes_on.then_some(after)
    }

    /// What follows the `<..>` that starts here; nothing if it is not closed.
    pub fn after_angles(self) -> Option<Self> {
        let mut depth = 0_usize;
        let mut before = None;
        for (token, here) in self.each() {
            let Token::Mark(punct) = token else {
                if depth == 0 {
                    return None;
                }
                before = None;
                continue;
            };
            match punct.as_char() {
                '<' => depth += 1,
                '>' if !is_arrow(before.as_ref()) => depth = depth.checked_sub(1)?,
                ';' => return None,
                _ => {}
            }
            if depth == 0 {
                return punct.as_char().eq(&'>').then(|| here.rest());
            }
            before = Some(punct);
        }
        None
    }
}

impl<'t> Token<'t> {
    pub fn is_word(&self, word: &str) -> bool {
        matches!(self, Token::Word(ident) if ident == word)
    }

    pub fn is_mark(&self, mark: char) -> bool {
        matches!(self, Token::Mark(punct) if punct.as_char() == mark)
    }
}

impl<'t> Group<'t> {
    pub fn content(self) -> Tokens<'t> {
        Tokens::all(self.content)
    }

    pub fn extent(self) -> Extent {
        Extent {
            first: self.span.open(),
            last: self.span.close(),
        }
    }
}

/// What is inside, if all the tokens are one group without delimiters: an argument of the user's own
/// `macro_rules!` macro.
pub fn transparent(mut tokens: Tokens) -> Tokens {
    while let Some(Token::Group(group)) = tokens.only() {
        if group.delimiter != Delimiter::None {
            break;
        }
        tokens = group.content();
    }
    tokens
}

/// Groups first: syn's other methods look through those without delimiters, which hold a whole value
/// here.
fn token(here: Cursor) -> Option<(Token, Cursor)> {
    if let Some((content, delimiter, span, after)) = here.any_group() {
        let group = Group {
            delimiter,
            span,
            content,
        };
        return Some((Token::Group(group), after));
    }
    let (tree, after) = here.token_tree()?;
    let token = match tree {
        TokenTree::Ident(word) => Token::Word(word),
        TokenTree::Punct(punct) => Token::Mark(punct),
        TokenTree::Literal(literal) => Token::Literal(literal),
        TokenTree::Group(_) => return None,
    };
    Some((token, after))
}

fn after(here: Cursor) -> Option<Cursor> {
    if let Some((_, _, _, after)) = here.any_group() {
        return Some(after);
    }
    match here.punct() {
        Some((_, after)) => Some(after),
        None => here.token_tree().map(|(_, after)| after),
    }
}

/// Every operator of several marks, longest first. Some are there only so that they are not mistaken
/// for two others, or for the sake of an error.
const OPERATORS: [&str; 33] = [
    "**=", "<<=", ">>=", "...", "..=", "===", "!==", "**", "<<", ">>", "<=", ">=", "==", "!=",
    "&&", "||", "+=", "-=", "*=", "/=", "%=", "@=", "&=", "|=", "^=", "..", "::", "->", "=>", "=<",
    "<>", ":=", "~=",
];

const MARKS: &str = "+-*/%@&|^~!<>=.,:;?#$'";

/// The longest operator at the start of a row of marks.
fn longest(marks: &[u8]) -> Option<&'static str> {
    if let [_, _, ..] = marks {
        for text in OPERATORS {
            if marks.starts_with(text.as_bytes()) {
                return Some(text);
            }
        }
    }
    let first = MARKS.find(char::from(*marks.first()?))?;
    MARKS.get(first..=first)
}

/// Whether nothing stands between two marks that follow each other.
///
/// In the body of a `macro_rules!` macro the compiler keeps that for its own operators, and forgets it
/// for `**` and `@=`, which are two tokens to it. Their places in the source still tell.
fn is_joint(mark: &Punct, next: &Punct) -> bool {
    mark.spacing() == Spacing::Joint
        || (matches!((mark.as_char(), next.as_char()), ('*', '*') | ('@', '='))
            && touch(mark, next))
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

/// Whether the mark before a `>` makes it a `->` or a `=>`.
pub fn is_arrow(before: Option<&Punct>) -> bool {
    before.is_some_and(|before| {
        matches!(before.as_char(), '-' | '=') && before.spacing() == Spacing::Joint
    })
}
